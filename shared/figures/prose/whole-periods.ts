import type { Period } from '../reader/period.ts';

/** The periods of a text, with a year and the part that follows it as one: `FY26 3분기` is the third quarter of 2026. */
export function wholePeriods(text: string, read: readonly Period[]): readonly Period[] {
  const out: Period[] = [];
  for (const period of read) {
    const year = out.at(-1);
    if (year && isYear(year) && isPart(period) && /^\s?$/.test(text.slice(year.span.to, period.span.from))) {
      const span = { from: year.span.from, to: period.span.to };
      const { fiscal } = year;
      out[out.length - 1] = { ...period, year: year.year, fiscal, span, raw: text.slice(span.from, span.to) };
    } else {
      out.push(period);
    }
  }
  return out;
}

const isYear = ({ kind, year, until, relative }: Period) =>
  kind === 'year' && year !== null && !until && !relative;
const isPart = ({ kind, year, relative }: Period) =>
  (kind === 'quarter' || kind === 'half' || kind === 'month') && year === null && relative === null;
