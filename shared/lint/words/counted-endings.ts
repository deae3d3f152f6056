/**
 * What is written on to a counted word in Korean, and is often set apart: -간 of a stretch of time (5년간; `3일 간 곳` is of
 * 가다, so days are left alone) and 밖에 of so little (3%밖에 안 된다).
 */
export const setApart = new RegExp(
  [
    '(\\d[\\d.,]{0,10}[ \\t]?(?:개월|년|주|시간|분기|거래일)) (간)(?=(?:의|에|은|도|만|씩)?(?![가-힣]))',
    '(\\d[\\d.,]{0,10}[ \\t]?(?:[천백십]?[만억조][ \\t]?)?(?:%p?|퍼센트|포인트|원|달러|배|명|곳|개|주|건|번|종목|년)) (밖에)(?=[ \\t]?(?:안|못|없)|[ \\t][가-힣]{1,6}지[ \\t]?(?:않|못))',
  ].join('|'),
  'g',
);
