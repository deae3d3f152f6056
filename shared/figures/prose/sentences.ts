import { matchesOf } from '../../matches.ts';
import type { Span } from '../../span.ts';
import type { Figure, Sentence } from '../passage.ts';
import type { Period } from '../reader/period.ts';
import type { Term } from '../words/terms.ts';

/** A full stop that ends a sentence: not in `2.5`, `vs. 2018`, `U.S. sales` or `Inc. reported`. */
const end = /[.!?。](?=["'”’)\]]*(?:\s+["'“‘([]*[A-Z가-힣0-9$₩△▲]|\s*$))|\n/g;
const abbreviation =
  /(?:\b(?:vs|Inc|Co|Corp|Ltd|No|approx|Mr|Ms|Dr|St|Jr|Fig|est|U\.S|U\.K|e\.g|i\.e|[A-Z]))$/;

const hangul = /[가-힣]/;

/** What has no full stop for so long is no sentence; it is cut, so that work on a sentence stays small. */
const longest = 2000;

/** The sentences of a run. Line ends end one too: lines of a Korean article are often notes, not prose. */
function spansOf(text: string): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const match of matchesOf(end, text)) {
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(from, match.index - 8), match.index)))
      continue;
    const to = match.index + match[0].length;
    addSpan(out, text, from, to);
    from = to;
  }
  addSpan(out, text, from, text.length);
  return out;
}

function addSpan(out: Span[], text: string, start: number, to: number): void {
  let from = start;
  while (to - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const cut = space > from ? space : from + longest;
    out.push({ from, to: cut });
    from = cut;
  }
  if (text.slice(from, to).trim() !== '') out.push({ from, to });
}

/** A run's sentences with what was read in each. What crosses a border belongs to the sentence that it starts in. */
export function sentencesOf(
  text: string,
  terms: readonly Term[],
  periods: readonly Period[],
  figures: readonly Figure[],
): readonly Sentence[] {
  const spans = spansOf(text);
  const [only, more] = spans;
  if (only && !more) {
    const { from, to } = only;
    return [{ from, to, terms, periods, figures, korean: hangul.test(text) }];
  }
  const nextTerms = taker(terms, (term) => term.from);
  const nextPeriods = taker(periods, (period) => period.span.from);
  const nextFigures = taker(figures, (figure) => figure.quantity.span.from);
  return spans.map(({ from, to }, i) => {
    const until = spans[i + 1]?.from ?? text.length + 1;
    return {
      from,
      to,
      terms: nextTerms(until),
      periods: nextPeriods(until),
      figures: nextFigures(until),
      korean: hangul.test(text.slice(from, to)),
    };
  });
}

/** Gives, call by call, the items that start before a place and were not given yet. */
function taker<T>(items: readonly T[], start: (item: T) => number): (until: number) => readonly T[] {
  let next = 0;
  return (until) => {
    const first = next;
    while (next < items.length && start(items[next]!) < until) next++;
    return items.slice(first, next);
  };
}
