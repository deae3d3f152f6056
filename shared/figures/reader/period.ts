import type { Span } from '../../span.ts';

/** What length of time a period has. `months` is a stretch of `months` months that ends in `month`: nine months, YTD. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'months';

/** A quarter of a year, or a place among the first four. */
export type Quarter = 1 | 2 | 3 | 4;

/** A stretch of time that a text names. Parts that the text leaves out are null: `3분기` has a quarter and no year. */
export interface Period {
  /** Offsets into the text that was given. */
  readonly span: Span;
  readonly raw: string;
  readonly kind: PeriodKind;
  readonly year: number | null;
  readonly half: 1 | 2 | null;
  readonly quarter: Quarter | null;
  /** 1 to 12. For `months`, and for a quarter that is named by its end, the last month. */
  readonly month: number | null;
  readonly day: number | null;
  /** For `months`: how many; else null. */
  readonly months: number | null;
  /** Named as a fiscal year or by its end: FY25, fiscal 2018, year ended June 30, 2019. */
  readonly fiscal: boolean;
  /** `2024A`, 확정 · `2025E`, `2026F`, 예상 · `3Q24P`, 잠정. Null where the text does not say. */
  readonly status: 'actual' | 'estimate' | 'preliminary' | null;
  /**
   * Counted from when the article is read or from the period beside it: 작년 is year −1, 다음 분기 quarter +1,
   * 올해 year 0. Null where the period is named outright.
   */
  readonly relative: {
    readonly unit: 'year' | 'half' | 'quarter' | 'month' | 'day';
    readonly offset: number;
  } | null;
  /** 전년 동기, same period last year: the period under discussion, moved by `relative`. */
  readonly same: boolean;
  /** 누적, YTD, 1~3분기: from the start of the year to the end of what is named. */
  readonly cumulative: boolean;
  /** TTM, 직전 12개월 (`back`), NTM, 향후 12개월 (`ahead`). */
  readonly trailing: 'back' | 'ahead' | null;
  /** The last period of a range: `2024~2026`. Null for a single period. */
  readonly until: Period | null;
}

/**
 * What the period is, apart from how and where it is written: `2025`, `2025Q3`, `2025H1`, `2025-03`, `year-1`,
 * `2025..2027`, `Q3` where no year is said. An estimate and an actual of one year have the same key.
 */
export function periodKey(period: Period): string {
  const head = period.relative
    ? `${period.same ? 'same@' : ''}${period.relative.unit}${signed(period.relative.offset)}`
    : (period.year?.toString() ?? '');
  const part =
    period.kind === 'quarter'
      ? `Q${period.quarter ?? '?'}`
      : period.kind === 'half'
        ? `H${period.half ?? '?'}`
        : period.kind === 'months'
          ? `M${period.months ?? '?'}/${period.month ?? '?'}`
          : period.month !== null
            ? `-${pad(period.month)}${period.day !== null ? `-${pad(period.day)}` : ''}`
            : '';
  const trailing = period.trailing ? `${period.trailing === 'back' ? 'TTM' : 'NTM'}` : '';
  const named = period.relative?.unit === period.kind ? head : head + part;
  return `${trailing || named}${period.cumulative ? '+' : ''}${period.until ? `..${periodKey(period.until)}` : ''}`;
}

/**
 * Whether two periods can be one and the same: every part that both name agrees and they are equally long. A period
 * that is relative, or lacks the year, can be any that does not contradict it.
 */
export function mayBeSame(a: Period, b: Period): boolean {
  if (a.kind !== b.kind || a.trailing !== b.trailing || a.cumulative !== b.cumulative) return false;
  if ((a.until === null) !== (b.until === null)) return false;
  if (a.until && b.until && !mayBeSame(a.until, b.until)) return false;
  if (a.relative && b.relative) {
    return a.relative.unit !== b.relative.unit || a.relative.offset === b.relative.offset;
  }
  return (['year', 'half', 'quarter', 'month', 'day', 'months'] as const).every(
    (part) => a[part] === null || b[part] === null || a[part] === b[part],
  );
}

const signed = (offset: number) => (offset === 0 ? '0' : offset > 0 ? `+${offset}` : `${offset}`);
const pad = (part: number) => part.toString().padStart(2, '0');
