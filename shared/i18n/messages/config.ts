import { catalogue } from '../message.ts';

/** What the settings of a library mean, for editors that explain them. */
export const config = catalogue({
  'config.title': { ko: 'Tickmark 설정', en: 'Settings of Tickmark' },
  'config.profile': {
    ko: '발행 주체. 어떤 고지가 필요하고 얼마나 중요한지를 정합니다. press 언론, blog 블로그, paid 유료 구독, research 증권사·운용사, ad 금융상품 광고, sponsored 대가를 받은 글, crypto 가상자산 매체. 적지 않으면 언론의 고지를 봅니다.',
    en: 'Who publishes. It decides which disclosures are owed and how much they matter: press, blog, paid (a paid letter), research (a broker or manager), ad (a financial product), sponsored (a post that is paid for), crypto (a newsroom on crypto assets). Left out, the disclosures are those of the press.',
  },
  'config.packs': {
    ko: '고지 규칙을 적용할 나라. 여러 나라의 독자가 읽으면 함께 적습니다.',
    en: 'The jurisdictions whose disclosure rules apply. List each whose readers you write for.',
  },
  'config.severities': {
    ko: '규칙, 또는 prose/* 같은 묶음의 수준. 가장 길게 맞는 이름을 따릅니다.',
    en: 'A rule, or a group of rules as prose/*, to its severity. The longest name that fits decides.',
  },
  'config.rules': {
    ko: '규칙의 수준과 옵션. 값은 수준이거나, severity와 옵션의 묶음입니다. tickmark rules 규칙이름으로 옵션을 볼 수 있습니다.',
    en: 'What single rules are told: a severity, or a group of options with `severity` among them. `tickmark rules RULE` lists a rule’s options.',
  },
  'config.terms': {
    ko: '이 폴더에서 쓰는 표기. avoid에 적은 말을 쓰면 알리고 use로 바꿔 줍니다.',
    en: 'House spellings: whoever writes `avoid` is offered `use`.',
  },
  'config.allow': {
    ko: '규칙과 달라도 그대로 두는 이름.',
    en: 'Names that are spelt as they are: no prose rule touches them.',
  },
  'config.numbers': {
    ko: '큰 수를 쓰는 방식. commas는 억·조·만 앞 네 자리 수에 쉼표를 쓸지(with) 말지(without), carry는 12,000억을 1조 2,000억으로 쓸지(true) 정합니다.',
    en: 'How large Korean numbers are written: `commas` (with, without) in four digits before 억, 조 and 만; `carry: true` for 1조 2,000억 instead of 12,000억.',
  },
  'config.spelling': {
    ko: '사전으로 맞춤법을 살펴볼 언어. ko 한국어, en 영어.',
    en: 'Languages whose spelling is checked by a dictionary: ko, en.',
  },
  'config.words': {
    ko: '사전에 없어도 맞는 말로 보는 낱말.',
    en: 'Words that count as spelt right, beside those of the dictionaries.',
  },
  'config.entities': {
    ko: '한 대상의 여러 이름. 숫자를 맞춰 볼 때 같은 것으로 봅니다.',
    en: 'One thing under several names; its figures are compared with one another.',
  },
  'config.metrics': {
    ko: '이 폴더에서만 쓰는 지표와, 알려진 지표의 다른 이름.',
    en: 'Metrics of your own, and your own names for known ones.',
  },
  'config.templates': {
    ko: '글의 종류마다 있어야 할 절과 그 순서.',
    en: 'The sections that an article of a kind must have, in order, by the name of the kind.',
  },
  'config.template': {
    ko: '머리말에 template을 적지 않은 글의 종류.',
    en: 'The kind of an article that names none in its front matter.',
  },
});
