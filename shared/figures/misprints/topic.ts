import { flatMap } from '../../flat-map.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import type { Label } from '../named/labels.ts';
import { type NamingWord, wordsIn, wordsOf } from '../named/words.ts';
import type { Passage } from '../passage.ts';
import type { Said } from './stated.ts';

/**
 * What a figure is told of, the nearest first: its sentence before it, the sentences before that, the item or line that it
 * stands under, the heading.
 */
export function wordsAround({ figure, placed, sentence }: Said): readonly (readonly NamingWord[])[] {
  const before = placed.passage.sentences.filter(({ to }) => to <= sentence.from).toReversed();
  return [
    wordsOf(sentence).filter(({ to }) => to <= figure.quantity.span.from),
    ...before.map(wordsOf),
    ...linesAbove(placed).map(wordsIn),
  ];
}

/** What a passage stands under, the nearest first: the item, the line, the heading. */
export const linesAbove = ({
  passage,
  parent,
  group,
  divider,
  headings,
}: PlacedPassage): readonly Passage[] =>
  flatMap([parent, group, divider, headings.at(-1)], (line) => (line && line !== passage ? [line] : []));

/** A label that words name, and where the name ends. */
export interface Named {
  readonly label: Label;
  readonly at: number;
}

/** The label that the words name last, the longer one where two end together; null where they name none. */
export function lastNamed(labels: readonly Label[], words: readonly NamingWord[]): Named | null {
  let last: Named | null = null;
  for (const label of labels) {
    const at = namedAt(label, words);
    const longer = last && at === last.at && label.words.length > last.label.words.length;
    if (at >= 0 && (!last || at > last.at || longer)) last = { label, at };
  }
  return last;
}

/** Where all the words of a label have been said; -1 where they have not. */
function namedAt({ words, axis }: Label, said: readonly NamingWord[]): number {
  const day = weekdayOf(axis.label);
  if (day !== null) return said.findLast(({ forms }) => forms.includes(day))?.from ?? -1;
  if (words.length === 0) return -1;
  let at = -1;
  for (const word of words) {
    const found = said.findLast(({ forms }) => forms.some((form) => isSame(form, word)));
    if (!found) return -1;
    at = Math.max(at, found.from);
  }
  return at;
}

/** `2/5 (목)` is what a sentence calls 목요일; null for a label of no weekday. */
export function weekdayOf(label: string): string | null {
  const day = /(?:^|\()([월화수목금토일])\)?$/.exec(label.trim())?.[1];
  return day === undefined ? null : `${day}요일`;
}

/** `배당다우존스` is what a table calls 미국배당다우존스. */
const isSame = (said: string, word: string): boolean =>
  said === word ||
  (said.length >= shortestPart && word.length > said.length && /[가-힣]$/.test(said) && word.endsWith(said));

const shortestPart = 4;
