import type { Span } from '../../span.ts';
import type { Sentence } from '../passage.ts';
import type { Quantity } from '../quantity.ts';
import type { Period } from '../reader/period.ts';

/** Between the members of a list: `$1.10, $0.87 and $1.47 in 2024, 2023 and 2022`. */
const nextInList = /^(?:,\s*|,?\s+and\s+|\s*[·,]\s*|\s*및\s*)$/i;
const turnsToTimes =
  /^,?\s*(?:respectively,?\s*)?(?:in|for|at|as\s+of|during)\s+(?:(?:fiscal|the|years?|ended)\s+)*$/i;
/** Between two lists of which `respectively` says that they go together. */
const turnsAnyhow = /^[^\d.;:()$€£]{1,60}$/;
const respectively = /^,?\s*respectively\b/i;

/**
 * The period of a figure of a list, where a list of as many periods follows it, or stands before it and `respectively`
 * behind; null where there are no two such lists.
 */
export function timeInList(
  text: string,
  { figures }: Sentence,
  figure: Quantity,
  stated: readonly Period[],
): Period | null {
  if (figures.length < 2 || stated.length < 2) return null;
  const own = figures.findIndex(({ quantity }) => quantity === figure);
  const spans = figures.map(({ quantity }) => quantity.span);
  const goesOn = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && nextInList.test(text.slice(a.to, b.from));
  let [first, last] = [own, own];
  while (goesOn(spans[first - 1], spans[first])) first--;
  while (goesOn(spans[last], spans[last + 1])) last++;
  if (own < 0 || last === first) return null;
  const many = last - first + 1;
  const isList = (start: number) =>
    start >= 0 &&
    start + many <= stated.length &&
    Array.from({ length: many - 1 }, (_, i) => start + i).every((i) =>
      goesOn(stated[i]!.span, stated[i + 1]!.span),
    ) &&
    !goesOn(stated[start - 1]?.span, stated[start]!.span) &&
    !goesOn(stated[start + many - 1]!.span, stated[start + many]?.span);
  const end = spans[last]!.to;
  const behind = stated.findIndex(({ span }) => span.from >= end);
  if (isList(behind)) {
    const between = text.slice(end, stated[behind]!.span.from);
    const ends = stated[behind + many - 1]!.span.to;
    if (
      turnsToTimes.test(between) ||
      (turnsAnyhow.test(between) && respectively.test(text.slice(ends, ends + 20)))
    )
      return stated[behind + own - first]!;
  }
  const before = stated.findLastIndex(({ span }) => span.to <= spans[first]!.from) - many + 1;
  return isList(before) && respectively.test(text.slice(end, end + 20))
    ? stated[before + own - first]!
    : null;
}
