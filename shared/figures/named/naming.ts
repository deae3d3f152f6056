import { generalNouns } from '../gazetteer/entities.ts';
import type { Label } from './labels.ts';
import type { NamingWord } from './words.ts';

/** How far words name a row or a column. */
export interface Naming {
  readonly label: Label;
  /** The part of its label's words that is said, from 0 to 1; 0 where the label names nothing. */
  readonly share: number;
  /** Where the last of them ends; -1 where none is said. */
  readonly to: number;
}

/** `HLB글로벌` is another name than `HLB`; `KOSPI지수` is none. */
const isGlued = (word: NamingWord, next: NamingWord | undefined, { words }: Label): boolean =>
  next?.from === word.to &&
  /[A-Za-z]$/.test(word.forms[0]!) &&
  /^[가-힣#@]/.test(next.forms[0]!) &&
  !next.forms.some((form) => form.startsWith('#') || generalNouns.has(form) || words.includes(form));

/** Reads words against a label. */
export function naming(label: Label, said: readonly NamingWord[]): Naming {
  let known = 0;
  let to = -1;
  for (const word of label.words) {
    const found = said.findLast((one, i) => one.forms.includes(word) && !isGlued(one, said[i + 1], label));
    if (!found) continue;
    known++;
    to = Math.max(to, found.to);
  }
  return { label, share: label.words.length > 0 ? known / label.words.length : 0, to };
}
