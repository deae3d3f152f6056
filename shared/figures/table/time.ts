import type { Period } from '../reader/period.ts';

/** A period's place on the time line, in months; null where it is not known. */
export function rankOf(period: Period | undefined): number | null {
  if (!period || period.year === null) return null;
  const month = period.month ?? (period.quarter ? period.quarter * 3 : period.half ? period.half * 6 : 12);
  return period.year * 12 + month;
}

/** Below 0 where the first of two is the earlier one; 0 where their headers do not say. */
export function timeOrder(
  { periods: [a] }: { readonly periods: readonly Period[] },
  { periods: [b] }: { readonly periods: readonly Period[] },
): number {
  const [x, y] = [rankOf(a), rankOf(b)];
  return x === null || y === null ? 0 : x - y;
}
