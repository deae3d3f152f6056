import type { Span } from '../../shared/span.ts';

/**
 * Of findings in the order of the text, the one to go to from a selection: the next (1) or the one before (-1),
 * round the end of the text. Of several about the same words, the first stands for all.
 */
export function nextFinding<F extends { readonly span: Span }>(
  findings: readonly F[],
  selection: Span,
  direction: 1 | -1,
): F | null {
  const stops = findings.filter(
    (one, index) => index === 0 || compare(one.span, findings[index - 1]!.span) !== 0,
  );
  const next =
    direction === 1
      ? (stops.find(({ span }) => compare(span, selection) > 0) ?? stops[0])
      : (stops.findLast(({ span }) => compare(span, selection) < 0) ?? stops.at(-1));
  return next ?? null;
}

function compare(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to;
}
