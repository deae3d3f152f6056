import type { IParagraphOptions } from 'docx';
import type { WordsOptions } from './words.ts';

/** Where a block stands. */
export interface Place extends WordsOptions {
  /** How many lists and quotes it stands in. */
  readonly depth: number;
  readonly quoted: boolean;
  /** For its paragraphs, beside what their kind asks for. */
  readonly paragraph: IParagraphOptions;
}

export const topPlace: Place = { depth: 0, quoted: false, paragraph: {} };
