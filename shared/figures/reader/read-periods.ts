import { matchesOf } from '../../matches.ts';
import { absoluteForms } from './absolute-periods.ts';
import type { Period } from './period.ts';
import { periodOf } from './period-parts.ts';
import { relativeForms } from './relative-periods.ts';
import { formsIn } from './signs.ts';

/** Without one of these no form can match; most words of an article have none. */
const hint =
  /\d|년|해|분기|반기|월|올 |달|전일|거래일|[당전]기|TM|12M|YTD|연초|half|quarter|year|month|date/i;
const between = /^ ?(?:~|–|—|-|to|through|부터) ?$/;
const also = /^(?:,|,? (?:and|or|&)|과|와|,? 및) ?$/;
const faqLabel = /^Q[1-4](?=\s?[.:)])/;

const possibleForms = formsIn([...absoluteForms, ...relativeForms]);

/**
 * The periods that a text names, in order, none overlapping: `2025E`, `1Q26`, `2026년 1분기`, `작년`, `TTM`,
 * `years ended December 31, 2019 and 2018`. The text is a run's (`runs.ts`): half-width, composed, plain spaces.
 */
export function readPeriods(text: string): readonly Period[] {
  if (!hint.test(text)) return [];
  const found: Period[] = [];
  for (const { form, read } of possibleForms(text)) {
    for (const match of matchesOf(form, text)) {
      const parts = read(match.groups ?? {});
      if (!parts) continue;
      const span = { from: match.index, to: match.index + match[0].trimEnd().length };
      found.push(periodOf(parts, span, text.slice(span.from, span.to)));
    }
  }
  if (found.length === 0) return found;
  found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const label = faqLabel.exec(text)?.[0].length ?? 0;
  const single: Period[] = [];
  let reached = label;
  for (const period of found) {
    if (period.span.from < reached) continue;
    single.push(period);
    reached = period.span.to;
  }
  return joined(text, single);
}

/** Joins the ends of ranges, and lets the years of a list share what its first date says. */
function joined(text: string, periods: readonly Period[]): readonly Period[] {
  const out: Period[] = [];
  for (const period of periods) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.span.to, period.span.from) : '';
    const [from, to] = last && between.test(gap) ? sharedYear(last, period) : [];
    if (from && to && !from.until && !to.until && follows(from, to)) {
      const span = { from: from.span.from, to: to.span.to };
      out[out.length - 1] = { ...from, span, raw: text.slice(span.from, span.to), until: to };
    } else if (last && also.test(gap) && isBareYear(period) && (last.fiscal || last.kind === 'day')) {
      out.push({ ...last, span: period.span, raw: period.raw, year: period.year });
    } else {
      out.push(period);
    }
  }
  return out;
}

function isBareYear(period: Period): boolean {
  return period.kind === 'year' && period.year !== null && /^\d{4}$/.test(period.raw);
}

/** `Q1~Q3 2025`: two quarters, halves or months of which one names the year. */
function sharedYear(a: Period, b: Period): readonly [Period, Period] {
  if (a.kind !== b.kind || a.kind === 'year' || a.relative || b.relative) return [a, b];
  return [
    { ...a, year: a.year ?? b.year },
    { ...b, year: b.year ?? a.year },
  ];
}

/** Whether `to` can end a range that `from` begins. */
function follows(from: Period, to: Period): boolean {
  if (from.kind !== to.kind || from.relative || to.relative) return false;
  const order = (period: Period) =>
    (period.year ?? 0) * 10_000 +
    (period.month ?? (period.quarter ?? period.half ?? 0) * 3) * 100 +
    (period.day ?? 0);
  return from.year === null || to.year === null ? from.year === to.year : order(from) < order(to);
}
