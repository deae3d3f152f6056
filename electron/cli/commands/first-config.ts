import type { Entry } from '../../../shared/i18n/message.ts';

/** What `tickmark init` writes: the defaults, each explained, and the rest as comments to be taken over. */
export const firstConfig: Entry = {
  ko: `# Tickmark 설정. 이 폴더와 그 아래의 글에 적용됩니다. 어느 줄을 지워도 기본값으로 검사합니다.

# 발행 주체: press(언론) blog(블로그) paid(유료 구독) research(증권사·운용사)
# ad(금융상품 광고) sponsored(대가를 받은 글) crypto(가상자산 매체)
# 어떤 고지가 필요하고 얼마나 중요한지를 정합니다. 글의 머리말에 profile을 적으면 그 글만 달라집니다.
# 정하지 않으면 언론의 고지를 봅니다.
#profile: blog

# 고지 규칙의 나라: kr us uk eu. 여러 나라의 독자가 읽으면 함께 적습니다.
packs: [kr]

# 규칙마다 error, warning, info, off 가운데 하나. 묶음은 prose/* 처럼 적습니다.
# 규칙의 목록과 설명은 tickmark rules로 볼 수 있습니다.
severities: {}
#  prose/*: info
#  structure/leftover: off

# 규칙의 옵션. 옵션과 기본값은 tickmark rules 규칙이름으로 볼 수 있습니다. severity도 함께 적을 수 있습니다.
rules: {}
#  structure/heading-level: {deepest: 3}
#  prose/certainty: {severity: error, words: [인생 역전]}

# 이 폴더에서 쓰는 표기. avoid에 적은 말을 쓰면 알리고 use로 바꿔 줍니다.
terms: []
#  - use: 총주주환원율
#    avoid: [주주환원총율, 총환원율]
#    note: 배당과 자사주 소각을 합한 비율입니다.

# 규칙과 달라도 그대로 두는 이름. 회사와 상표 이름을 적습니다.
allow: []

# 큰 수를 쓰는 방식(prose/number-style의 옵션). 정하지 않으면 profile을 따릅니다. commas: with(1,500억) 또는 without(1500억), carry: true(12,000억 → 1조 2,000억).
numbers: {}

# 사전으로 맞춤법을 살펴볼 언어(ko en)와, 사전에 없어도 맞는 말.
spelling: []
words: []

# 한 대상의 여러 이름. 수치를 맞춰 볼 때 같은 것으로 봅니다.
entities: []
#  - name: 누리반도체
#    aliases: [누리, Nuri Semiconductor]

# 이 폴더에서 쓰는 지표와 그 다른 이름. 매출처럼 이미 아는 지표에는 이름만 더해집니다.
# nature: flow(기간의 합) stock(시점의 값, 기본) rate(비율) price(가격) multiple(배수) count(개수)
metrics: []
#  - name: 반복 매출
#    aliases: [ARR]
#    nature: stock

# 글의 종류마다 있어야 할 절과 그 순서. 글의 머리말에 template을 적으면 검사합니다.
templates: {}
#  종목 분석:
#    sections: [핵심 요약, 수치로 보는 분석, 결론]
`,
  en: `# Settings of Tickmark for the articles in this folder and below. Without a line its default applies.

# Who publishes: press, blog, paid (a paid letter), research (a broker or manager),
# ad (a financial product), sponsored (a post that is paid for), crypto (a newsroom on crypto assets)
# It decides which disclosures are owed and how much they matter. An article's front matter may say otherwise.
# Not chosen, the disclosures are those of the press.
#profile: blog

# The jurisdictions whose disclosure rules apply: kr, us, uk, eu. List each whose readers you write for.
packs: [kr]

# A rule, or a group of rules as prose/*, to error, warning, info or off.
# \`tickmark rules\` lists the rules and explains each.
severities: {}
#  prose/*: info
#  structure/leftover: off

# Options of rules, with a severity among them if you like; \`tickmark rules RULE\` lists them with their defaults.
rules: {}
#  structure/heading-level: {deepest: 3}
#  prose/certainty: {severity: error, words: [the next big thing]}

# House spellings: whoever writes \`avoid\` is offered \`use\`.
terms: []
#  - use: free cash flow
#    avoid: [free cashflow, FCFs]
#    note: As in our style guide.

# Names that are spelt as they are: no prose rule touches them.
allow: []

# How large Korean numbers are written (options of prose/number-style); else as the profile has it. commas: with (1,500억) or without (1500억); carry: true (12,000억 → 1조 2,000억).
numbers: {}

# Languages whose spelling is checked by a dictionary (ko, en), and words that are right though it has them not.
spelling: []
words: []

# One thing under several names; its figures are compared with one another.
entities: []
#  - name: Nuri Semiconductor
#    aliases: [Nuri, 누리반도체]

# Metrics that you write about, under all their names. A name of a known metric, as revenue, only gains the others.
# nature: flow (adds up over time), stock (stands at a moment, the default), rate, price, multiple, count
metrics: []
#  - name: annual recurring revenue
#    aliases: [ARR]
#    nature: stock

# The sections that an article of a kind must have, in order; chosen by \`template:\` in its front matter.
templates: {}
#  Stock analysis:
#    sections: [Key points, By the numbers, Conclusion]
`,
};
