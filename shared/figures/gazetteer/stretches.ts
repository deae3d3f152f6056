import { keptByText } from '../keep.ts';

/** Stretches of time over which a change is measured, in the words of a sentence or of a header. */
const stretches: readonly (readonly [string, RegExp])[] = [
  [
    'day',
    /하루|당일|전일|24\s*(?:h|시간)|(?<!\d)1일|일간|DoD|(?<![A-Za-z])d\/d|(?<![A-Za-z\d.])1D(?![A-Za-z])/i,
  ],
  ['5 days', /(?<!\d)5\s*(?:거래)?일|(?<![A-Za-z\d.])5D(?![A-Za-z])/],
  ['20 days', /(?<!\d)20\s*(?:거래)?일|(?<![A-Za-z\d.])20D(?![A-Za-z])/],
  [
    'week',
    /한\s*주|일주일|(?<!\d)1주|(?<!\d)7일|주간|전주|WoW|(?<![A-Za-z])w\/w|(?<![A-Za-z\d])1W(?![A-Za-z])/i,
  ],
  [
    'month',
    /한\s*달|(?<!\d)1개월|(?<!\d)30일|월간|전월|MoM|(?<![A-Za-z])m\/m|(?<![A-Za-z\d$.])1M(?![A-Za-z])/i,
  ],
  ['3 months', /(?<!\d)3개월|석\s*달|(?<![A-Za-z\d$.])3M(?![A-Za-z])/],
  ['6 months', /(?<!\d)6개월|반년|(?<![A-Za-z\d$.])6M(?![A-Za-z])/],
  ['quarter', /전\s*분기|직전\s*분기|QoQ|(?<![A-Za-z])q\/q/i],
  ['this year', /연초|올해\s*들어|올해로|올해만|작년\s*말|지난해\s*말|YTD/i],
  ['year', /전년|(?<!\d)1년|YoY|(?<![A-Za-z])y\/y|(?<![A-Za-z\d.])1Y(?![A-Za-z])/i],
];

/** The stretch that a text names last, under one name for all its spellings; null where it names none. */
export const stretchIn = keptByText(1000, (text): string | null => {
  let last: { readonly key: string; readonly at: number } | null = null;
  for (const [key, words] of stretches) {
    const at = text.search(words);
    if (at >= 0 && (!last || at > last.at)) last = { key, at };
  }
  return last?.key ?? null;
});

/** Whether a header tells the stretch that words name, in the same spelling or another: `한 달` of `1개월`. */
export function tellsStretch(header: string, window: string): boolean {
  const stretch = stretchIn(window);
  return header.replace(/\s/g, '').includes(window) || (stretch !== null && stretchIn(header) === stretch);
}

const plain: ReadonlySet<string> = new Set(['day', 'quarter', 'year']);

/** Whether words leave unsaid that they measure over the week, the month or the like that a header is of. */
export function leavesUnsaid(words: string, header: string): boolean {
  const stretch = stretchIn(header);
  return stretch !== null && !plain.has(stretch) && stretchIn(words) !== stretch;
}
