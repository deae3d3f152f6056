import type { Passage, Sentence } from '../passage.ts';
import type { Term } from '../words/terms.ts';

/** The label that opens an item: `**영업이익률**: 15%`, `단기 (3개월): $200`. */
export interface Label {
  readonly terms: readonly Term[];
  /** Offset behind the colon. */
  readonly end: number;
  readonly sentence: Sentence | undefined;
}

const colon = /[:：](?!\d\d\b)(?!\/)/;
const longest = 48;

/** The label of a passage, or null where it opens with prose. */
export function labelOf(passage: Passage): Label | null {
  const { text } = passage.run;
  const at = text.slice(0, longest + 1).search(colon);
  if (at < 1 || /[.!?]\s/.test(text.slice(0, at))) return null;
  return {
    terms: passage.terms.filter((term) => term.to <= at),
    end: at + 1,
    sentence: passage.sentences.find((sentence) => sentence.from <= at && at < sentence.to),
  };
}
