import { mayBeSame, type Period } from '../reader/period.ts';

/** Whether one period is the other a year later: `3Q25` of `3Q24`. */
export const isYearApart = (base: Period, end: Period) =>
  base.year !== null &&
  end.year === base.year + 1 &&
  base.quarter === end.quarter &&
  base.month === end.month &&
  base.half === end.half;

/** It names its year, as a table's header does. */
export const isDated = ({ year }: Period) => year !== null;

/** `3분기`, `9월`: a part of a year that leaves open which year it is. */
const isPart = ({ kind, year, relative, trailing, cumulative }: Period): boolean =>
  year === null && relative === null && trailing === null && !cumulative && parts.has(kind);
const parts: ReadonlySet<Period['kind']> = new Set(['half', 'quarter', 'month', 'day']);

/**
 * A part of a year as the times of a row place it: beside `3Q25 | 2Q26 | 3Q26` the third quarter is that of 2026, the latest
 * that is no estimate.
 */
export function placedBy(times: readonly Period[], period: Period): Period {
  if (!isPart(period)) return period;
  const own = times.filter((time) => isDated(time) && mayBeSame(time, period));
  const told = own.filter(({ status }) => status !== 'estimate');
  const years = (told.length > 0 ? told : own).map(({ year }) => year!);
  return years.length > 0 ? { ...period, year: Math.max(...years) } : period;
}

/** Whether one period is the other, both with their year or both without. */
export const isJust = (a: Period, b: Period): boolean =>
  a.relative === null && b.relative === null && isDated(a) === isDated(b) && mayBeSame(a, b);

/** Whether the times of a row are parts of a year as well, and a part of a year is one of several of them. */
export const isAmong = (times: readonly Period[], period: Period): boolean =>
  isPart(period) &&
  times.filter((time) => isPart(time) && time.kind === period.kind).length > 1 &&
  times.some((time) => mayBeSame(time, period));

/** 전일, 지난주: a table without dates is about now. */
export const isPast = ({ relative }: Period) =>
  relative !== null && relative.offset < 0 && relative.unit !== 'year';

/** A balance sheet's day and its year go together; a quarter and its year do not. */
export const sameYear = (a: Period, b: Period) =>
  a.year !== null &&
  a.year === b.year &&
  (a.kind === b.kind || [a.kind, b.kind].every((kind) => kind === 'year' || kind === 'day'));

/** `a year earlier`, `the prior year`: told from another time, which the sentence may leave to the reader. */
export const isYearBefore = ({ relative }: Period) => relative?.unit === 'year' && relative.offset === -1;
