import type { Span } from '../../span.ts';
import { keptByText } from '../keep.ts';
import type { Sentence } from '../passage.ts';
import { isBasePeriod, isOfBase } from '../prose/base-period.ts';
import { isAside } from '../prose/brackets.ts';
import { timeInList } from '../prose/time-list.ts';
import type { Quantity, TimeUnit } from '../quantity.ts';
import type { Period } from '../reader/period.ts';

/** The period that stands nearest: behind the figure before the next one, else before it in the sentence. */
export function periodOf(text: string, sentence: Sentence, figure: Quantity, next: number): Period | null {
  if (sentence.periods.length === 0) return null;
  const stated = sentence.periods.filter(
    (period) => !isBasePeriod(text, period) && !isOfBase(text, sentence, period, figure.span),
  );
  const listed = timeInList(text, sentence, figure, stated);
  if (listed) return listed;
  const before = stated.findLast(
    ({ span }) => span.to <= figure.span.from && !isAside(text, sentence, span, figure.span.from),
  );
  if (sentence.korean && before) return before;
  const behind = stated.find(
    ({ span }) => span.from >= figure.span.to && span.to <= next && !leadsTo(text.slice(span.to, next)),
  );
  return behind ?? before ?? null;
}

/** `1조 6,800억 원 (전년 동기 1조 6,140억 원)`: a period right before the next figure is of that one. */
const leadsTo = (gap: string) => /^\s*(?:의|은|는|에|에는)?\s*:?\s*(?:약\s*)?$/.test(gap) && gap !== '';

const bases: readonly (readonly [RegExp, TimeUnit])[] = [
  [/(?:^|[\s(])(?:매월|매달|월간|월평균|월)\s/, 'month'],
  [/(?:^|[\s(])(?:연간|연환산|매년|연)\s/, 'year'],
  [/(?:^|[\s(])(?:매분기|분기|분기당)\s/, 'quarter'],
];

/** `연간 구독 매출은`: the rate that the words before a figure give it; null where they name none, or two. */
export function basisOf(before: string): TimeUnit | null {
  const found = bases.filter(([words]) => words.test(before));
  return found.length === 1 ? found[0]![1] : null;
}

/**
 * `Quarterly capex`, `annual revenue`: figures of stretches that are not told, so the one is not the other, and no rate
 * that could be brought to the other's either.
 */
export function stretchOf(before: string): string | null {
  return /\b(daily|weekly|monthly|quarterly|annual|yearly)\b/i.exec(before)?.[1]?.toUpperCase() ?? null;
}

const windows =
  /(?:(?<!\d|월\s?)(\d{1,3})\s*(거래일|일|주|개월|년|개\s*분기)(?!\s*(?:물|차|째|선|만기|에|의))|(당일|주간|월간|연초|연간|전주|전월|전년|전분기|전일|직전\s*분기|YoY|QoQ|MoM|YTD|TTM|(?:일주일|한\s*[주달]|두\s*달|[석세]\s*달|반년)(?=\s*(?:새|사이|만에|동안|간))))[^,.;()\d]{0,12}$/i;

/** One key for the spellings of a stretch. */
const stretches: readonly (readonly [RegExp, string])[] = [
  [/전년|작년|지난해|1년\s*전|Yo[-.]?Y|Y\/Y|y-o-y|yr\/yr/i, 'YOY'],
  [/전\s*분기|직전\s*분기|QoQ|Q\/Q|q-o-q/i, 'QOQ'],
  [/전월|지난달|MoM|M\/M/i, 'MOM'],
  [/전주|지난주|주간|WoW|W\/W/i, 'WOW'],
  [/전일|당일|전\s*거래일|DoD/i, 'DOD'],
  [/연초|작년\s*말|YTD/i, 'YTD'],
];

/** A stretch in one spelling: `전년` and `YoY` are one. */
export const stretchKey = (window: string | null): string | null =>
  window === null ? null : (stretches.find(([form]) => form.test(window))?.[1] ?? window);

const against = /대비|괴리|차이|변경|\b(?:vs|versus)\b/i;

/** The stretch, or what else a column or row of changes is set against, by its label: `QoQ`, `컨센서스 대비`. */
export const stretchOfLabel = keptByText(2_000, (label): string | null => {
  const known = stretches.find(([form]) => form.test(label))?.[1];
  return known ?? (against.test(label) ? label.replace(/\s+/g, '') : null);
});

/** `47% y/y`, `3% sequentially`: in English the stretch stands behind its change. */
const windowBehind =
  /^\s*(?:growth\s*|increase\s*|decrease\s*)?,?\(?\s*(?:(y\/y|y-o-y|yoy|year[- ](?:over|on)[- ]year)|(?:q\/q|q-o-q|qoq|quarter[- ](?:over|on)[- ]quarter|sequential(?:ly)?))(?![A-Za-z])/i;

/** Over what stretch a change is measured: `20일 기준 -1.3%`, `전년 동기 대비 +12%`. */
export function windowOf(text: string, quantity: Quantity, bounds: Span): string | null {
  const before = text.slice(Math.max(bounds.from, quantity.span.from - 40), quantity.span.from);
  const behind = windowBehind.exec(text.slice(quantity.span.to, Math.min(bounds.to, quantity.span.to + 28)));
  if (behind) return behind[1] ? 'YOY' : 'QOQ';
  const match = windows.exec(before.replace(/\([^()]*\)/g, ' ').replace(/\(/g, ' '));
  if (!match) return null;
  return match[1] ? `${match[1]}${match[2]}` : match[3]!.replace(/\s+/g, '').toUpperCase();
}
