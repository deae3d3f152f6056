/**
 * Spellings of which each is right and an article should use one. `spaced` pairs differ by a space only; in a
 * pair of forms the words differ.
 */
export const spacedCompounds: readonly string[] = [
  '데이터 센터',
  '시가 총액',
  '영업 이익률',
  '영업 이익',
  '당기 순이익',
  '시장 점유율',
  '전년 동기',
  '전년 대비',
  '전분기 대비',
  '배당 수익률',
  '배당 성향',
  '목표 주가',
  '투자 의견',
  '기준 금리',
  '순이자 마진',
  '대손 충당금',
  '자사주 매입',
  '자사주 소각',
  '설비 투자',
  '잉여 현금흐름',
  '공급 과잉',
  '수주 잔고',
  '운용 보수',
  '주당 순이익',
  '스테이블 코인',
  '디지털 자산',
  '가상 자산',
];

export const wordVariants: readonly (readonly string[])[] = [
  ['%포인트', '%p', '퍼센트포인트'],
  ['전년 동기 대비', '전년동기비'],
  ['챗GPT', 'ChatGPT'],
];
