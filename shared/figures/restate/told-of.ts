import { labelOf } from '../bind/label.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import type { Passage } from '../passage.ts';
import type { Term } from '../words/terms.ts';
import type { Series, SeriesIndex } from './series.ts';

/**
 * The row that an English passage is told of, where the name that opens it or stands above it is a row's label and no
 * metric: below `Marine.` the operating income is Marine's. Null where no such name stands there.
 */
export function toldOf(
  { passage, group, divider, headings }: PlacedPassage,
  { phrases }: SeriesIndex,
): readonly Series[] | null {
  const names = [opening(passage), (group ?? divider)?.terms, headings.at(-1)?.terms];
  for (const terms of names) {
    const named = terms?.filter(({ forms }) => forms.length > 0) ?? [];
    if (named.length === 0 || named.some(({ metric }) => metric !== null)) continue;
    const match = phrases.longestAt(named, 0);
    if (match?.end === named.length) return match.values;
  }
  return null;
}

const longestOpening = 40;

/** `*Marine.* Sales decreased …`, `- Marine: …`: a name before the first sentence. */
function opening(passage: Passage): readonly Term[] | undefined {
  const label = labelOf(passage);
  if (label) return label.terms;
  const [first, second] = passage.sentences;
  if (!first || !second || first.figures.length > 0 || first.to - first.from > longestOpening)
    return undefined;
  return first.terms;
}
