import { catalogue } from '../message.ts';

/** What disclosure rules say. `{trigger}` is what in the text makes the statement due. */
export const lintDisclosure = catalogue({
  'lint.disclosure.notAdvice': {
    ko: '투자 조언이나 권유가 아니라는 문장이 없습니다. ‘{trigger}’ 등 투자를 다루는 글에 필요합니다.',
    en: 'No statement that this is not investment advice. “{trigger}” makes it an article about investing.',
  },
  'lint.disclosure.ownRisk': {
    ko: '투자 판단과 결과의 책임이 투자자 본인에게 있다는 문장이 없습니다(‘{trigger}’).',
    en: 'No statement that decisions and their results are the reader’s own responsibility (“{trigger}”).',
  },
  'lint.disclosure.holdings': {
    ko: '‘{trigger}’처럼 직접 낸 의견 곁에는 그 종목을 보유하고 있는지 밝혀야 합니다.',
    en: '“{trigger}” is a view of your own: say whether you hold the security.',
  },
  'lint.disclosure.forecast': {
    ko: '‘{trigger}’ 같은 예상치가 실제 결과와 다를 수 있다는 문장이 없습니다.',
    en: '“{trigger}” is a forecast, and nothing says that actual results may differ.',
  },
  'lint.disclosure.pastPerformance': {
    ko: '‘{trigger}’: 과거 수익률이 미래 수익을 보장하지 않는다는 문장이 필요합니다.',
    en: '“{trigger}” quotes a past return: say that past performance does not guarantee future returns.',
  },
  'lint.disclosure.productRisk': {
    ko: '‘{trigger}’ 상품의 원금 손실 가능성을 알리는 문장이 없습니다.',
    en: 'Nothing says that money put into “{trigger}” can be lost.',
  },
  'lint.disclosure.productFee': {
    ko: '‘{trigger}’: 수익률을 내세우면서 보수·수수료를 알리는 문장이 없습니다.',
    en: '“{trigger}” quotes a return, and nothing says what the product costs.',
  },
  'lint.disclosure.deposit': {
    ko: '‘{trigger}’ 상품이 예금자보호 대상인지 밝히는 문장이 없습니다.',
    en: 'Nothing says whether “{trigger}” is covered by deposit insurance.',
  },
  'lint.disclosure.depositLimit': {
    ko: '‘{trigger}’: 옛 한도입니다. 예금자보호 한도는 2025년 9월 1일부터 1억 원입니다.',
    en: 'The deposit insurance limit has been 100 million won since 1 September 2025; “{trigger}” is the old one.',
  },
  'lint.disclosure.crypto': {
    ko: '‘{trigger}’ 등 가상자산을 다루면서 손실이 날 수 있다는 문장이 없습니다.',
    en: '“{trigger}” is a crypto asset, and nothing says that the money invested can be lost.',
  },
  'lint.disclosure.cryptoExact': {
    ko: '‘{trigger}’: 규정이 정한 문구를 글자 그대로 실어야 합니다.',
    en: '“{trigger}” needs the regulator’s warning, word for word, in its place.',
  },
  'lint.disclosure.leverage': {
    ko: '‘{trigger}’의 위험(음의 복리, 손실 확대)을 알리는 문장이 없습니다.',
    en: '“{trigger}” can magnify losses, and nothing says so.',
  },
  'lint.disclosure.sponsor': {
    ko: '머리말의 ‘{trigger}’: 대가를 받았다는 사실을 제목이나 글 첫머리에 밝혀야 합니다.',
    en: 'The front matter declares “{trigger}”: say in the title or at the top that the article is paid for.',
  },
  'lint.disclosure.sponsorProfile': {
    ko: '프로필이 sponsored입니다. 대가를 받았다는 사실을 제목이나 글 첫머리에 밝혀야 합니다.',
    en: 'The profile is “sponsored”: say in the title or at the top that the article is paid for.',
  },
  'lint.disclosure.cryptoProfile': {
    ko: '프로필이 crypto입니다. 가상자산에 넣은 돈을 잃을 수 있다는 문장이 있어야 합니다.',
    en: 'The profile is “crypto”: say that the money invested in crypto assets can be lost.',
  },
  'lint.disclosure.sponsorMentioned': {
    ko: '‘{trigger}’: 대가를 받았다는 고지는 제목이나 글 첫머리에 분명한 말로 있어야 합니다.',
    en: '“{trigger}”: say plainly in the title or at the top that the article is paid for.',
  },
  'lint.disclosure.sponsorAmount': {
    ko: '머리말의 ‘{trigger}’: 누구에게 얼마를 받았는지 글 첫머리에 밝혀야 합니다.',
    en: 'The front matter declares “{trigger}”: say at the top who paid, how much and in what form.',
  },
  'lint.disclosure.ai': {
    ko: '머리말의 ‘{trigger}’: AI가 한 일과 사람이 확인한 것을 밝혀야 합니다.',
    en: 'The front matter declares “{trigger}”: say what AI did and that a person checked it.',
  },
  'lint.disclosure.paidIndividual': {
    ko: '유료 구독 글에는 개별 투자 상담과 자금 운용을 할 수 없다는 문장이 있어야 합니다.',
    en: 'A paid letter must say that it gives no individual advice and manages no money.',
  },
  'lint.disclosure.paidLoss': {
    ko: '유료 구독 글에는 원금 손실 가능성과 그 손실이 투자자에게 귀속된다는 문장이 있어야 합니다.',
    en: 'A paid letter must say that principal can be lost and that the loss is the investor’s.',
  },
  'lint.disclosure.paidLicence': {
    ko: '유료 구독 글에는 정식 금융투자업자가 아닌 유사투자자문업자라는 문장이 있어야 합니다.',
    en: 'A paid letter must say that its publisher is not a licensed investment firm.',
  },
  'lint.disclosure.prohibited': {
    ko: '‘{trigger}’: 쓸 수 없는 표현입니다. 실현되지 않은 수익이나 손실 보전을 약속합니다.',
    en: '“{trigger}” promises a return or the absence of loss. Remove it: no disclaimer cures it.',
  },
  'lint.disclosure.researchInterest': {
    ko: '조사분석자료에 이해관계(보유, 계열, 주관) 고지가 없습니다.',
    en: 'The research notice lacks the analyst’s and the firm’s interests.',
  },
  'lint.disclosure.researchIndependence': {
    ko: '조사분석자료에 외부의 부당한 압력이나 간섭 없이 작성했다는 문장이 없습니다.',
    en: 'The research notice lacks the analyst’s statement of independence.',
  },
  'lint.disclosure.researchRating': {
    ko: '조사분석자료에 투자 의견의 뜻(매수, 중립, 매도의 기준)이 없습니다.',
    en: 'The research notice does not say what its ratings mean.',
  },
  'lint.disclosure.researchHistory': {
    ko: '‘{trigger}’: 조사분석자료에 지난 2년의 투자의견과 목표주가 변동추이(괴리율 포함)가 없습니다.',
    en: '“{trigger}”: the report lacks the history of ratings and target prices of the last two years, with their gap to the price.',
  },
  'lint.disclosure.researchShares': {
    ko: '‘{trigger}’: 조사분석자료에 투자의견 비율(매수·중립·매도)이 없습니다.',
    en: '“{trigger}”: the report does not tell which share of all ratings is buy, hold and sell.',
  },
  'lint.disclosure.researchChart': {
    ko: '‘{trigger}’: 1년 넘게 의견을 낸 종목이면 의견과 목표주가의 변화를 보이는 주가 차트가 있어야 합니다.',
    en: '“{trigger}”: a security rated for a year or more needs a price chart with the changes of rating and target.',
  },
  'lint.disclosure.superlative': {
    ko: '‘{trigger}’: 광고에서 다른 상품보다 낫다는 말에는 객관적인 근거(조사, 기준일)가 있어야 합니다.',
    en: '“{trigger}”: an advertisement that claims to be better than others says on what grounds (whose count, as of when).',
  },
  'lint.disclosure.reviewNumber': {
    ko: '‘{trigger}’: 금융상품 광고에 심의필 번호(협회 심사필, 준법감시인 심의필)가 없습니다.',
    en: '“{trigger}”: the advertisement shows no review number (of the association or of the compliance officer).',
  },
  'lint.disclosure.producer': {
    ko: '투자 의견을 낸 사람이 누구인지 없습니다. 머리말의 author에 적으세요.',
    en: 'Nobody is named as the author of this recommendation. Add “author” to the front matter.',
  },
  'lint.disclosure.contradiction': {
    ko: '투자 조언이 아니라고 하면서 의견을 냅니다: ‘{trigger}’. 고지 문구가 추천을 지우지는 않습니다.',
    en: 'The article says that it is not advice and then advises: “{trigger}”. A disclaimer does not cure a call.',
  },
  'lint.related.trigger': { ko: '여기도 해당합니다.', en: 'This one, too.' },
  'lint.related.statement': { ko: '이 문장', en: 'This sentence' },
  'lint.related.notAdvice': { ko: '투자 조언이 아니라고 한 문장', en: 'The “not advice” statement' },
  'lint.derivation.nothing': {
    ko: '본문의 {count}문장에서 해당하는 문장을 찾지 못했습니다.',
    en: 'None of the {count} sentences says it.',
  },
  'lint.derivation.cut': {
    ko: '‘{sentence}’: 정해진 문구의 나머지가 없거나 다릅니다.',
    en: '“{sentence}”: the rest of the prescribed words is missing or differs.',
  },
  'lint.derivation.misplaced': {
    ko: '‘{sentence}’: 있어야 할 자리에 있지 않습니다.',
    en: '“{sentence}”: not in the place where it must stand.',
  },
  'lint.derivation.otherLanguage': {
    ko: '‘{sentence}’: 본문과 다른 언어라 독자가 읽지 못할 수 있습니다.',
    en: '“{sentence}”: not in the language of the body, so its readers may not read it.',
  },
  'lint.derivation.question': {
    ko: '‘{sentence}’: 묻는 문장은 고지가 아닙니다.',
    en: '“{sentence}”: a question states nothing.',
  },
  'lint.derivation.quoted': {
    ko: '‘{sentence}’: 남의 문구를 인용한 것입니다.',
    en: '“{sentence}”: only quotes such a statement.',
  },
  'lint.derivation.otherSpeaker': {
    ko: '‘{sentence}’: 이 글이 아닌 다른 주체의 말입니다.',
    en: '“{sentence}”: speaks of somebody else.',
  },
  'lint.derivation.reported': {
    ko: '‘{sentence}’: 규정이나 사건을 전하는 문장입니다.',
    en: '“{sentence}”: reports a rule or an event.',
  },
  'lint.derivation.reviewed': {
    ko: '규칙 {name}, {reviewedOn} 확인',
    en: 'Rule {name}, reviewed on {reviewedOn}',
  },
  'lint.insert.house': { ko: '우리 문구 넣기', en: 'Insert the house’s wording' },
  'lint.insert.notAdvice': { ko: '투자 권유가 아니라는 문장 넣기', en: 'Insert “not investment advice”' },
  'lint.insert.ownRisk': { ko: '투자자 책임 문장 넣기', en: 'Insert the responsibility statement' },
  'lint.insert.holdsNone': { ko: '‘보유하지 않음’ 문장 넣기', en: 'Insert “holds no position”' },
  'lint.insert.holdsSome': { ko: '‘보유함’ 문장 넣기', en: 'Insert “holds a position”' },
  'lint.insert.forecast': { ko: '예상치 주의 문장 넣기', en: 'Insert the forecast caution' },
  'lint.insert.pastPerformance': {
    ko: '과거 수익률 주의 문장 넣기',
    en: 'Insert the past-performance caution',
  },
  'lint.insert.productRisk': { ko: '원금 손실 문장 넣기', en: 'Insert the capital-at-risk statement' },
  'lint.insert.depositCovered': {
    ko: '‘예금자보호 대상’ 문장 넣기',
    en: 'Insert “covered by deposit insurance”',
  },
  'lint.insert.depositNotCovered': {
    ko: '‘예금자보호 대상 아님’ 문장 넣기',
    en: 'Insert “not covered by deposit insurance”',
  },
  'lint.insert.crypto': { ko: '가상자산 위험 문장 넣기', en: 'Insert the crypto risk warning' },
  'lint.insert.leverage': { ko: '레버리지 위험 문장 넣기', en: 'Insert the leverage warning' },
  'lint.insert.sponsor': { ko: '광고 고지 넣기', en: 'Insert the sponsorship statement' },
  'lint.insert.ai': { ko: 'AI 활용 고지 넣기', en: 'Insert the AI statement' },
  'lint.insert.paidIndividual': { ko: '개별 상담 불가 문장 넣기', en: 'Insert “no individual advice”' },
  'lint.insert.paidLicence': { ko: '유사투자자문업자 문장 넣기', en: 'Insert “not a licensed firm”' },
});
