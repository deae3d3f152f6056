import { josa } from 'es-hangul';

/** Misspellings that are wrong wherever they stand. */
export const spelling: Readonly<Record<string, string>> = {
  몇일: '며칠',
  역활: '역할',
  오랫만: '오랜만',
  오랜동안: '오랫동안',
  어의없: '어이없',
  희안하: '희한하',
  댓가: '대가',
  절대값: '절댓값',
  최대값: '최댓값',
  최소값: '최솟값',
  기대값: '기댓값',
  대표값: '대푯값',
  촛점: '초점',
  갯수: '개수',
  헛점: '허점',
  싯가: '시가',
  어떻해: '어떡해',
  곰곰히: '곰곰이',
  일일히: '일일이',
  틈틈히: '틈틈이',
  깨끗히: '깨끗이',
  꾸준이: '꾸준히',
  솔직이: '솔직히',
  간간히: '간간이',
  번번히: '번번이',
  짜집기: '짜깁기',
  통털어: '통틀어',
  뒷처리: '뒤처리',
  윗층: '위층',
  하였슴: '하였음',
  했슴: '했음',
  있슴: '있음',
  없슴: '없음',
  있읍니다: '있습니다',
  없읍니다: '없습니다',
  했읍니다: '했습니다',
  되읍니다: '됩니다',
  할수있: '할 수 있',
  할수없: '할 수 없',
  할수밖에: '할 수밖에',
  될수있: '될 수 있',
  될수없: '될 수 없',
  볼수있: '볼 수 있',
  받을수있: '받을 수 있',
  얻을수있: '얻을 수 있',
  줄수있: '줄 수 있',
  알수있: '알 수 있',
  있을수있: '있을 수 있',
  커질수있: '커질 수 있',
  오를수있: '오를 수 있',
  내릴수있: '내릴 수 있',
  떨어질수있: '떨어질 수 있',
  높아질수있: '높아질 수 있',
  낮아질수있: '낮아질 수 있',
  늘어날수있: '늘어날 수 있',
  줄어들수있: '줄어들 수 있',
  나타날수있: '나타날 수 있',
  달라질수있: '달라질 수 있',
  늘수있: '늘 수 있',
  것같습니다: '것 같습니다',
  것같다: '것 같다',
  되요: '돼요',
  되서: '돼서',
  되야: '돼야',
  됬: '됐',
  뵈요: '봬요',
};

/** Misspellings that may also stand inside another word: 만들어나가다 is right. */
export const spellingAtStart: Readonly<Record<string, string>> = {
  금새: '금세',
  들어나: '드러나',
  들어났: '드러났',
  들어난: '드러난',
  왠만: '웬만',
  웬지: '왠지',
  왠일: '웬일',
  문안하게: '무난하게',
};

/** Nouns for a role or standing, behind which 로써 (by means of) is never right. */
const standing =
  '상품 회사 기업 투자자 주주 경영자 대표 당국 국가 업체 사업자 운영사 기자 전문가 지주사 자회사 선두 계열사'.split(
    ' ',
  );

export const standings: Readonly<Record<string, string>> = Object.fromEntries(
  standing.map((noun) => {
    const right = josa(noun, '으로서/로서');
    return [right.replace(/서$/, '써'), right];
  }),
);
