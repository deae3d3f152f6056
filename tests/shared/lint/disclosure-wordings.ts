import type { StatementId } from '../../../shared/lint/packs/statements/index.ts';

/**
 * Wordings of a third round, after statements of blogs, reports and programs that nobody had tuned on: written anew for
 * the project, one or two for each kind that was missed.
 */
export const wordings: Readonly<Partial<Record<StatementId, readonly string[]>>> = {
  notAdvice: ['이 자료는 투자 참고용이며 종목을 고르는 일은 따로 하셔야 합니다.'],
  ownRisk: [
    '국토교통부 실거래가 자료 기반, 매매 판단의 책임은 본인에게 있습니다',
    'Please perform your own due diligence before you trade.',
    'Your choice of a broker should be based on your own research.',
    '모든 투자 손실은 투자자가 부담하게 됩니다.',
  ],
  notLicensed: [
    '저희는 투자자문업 등록을 하지 않았습니다.',
    '이 뉴스레터의 발행인은 투자일임업 인가를 받지 않았습니다.',
    '당사는 투자자문업자가 아닙니다.',
  ],
  forecast: [
    '회사가 준 자료로 셈한 값입니다. 실제 실적과는 차이가 날 수 있습니다.',
    '실제 수익률과 다를 수 있습니다.',
    'The returns shown in the table are hypothetical and may not be reached.',
    'Our model cannot guarantee future market prices.',
    'This letter contains forward-looking statements.',
  ],
  pastPerformance: [
    '지난 10년의 과거 주가 흐름이 앞으로의 수익을 보장하지는 않습니다.',
    '과거의 추세는 미래의 성과를 약속하지 않습니다.',
    '이 방식이 예전에 통했다고 해서 앞으로도 통한다는 보장은 없습니다.',
    '향후에도 같은 패턴이 반복된다고 장담할 수 없습니다.',
    'Historical returns are not a forecast.',
    'Past returns ≠ future returns.',
  ],
  holdings: [
    '이 자료를 작성한 애널리스트는 언급한 종목을 보유하고 있지 않습니다.',
    'Acme Letters has positions in and recommends Microsoft.',
    'Acme Letters owns shares of Alphabet and recommends it.',
  ],
  principalLoss: ['이 펀드는 실적 배당 상품이라 원금이 보장되지 않는다.'],
  sponsorship: [
    '광고 · 가온투어의 숙박 협찬을 받아 다녀온 뒤 썼습니다.',
    '가온증권에서 강연 참가권을 제공받아 작성한 후기입니다.',
    '저녁 식사를 제공받고 쓴 글이에요.',
    'As an Acme Associate, this site earns from qualifying purchases.',
    'The newsletter might get commissions when you click these links.',
    'I was sent this terminal free of charge for this review.',
  ],
  aiUse: [
    'AI가 공시를 읽고 자동으로 작성한 요약입니다.',
    '이 글은 생성형 AI로 외신 기사를 번역한 것입니다.',
    'AI disclosure: drafted with the help of ChatGPT.',
    'Translated with an AI model and checked by our desk.',
  ],
  analystInterest: ['당사는 이 회사와 특별한 이해관계가 없습니다.'],
};

/** Their look-alikes: the words are there, the statement is not. */
export const notWordings: typeof wordings = {
  notAdvice: [
    '‘투자 권유가 아니다’ 같은 문구를 글 끝마다 붙이는 채널이 많다.',
    '분석 결과가 투자 조언으로 오해되는 일이 잦지 않다.',
  ],
  ownRisk: [
    '시스템이 멈춰도 거래소는 책임을 지지 않는다.',
    '해킹 손실에 은행이 책임지지 않는 나라도 있다.',
    'The committee said decisions were based on independent audits.',
  ],
  notLicensed: ['경찰은 투자자문업 등록을 하지 않은 업체 세 곳을 수사하고 있다.'],
  forecast: [
    '장부가는 실제 가격과 다를 수 있다는 지적이 나온다.',
    'Investors focus on forward-looking statements in the call.',
    'Extract forward-looking statements from the transcript.',
  ],
  holdings: [
    '당시 해당 종목을 보유하고 있지 않아 손실을 피했다.',
    'Covered calls work when we own shares.',
    'Sell only if we hold the stock.',
  ],
  pastPerformance: [
    '과거의 성과를 넘어 미래의 성장을 약속하는 회사다.',
    '앞으로도 같은 조건의 대출이 보장되지 않는다면 임차인은 어디로 가야 하나?',
  ],
  sponsorship: [
    '이 영상은 유료광고를 포함하고 있지 않습니다.',
    '금감원에서 자료를 제공받아 작성한 표다.',
    '정부가 무상으로 제공한 상품권은 환급되지 않는다.',
    '광고업계는 지원을 받아 콘텐츠를 제작한다.',
    'Whether this post is sponsored is not said.',
    'Agents get commissions when you buy a house.',
    'Offer readers a free book in exchange for a review.',
  ],
  aiUse: [
    'AI가 작성한 답변은 채택되지 않는다.',
    '가온전자가 소개한 것은 AI가 생성한 이미지입니다.',
    'Do not say that the text was written with AI.',
  ],
};
