import type { Span } from '../../span.ts';
import type { Period, Quarter } from './period.ts';

/** What the named groups of a form have matched. */
export type MatchGroups = Readonly<Record<string, string | undefined>>;

/** The parts of a period that a form names; the rest is as in a period that names nothing. */
export type PeriodParts = Partial<Omit<Period, 'span' | 'raw'>>;

/**
 * The period of these parts. Written out, so that all periods have one shape: with `...` for the parts, of which each
 * form names others, they take twenty times as long to make.
 */
export function periodOf(parts: PeriodParts, span: Span, raw: string): Period {
  return {
    span,
    raw,
    kind: parts.kind ?? 'year',
    year: parts.year ?? null,
    half: parts.half ?? null,
    quarter: parts.quarter ?? null,
    month: parts.month ?? null,
    day: parts.day ?? null,
    months: parts.months ?? null,
    fiscal: parts.fiscal ?? false,
    status: parts.status ?? null,
    relative: parts.relative ?? null,
    same: parts.same ?? false,
    cumulative: parts.cumulative ?? false,
    trailing: parts.trailing ?? null,
    until: parts.until ?? null,
  };
}

/** Codes such as 1Q26: a quarter, half or run of months with its year. */
export function coded(g: MatchGroups): PeriodParts {
  const parts = { year: fullYear(g.y1 ?? g.y2 ?? g.y3), fiscal: g.fy === 'FY', ...statusOf(g.status) };
  if (g.quarter) return { ...parts, kind: 'quarter', quarter: Number(g.quarter) as Quarter };
  if (g.half) return { ...parts, kind: 'half', half: Number(g.half) as 1 | 2 };
  const months = Number(g.months);
  return { ...parts, kind: 'months', months, month: months, cumulative: true };
}

/** `year ended June 30, 2019` is the fiscal year 2019; `three months ended …` a quarter named by its last month. */
export function englishDate(g: MatchGroups): PeriodParts {
  const monthNumber = monthOf(g.name);
  const parts = { year: fullYear(g.year), month: monthNumber };
  const length = g.length?.toLowerCase();
  if (length === undefined)
    return { ...parts, ...(g.day ? { kind: 'day', day: Number(g.day) } : { kind: 'month' }) };
  const ended = { ...parts, fiscal: true, day: null };
  if (/year|twelve|12/.test(length)) return { ...ended, kind: 'year', month: null };
  if (/quarter|three|3/.test(length)) {
    const quarter = monthNumber % 3 === 0 ? ((monthNumber / 3) as Quarter) : null;
    return { ...ended, kind: 'quarter', quarter };
  }
  return { ...ended, kind: 'months', months: /six|6/.test(length) ? 6 : 9 };
}

/** A month, or a day of one. */
export function dated(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): PeriodParts {
  return {
    kind: dayText ? 'day' : 'month',
    year: fullYear(yearText),
    month: Number(monthText),
    day: dayText ? Number(dayText) : null,
  };
}

/** Two digits are of this century. */
export function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** `E`, `(F)`, `A`, `P` behind a period. */
export function statusOf(text: string | undefined): Pick<Period, 'status'> {
  const letter = text?.replace(/[()]/g, '').toUpperCase();
  if (letter === 'A') return { status: 'actual' };
  if (letter === 'P') return { status: 'preliminary' };
  return { status: letter ? 'estimate' : null };
}

function monthOf(name: string | undefined): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((name ?? '').slice(0, 3).toLowerCase()) / 3 + 1;
}

/** `first` to `fourth`; any other word, such as `final`, is the fourth. */
export function ordinalOf(word: string | undefined): Quarter {
  const order = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'].indexOf(
    (word ?? '').toLowerCase(),
  );
  return ((order < 0 ? 3 : order % 4) + 1) as Quarter;
}

/** The last period of a range. */
export function until(parts: PeriodParts): PeriodParts {
  return { until: periodOf(parts, { from: 0, to: 0 }, '') };
}
