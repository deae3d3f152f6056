/** Words that finance writing mixes up or makes up. */
export const financeTerms: Readonly<Record<string, string>> = {
  매출총익: '매출총이익',
  회사체: '회사채',
  국공체: '국공채',
  전환사체: '전환사채',
  배당낙일: '배당락일',
  권리낙: '권리락',
  유상중자: '유상증자',
  무상중자: '무상증자',
  시가총약: '시가총액',
};

/** Such words as are also parts of others: 강기슭. */
export const financeWholeWords: Readonly<Record<string, string>> = {
  강기: '강세',
  약기: '약세',
};

/** The same thing said twice. */
export const redundancies: Readonly<Record<string, string>> = {
  'Q1 분기': '1분기',
  'Q2 분기': '2분기',
  'Q3 분기': '3분기',
  'Q4 분기': '4분기',
  '1Q 분기': '1분기',
  '2Q 분기': '2분기',
  '3Q 분기': '3분기',
  '4Q 분기': '4분기',
  '과반수 이상': '과반수',
  '미리 예약': '예약',
  '미리 예방': '예방',
  '미리 예측': '예측',
  '새로 신설': '신설',
  '계속 지속': '지속',
  '함께 공동': '공동',
  '매 분기마다': '분기마다',
  '다시 재개': '재개',
  '다시 재상장': '재상장',
  '미리 예고': '예고',
  매주마다: '주마다',
  매년마다: '해마다',
  매월마다: '달마다',
  매분기마다: '분기마다',
  '기간 동안에': '동안에',
  '남은 잔액': '잔액',
  '남은 잔여': '잔여',
  '서로 상호': '상호',
  '각 분기별': '분기별',
  '각 사업별': '사업별',
  'ETF 펀드': 'ETF',
  'M&A 인수합병': '인수합병',
  'PER 비율': 'PER',
  'ROE 비율': 'ROE',
  'LTV 비율': 'LTV',
};
