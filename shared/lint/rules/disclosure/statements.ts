import type { Severity } from '../../../finding.ts';
import { checkDisclosure } from '../../disclosure/check.ts';
import { houseOptions } from '../../disclosure/house.ts';
import type { Options } from '../../options.ts';
import { packs } from '../../packs/index.ts';
import type { DisclosureId } from '../../packs/pack.ts';
import type { ArticleRule, RuleDocs } from '../../rule.ts';

/** The rules that ask for a statement which a house may word. */
const worded: ReadonlySet<DisclosureId> = new Set(
  packs
    .flatMap(({ disclosures }) => disclosures)
    .filter(({ inserts, exact }) => inserts.length > 0 && !exact)
    .map(({ rule: id }) => id),
);

/** The duties themselves are data (lint/packs); here each rule id gets its page of documentation. */
type DutyRule = ArticleRule<Options, 'today'>;

const rule = (id: DisclosureId, severity: Severity, docs: RuleDocs): DutyRule => ({
  id,
  severity,
  docs,
  scope: 'article',
  needs: ['today'],
  ...(worded.has(id) && { options: houseOptions }),
  check: (reading, context) => checkDisclosure(id, reading, context),
});

export const disclosureRules: readonly DutyRule[] = [
  rule('disclosure/not-advice', 'error', {
    title: { ko: '투자 조언이 아니라는 고지', en: 'Not investment advice' },
    why: {
      ko: '투자를 다루는 글은 조언이나 권유가 아님을 밝히는 것이 금융 언론의 관행입니다. 문구가 정해져 있지는 않아서, 글 자신이 한 말이면 어떤 표현이든 인정합니다. 인용, 질문, 남의 말은 세지 않습니다. 투자자 책임 고지도 없으면 함께 알리고 한 번에 넣습니다.',
      en: 'By the custom of the financial press an article about investing says that it is neither advice nor a solicitation. Any wording counts as long as the article says it of itself; quotations, questions and other people’s words do not. Where the statement of the reader’s responsibility is missing too, both are told as one and inserted at once.',
    },
    examples: [
      {
        wrong: '은행주의 ⟦주가⟧가 사흘째 올랐습니다.',
        right:
          '은행주의 주가가 사흘째 올랐습니다.\n\n⚖️ **본 기사는 정보 제공을 목적으로 하며 투자 권유가 아닙니다.**\n\n투자 판단과 그 결과의 책임은 투자자 본인에게 있습니다.',
        fixed: true,
      },
      {
        wrong: '은행주의 ⟦주가⟧가 사흘째 올랐습니다.\n\n투자의 책임은 투자자 본인에게 있습니다.',
        right:
          '은행주의 주가가 사흘째 올랐습니다.\n\n투자의 책임은 투자자 본인에게 있습니다.\n\n가온일보는 사실만 전합니다.',
        fixed: true,
        options: { text: { ko: '가온일보는 사실만 전합니다.' } },
      },
    ],
  }),
  rule('disclosure/own-risk', 'warning', {
    title: { ko: '투자자 책임 고지', en: 'The reader’s own responsibility' },
    why: {
      ko: '투자 조언이 아니라는 말과 함께, 판단과 결과의 책임이 투자자에게 있음을 밝힙니다.',
      en: 'Beside “not advice”, readers are told that the decision and its result are their own.',
    },
    examples: [
      {
        wrong: '은행주의 ⟦주가⟧가 사흘째 올랐습니다.\n\n이 글은 투자 권유가 아닙니다.',
        right:
          '은행주의 주가가 사흘째 올랐습니다.\n\n이 글은 투자 권유가 아닙니다.\n\n투자 판단과 그 결과의 책임은 투자자 본인에게 있습니다.',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/holdings', 'error', {
    title: { ko: '보유 여부 고지', en: 'Holdings statement' },
    why: {
      ko: '매수·매도 의견이나 목표가를 직접 내면서 자신이 가진 종목임을 숨기면 부정거래가 될 수 있습니다(자본시장법 §178). 의견을 낸 곳 가까이에서 보유 여부를 밝힙니다. 증권사나 애널리스트의 의견을 옮긴 문장에는 적용하지 않습니다.',
      en: 'To recommend a security while hiding that one holds it can be unfair trading. Say near the call whether you hold it. Views handed on from brokers or analysts do not count as your own.',
    },
    examples: [
      {
        wrong: '투자 의견: ⟦적정 주가 52,000원⟧으로 봅니다.\n\n다음 문단.',
        right:
          '투자 의견: 적정 주가 52,000원으로 봅니다.\n\n작성일(2026-11-22) 현재 필자는 언급한 종목의 보유 포지션이 없습니다.\n\n다음 문단.',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/forecast', 'warning', {
    title: { ko: '예상치 주의 고지', en: 'Forecast caution' },
    why: {
      ko: 'E·F가 붙은 열이나 예상 수치가 있으면, 실제 결과와 다를 수 있음을 알립니다.',
      en: 'Where columns are marked E or F, or a figure is forecast, readers are told that results may differ.',
    },
    examples: [
      {
        wrong: '| 항목 | 2025 | ⟦2026E⟧ |\n|---|---|---|\n| 매출 | 1,200억 | 1,350억 |',
        right:
          '| 항목 | 2025 | 2026E |\n|---|---|---|\n| 매출 | 1,200억 | 1,350억 |\n\nE와 전망은 작성 시점의 예상치로, 실제 결과와 다를 수 있습니다.',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/past-performance', 'warning', {
    title: { ko: '과거 수익률 고지', en: 'Past performance' },
    why: {
      ko: '펀드·ETF·전략의 과거 수익률이나 백테스트를 쓰면, 미래 수익을 보장하지 않음을 알립니다.',
      en: 'A past return of a fund or a back-test needs the caution that it does not promise future returns.',
    },
    examples: [
      {
        wrong: '가온 배당 ⟦ETF의 최근 3년 수익률은 24%⟧입니다.',
        right:
          '가온 배당 ETF의 최근 3년 수익률은 24%입니다.\n\n과거의 수익률이 미래의 수익을 보장하지 않습니다.',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/product-risk', 'error', {
    title: { ko: '상품의 원금 손실 고지', en: 'Capital at risk' },
    why: {
      ko: '금융상품 광고는 원금 손실 가능성을 알려야 합니다. 프로필이 ad일 때 적용합니다.',
      en: 'An advertisement for a financial product says that money can be lost. Applies to the profile `ad`.',
    },
    examples: [
      {
        wrong: '가온 ⟦글로벌배당 펀드⟧에 가입하세요.',
        right:
          '가온 글로벌배당 펀드에 가입하세요.\n\n이 상품은 원금 손실이 발생할 수 있으며, 그 손실은 투자자에게 귀속됩니다.',
        config: { profile: 'ad' },
      },
    ],
  }),
  rule('disclosure/product-fee', 'error', {
    title: { ko: '상품의 보수와 수수료', en: 'Fees of a product' },
    why: {
      ko: '수익률을 내세우는 금융상품 광고는 보수와 수수료도 알려야 합니다. 프로필이 ad일 때 적용합니다.',
      en: 'An advertisement that quotes the return of a product says what the product costs. Applies to the profile `ad`.',
    },
    examples: [
      {
        wrong: '가온 배당 ⟦펀드의 최근 3년 수익률은 24%⟧입니다.',
        right: '가온 배당 펀드의 최근 3년 수익률은 24%입니다. 총보수는 연 0.82%입니다.',
        config: { profile: 'ad' },
      },
      {
        wrong: 'The ⟦fund returned 11.2%⟧. Its fee income rose 3%.',
        right: 'The fund returned 11.2%. It charges a fee of 0.45% a year.',
        config: { profile: 'ad' },
      },
    ],
  }),
  rule('disclosure/superlative', 'warning', {
    title: { ko: '근거 없는 최상급', en: 'Superlative without grounds' },
    why: {
      ko: '업계 최저 수수료, 국내 1위 증권사처럼 다른 상품보다 낫다는 말에는 객관적인 근거가 있어야 합니다. 같은 문장이나 그 절의 주석에 조사나 기준일이 있으면 알리지 않습니다. 프로필이 ad일 때 적용합니다.',
      en: 'A claim to be better than other products needs objective grounds. It is left alone where its sentence, or a note of its section, says whose count it is or as of when. Applies to the profile `ad`.',
    },
    examples: [
      {
        wrong: '⟦업계 최저 수수료⟧로 시작하세요.',
        right: '업계 최저 수수료(2026년 9월 말 협회 공시 기준)로 시작하세요.',
        config: { profile: 'ad' },
      },
      {
        wrong: '⟦The lowest fees⟧ in the market.',
        right: 'The lowest fees in the market, according to the exchange.',
        config: { profile: 'ad' },
      },
    ],
  }),
  rule('disclosure/review-number', 'warning', {
    title: { ko: '광고 심의필 번호', en: 'Review number of an advertisement' },
    why: {
      ko: '금융상품 광고는 준법감시인의 승인과 협회의 심의를 거치며, 그 번호와 유효기간을 광고에 적습니다. 번호는 지어낼 수 없으므로 넣어 주지 않습니다. 프로필이 ad일 때 적용합니다.',
      en: 'An advertisement of a financial product is approved by the compliance officer and reviewed by the association, and shows the number. Nobody can make one up, so there is nothing to insert. Applies to the profile `ad`.',
    },
    examples: [
      {
        wrong: '가온 ⟦글로벌배당 펀드⟧에 가입하세요.',
        right:
          '가온 글로벌배당 펀드에 가입하세요.\n\n한국금융투자협회 심사필 제26-01234호(2026.11.02~2027.11.01)',
        config: { profile: 'ad' },
      },
    ],
  }),
  rule('disclosure/deposit-protection', 'warning', {
    title: { ko: '예금자보호 고지', en: 'Deposit insurance' },
    why: {
      ko: '예금이나 CMA 같은 상품은 보호 대상인지 밝힙니다. 광고(ad)에서는 펀드도 그렇습니다. 2025년 9월 1일부터 한도는 1억 원이므로, 옛 한도를 지금의 한도로 쓰면 오류입니다.',
      en: 'An article about deposit products says whether they are insured, and an advertisement of a fund does, too. The Korean limit has been 100 million won since 1 September 2025, so the old limit in a present sense is an error.',
    },
    examples: [
      {
        wrong: '예금자보호 한도는 1인당 ⟦5천만원⟧입니다.',
        right: '예금자보호 한도는 1인당 1억 원입니다.',
      },
      {
        wrong: '가온 ⟦글로벌배당 펀드⟧에 가입하세요.',
        right: '가온 글로벌배당 펀드에 가입하세요.\n\n이 금융상품은 예금자보호법에 따라 보호되지 않습니다.',
        fixed: true,
        config: { profile: 'ad' },
      },
    ],
  }),
  rule('disclosure/crypto-risk', 'warning', {
    title: { ko: '가상자산 위험 고지', en: 'Crypto risk warning' },
    why: {
      ko: '가상자산을 다루는 글은 고위험이며 손실이 날 수 있음을 알립니다. 영국과 EU 꾸러미는 정해진 문구를 그대로 요구합니다. 프로필이 crypto이면 어느 글에나 있어야 하며 오류입니다.',
      en: 'An article about crypto assets warns of loss. The UK and EU packs ask for the regulator’s exact wording. Under the profile `crypto` every article does, and it is an error.',
    },
    examples: [
      {
        wrong: '⟦비트코인⟧ 현물 시장이 커졌습니다.',
        right:
          '비트코인 현물 시장이 커졌습니다.\n\n가상자산은 고위험 상품으로, 투자금의 전부 또는 일부를 잃는 손실이 발생할 수 있습니다.',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/leverage-risk', 'warning', {
    title: { ko: '레버리지 위험 고지', en: 'Leverage warning' },
    why: {
      ko: '레버리지·인버스·파생 상품에는 음의 복리와 손실 확대를 알리는 문장이 필요합니다.',
      en: 'Leveraged, inverse and derivative products need a warning that losses can be magnified.',
    },
    examples: [
      {
        wrong: '반도체 ⟦레버리지 ETF⟧에 자금이 몰렸습니다.',
        right:
          '반도체 레버리지 ETF에 자금이 몰렸습니다.\n\n레버리지·인버스 상품은 음의 복리 효과로 손실이 확대될 수 있어 장기 보유에 적합하지 않습니다.',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/sponsor', 'error', {
    title: { ko: '광고·협찬 고지', en: 'Sponsorship' },
    why: {
      ko: '대가를 받은 글은 제목이나 첫머리에서 분명한 말로 밝혀야 합니다. 2024년 12월 1일부터 글 끝의 고지와 ‘받을 수 있음’ 같은 조건부 표현은 인정되지 않습니다. 머리말의 sponsor나 본문의 말이 알리고, 프로필이 sponsored이면 늘 있어야 합니다.',
      en: 'A paid article says so plainly in its title or at its top; a note at the end or a conditional phrase does not count. `sponsor` in the front matter or words of the text make it due, and the profile `sponsored` always does.',
    },
    examples: [
      {
        wrong: '---\ntitle: ⟦여행 카드 비교⟧\nprofile: sponsored\n---\n\n카드를 비교했습니다.\n',
        right:
          '---\ntitle: 여행 카드 비교\nprofile: sponsored\n---\n\n※ 이 글은 광고주에서 대가를 받아 작성했습니다.\n\n카드를 비교했습니다.\n',
        fixed: true,
      },
      {
        wrong: '---\ntitle: ⟦여행 카드 비교⟧\nsponsor: 가온카드\n---\n\n카드를 비교했습니다.\n',
        right:
          '---\ntitle: 여행 카드 비교\nsponsor: 가온카드\n---\n\n※ 이 글은 가온카드에서 대가를 받아 작성했습니다.\n\n카드를 비교했습니다.\n',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/ai', 'warning', {
    title: { ko: 'AI 활용 고지', en: 'Use of AI' },
    why: {
      ko: '머리말에 ai가 적혀 있으면 AI가 한 일과 사람이 확인한 것을 독자에게 알립니다. 편집국 방침이며, EU 꾸러미에서는 첫머리에 있어야 합니다.',
      en: 'Where the front matter declares `ai`, readers are told what AI did and that a person checked it. A house policy; the EU pack wants it at the top.',
    },
    examples: [
      {
        wrong: '---\ntitle: ⟦해운 운임 정리⟧\nai: assisted\n---\n\n운임을 정리했습니다.\n',
        right:
          '---\ntitle: 해운 운임 정리\nai: assisted\n---\n\n운임을 정리했습니다.\n\n이 기사는 생성형 AI를 활용해 초안을 만들고 기자가 사실과 수치를 확인했습니다.\n',
        fixed: true,
      },
    ],
  }),
  rule('disclosure/paid-letter', 'error', {
    title: { ko: '유료 구독 글의 세 가지 고지', en: 'The three statements of a paid letter' },
    why: {
      ko: '유사투자자문업자의 글에는 자본시장법 §101의3이 정한 세 가지 문장이 모두 있어야 합니다. 프로필이 paid일 때 적용합니다.',
      en: 'A Korean paid letter carries the three statements of its licence. Applies to the profile `paid`.',
    },
    examples: [
      {
        wrong:
          '⟦원금 손실이 발생할 수 있으며 손실은 투자자에게 귀속됩니다.⟧ 개별적인 투자 상담과 자금 운용은 할 수 없습니다.',
        right:
          '원금 손실이 발생할 수 있으며 손실은 투자자에게 귀속됩니다. 개별적인 투자 상담과 자금 운용은 할 수 없습니다.\n\n당사는 정식 금융투자업자가 아닌 유사투자자문업자입니다.',
        fixed: true,
        config: { profile: 'paid' },
      },
    ],
  }),
  rule('disclosure/research-notice', 'error', {
    title: { ko: '조사분석자료 고지', en: 'Research notice' },
    why: {
      ko: '증권사 조사분석자료의 이해관계, 독립성, 투자 의견의 뜻을 확인합니다. 의견을 내면 지난 2년의 변동추이와 투자의견 비율도 확인합니다. 프로필이 research일 때 적용합니다.',
      en: 'Interests, independence and the meaning of ratings in a broker’s research; with a rating also its history of two years and the shares of buy, hold and sell. Applies to the profile `research`.',
    },
    examples: [
      {
        wrong:
          '⟦투자의견: 매수⟧ 유지\n\n당사는 이 회사의 지분을 1%이상 보유하고 있지 않습니다. 외부의 부당한 압력이나 간섭 없이 작성했습니다. 매수는 15% 이상, 중립은 15% 이하를 뜻합니다.\n\n투자의견 비율: 매수 92.1%, 중립 7.3%, 매도 0.6%',
        right:
          '투자의견: 매수 유지\n\n당사는 이 회사의 지분을 1%이상 보유하고 있지 않습니다. 외부의 부당한 압력이나 간섭 없이 작성했습니다. 매수는 15% 이상, 중립은 15% 이하를 뜻합니다.\n\n투자의견 비율: 매수 92.1%, 중립 7.3%, 매도 0.6%\n\n## 투자의견 및 목표주가 변동추이(최근 2년)\n\n| 일자 | 투자의견 | 목표주가 | 괴리율 |\n|---|---|---|---|\n| 2026.05.11 | 매수 | 95,000원 | -12.4% |',
        config: { profile: 'research' },
      },
      {
        wrong:
          '⟦당사는 이 회사의 지분을 1%이상 보유하고 있지 않습니다.⟧\n\n매수는 15% 이상, 중립은 15% 이하를 뜻합니다.',
        right:
          '당사는 이 회사의 지분을 1%이상 보유하고 있지 않습니다.\n\n매수는 15% 이상, 중립은 15% 이하를 뜻합니다.\n\n외부의 부당한 압력이나 간섭 없이 작성했습니다.',
        config: { profile: 'research' },
      },
    ],
  }),
  rule('disclosure/producer', 'warning', {
    title: { ko: '작성자 표시', en: 'Who made the recommendation' },
    why: {
      ko: 'EU 시장남용규정은 투자 의견을 낸 사람을 밝히도록 합니다. 머리말의 author로 충분합니다.',
      en: 'The EU’s Market Abuse Regulation wants the maker of a recommendation named; `author` in the front matter will do.',
    },
    examples: [
      {
        wrong: '⟦Our view: buy⟧ below the pier.',
        right: '---\nauthor: Mina Seo\n---\n\nOur view: buy below the pier.',
        config: { profile: 'blog', packs: ['eu'] },
      },
    ],
  }),
  rule('disclosure/prohibited', 'warning', {
    title: { ko: '수익 약속 금지', en: 'Promised returns' },
    why: {
      ko: '원금 보장, 확정 수익, 실현되지 않은 목표 수익률은 고지로 고칠 수 없는 금지 표현입니다. 프로필이 paid나 ad이면 오류입니다.',
      en: 'Guaranteed principal, fixed gains and target returns are forbidden claims that no disclaimer cures. An error under `paid` and `ad`.',
    },
    examples: [
      {
        wrong: '매달 넣으면 ⟦원금 보장⟧에 이자까지 챙깁니다.',
        right: '매달 넣으면 이자를 받지만 원금은 줄어들 수 있습니다.',
      },
    ],
  }),
];
