import type { Period } from '../reader/period.ts';

/** A period's place on the time line, in months; null where it is not known. */
export function rankOf(period: Period | undefined): number | null {
  if (!period || period.year === null) return null;
  const month = period.month ?? (period.quarter ? period.quarter * 3 : period.half ? period.half * 6 : 12);
  return period.year * 12 + month;
}
