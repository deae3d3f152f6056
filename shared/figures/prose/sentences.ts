import type { Span } from '../../span.ts';

/** A full stop that ends a sentence: not in `2.5`, `vs. 2018`, `U.S. sales` or `Inc. reported`. */
const end = /[.!?。](?=["'”’)\]]*(?:\s+["'“‘([]*[A-Z가-힣0-9$₩△▲]|\s*$))|\n/g;
const abbreviation =
  /(?:\b(?:vs|Inc|Co|Corp|Ltd|No|approx|Mr|Ms|Dr|St|Jr|Fig|est|U\.S|U\.K|e\.g|i\.e|[A-Z]))$/;

/** The sentences of a run. Line ends end one too: lines of a Korean article are often notes, not prose. */
export function sentencesOf(text: string): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(from, match.index - 8), match.index)))
      continue;
    const to = match.index + match[0].length;
    if (text.slice(from, to).trim() !== '') out.push({ from, to });
    from = to;
  }
  if (text.slice(from).trim() !== '') out.push({ from, to: text.length });
  return out;
}
