import type { Period } from '../reader/period.ts';

/** Whether one period is the other a year later: `3Q25` of `3Q24`. */
export const isYearApart = (base: Period, end: Period) =>
  base.year !== null &&
  end.year === base.year + 1 &&
  base.quarter === end.quarter &&
  base.month === end.month &&
  base.half === end.half;

/** It names its year, as a table's header does. */
export const isDated = ({ year }: Period) => year !== null;

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
