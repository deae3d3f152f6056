import type { Currency } from '../quantity.ts';

const prefixes: Readonly<Record<string, Currency>> = {
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  C$: 'CAD',
  A$: 'AUD',
  $: 'USD',
  '₩': 'KRW',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  USD: 'USD',
  KRW: 'KRW',
  EUR: 'EUR',
  JPY: 'JPY',
  CNY: 'CNY',
  RMB: 'CNY',
  GBP: 'GBP',
  HKD: 'HKD',
  TWD: 'TWD',
  INR: 'INR',
  CHF: 'CHF',
  CAD: 'CAD',
  AUD: 'AUD',
  Rs: 'INR',
};

const suffixes: Readonly<Record<string, Currency>> = {
  원: 'KRW',
  달러: 'USD',
  불: 'USD',
  미달러: 'USD',
  유로: 'EUR',
  엔: 'JPY',
  위안: 'CNY',
  파운드: 'GBP',
  홍콩달러: 'HKD',
  '홍콩 달러': 'HKD',
  대만달러: 'TWD',
  '대만 달러': 'TWD',
  루피: 'INR',
  프랑: 'CHF',
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  renminbi: 'CNY',
  pound: 'GBP',
  rupee: 'INR',
};

const codes = '(?:USD|KRW|EUR|JPY|CNY|RMB|GBP|HKD|TWD|INR|CHF|CAD|AUD)';

/** Source of a pattern for a currency sign or code before a number. */
export const currencyPrefix = `(?:US\\$|HK\\$|NT\\$|C\\$|A\\$|[$₩€£¥₹]|(?<![A-Za-z/])(?:${codes}|Rs)\\.?)`;

/** What may follow 원, so that it is not read in 원인 or 원자력. */
const afterWon = [
  ...'을를이은는의에과도대선씩당만와나로,까꼴',
  ...['으로', '까지', '부터', '보다', '인데', '이며', '이고', '이나', '입니', '였', '인 ', '임', '뿐', '밖'],
  ...[
    '이상',
    '이하',
    '초과',
    '미만',
    '가량',
    '안팎',
    '내외',
    '정도',
    '전후',
    '쯤',
    '가까',
    '수준',
    '규모',
    '상당',
  ],
  ...['넘', '돌파', '육박', '달성', '상회', '하회', '증가', '감소', '적자', '흑자', '짜리', '어치'],
];
const words = [
  '원(?![가-힣])',
  `원(?=${afterWon.join('|')})`,
  '(?:홍콩 ?|대만 ?|미)?달러',
  '불(?![가-힣])|불(?=[이을의에])',
  '유로(?!존|파|스톡)',
  '엔(?![가-힣])|엔(?=[화을이에의대당]|으로|까지)',
  '위안|파운드|루피|프랑',
  '(?:(?:U\\.?S\\.? )?dollars?|euros?|yen|won|yuan|renminbi|pounds?|rupees?)(?![a-z])',
  `${codes}(?![A-Za-z])`,
];

/** Source of a pattern for a currency word or code after a number. */
export const currencySuffix = `(?:${words.join('|')})`;

/** The currency that a sign, code or word names; null where it names none. */
export function currencyOf(written: string): Currency | null {
  const known = prefixes[written] ?? suffixes[written];
  if (known) return known;
  const word = written.trim().replace(/\.$/, '');
  const bare = word
    .replace(/^U\.?S\.? /i, '')
    .toLowerCase()
    .replace(/s$/, '');
  return prefixes[word] ?? prefixes[word.toUpperCase()] ?? suffixes[word] ?? suffixes[bare] ?? null;
}
