import { keptBetween, sameMembers } from '../keep.ts';
import { foundBy, valuesIn } from './by-value.ts';
import { isGeneral, isMetric } from './keys.ts';
import type { LineIndex } from './line-index.ts';
import { type Line, nameOf } from './lines.ts';
import type { Tabled } from './tabled.ts';

/** What one index of lines answers otherwise than another. */
export interface Changed {
  /** Everything that it may have been asked by: words, `nameAsked` and `digitsAsked`. */
  readonly asked: ReadonlySet<string>;
  /** Lines of the first index whose cells or surroundings the second one tells otherwise. */
  readonly lines: ReadonlySet<Line>;
}

/** What the name of a line is asked by; a word alone is another question. */
export const nameAsked = (line: Line): string => `~${nameOf(line)}`;
/** What the digits of a value are asked by. */
export const digitsAsked = (digits: string): string => `=${digits}`;

/** What changed between two indexes; null where anything may have, because a line has come or gone. */
export const changedBetween = keptBetween((before: LineIndex, now: LineIndex): Changed | null => {
  if (before.tabled.length !== now.tabled.length) return null;
  const asked = new Set<string>();
  const lines = new Set<Line>();
  /** How many lines more have a word. */
  const counts = new Map<string, number>();
  const count = (keys: readonly string[], by: number) => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
  };
  for (const [place, old] of before.tabled.entries()) {
    const present = now.tabled[place]!;
    if (old === present) continue;
    if (old.lines.length !== present.lines.length) return null;
    for (const [at, line] of old.lines.entries()) {
      const other = present.lines[at]!;
      if (line !== other || !isSameTimes(old, present)) lines.add(line);
      for (const one of differing({ of: old, line }, { of: present, line: other })) asked.add(one);
      if (sameMembers(line.keys, other.keys)) continue;
      count(line.keys, -1);
      count(other.keys, 1);
    }
  }
  // How much a word tells hangs on how many lines have it, and how well a line is named on all of its words.
  for (const [key, many] of counts) {
    if (many === 0) continue;
    for (const line of [...before.linesWith(key), ...now.linesWith(key)])
      for (const other of line.keys) asked.add(other);
  }
  return { asked, lines };
});

interface At {
  readonly of: Tabled;
  readonly line: Line;
}

/** What may find one of two lines that stand at the same place, or find that it knows a word, and not so the other. */
function differing(a: At, b: At): readonly string[] {
  const [known, others] = [a, b].map(({ of, line }) => new Set([...of.words, ...line.around]));
  const words = [...known!, ...others!].filter((word) => !known!.has(word) || !others!.has(word));
  const out = [...words];
  const isOther =
    !sameMembers(a.line.keys, b.line.keys) ||
    !sameMembers(a.line.head, b.line.head) ||
    !sameMembers(a.line.aside, b.line.aside);
  if (isOther || words.some(isMetric)) out.push(...a.line.keys, ...b.line.keys);
  if (isOther) out.push(nameAsked(a.line), nameAsked(b.line));
  // A line that has no telling word is found by those of its table.
  const isTiedOther = words.length > 0 && a.line.keys.every(isGeneral);
  const [values, present] = [a, b].map(({ line }) => valuesIn(line));
  const all = Array.from({ length: Math.max(values!.length, present!.length) }, (_, i) => [
    values![i],
    present![i],
  ]).filter(
    ([one, other]) => isOther || isTiedOther || one?.digits !== other?.digits || one?.size !== other?.size,
  );
  for (const value of all.flat()) if (value) out.push(...foundBy(value).map(digitsAsked));
  const [name, other] = [a, b].map(({ line }) => line.terms.flatMap(({ forms }) => forms[0] ?? []));
  if (!sameMembers(name!, other!)) out.push(...name!.slice(0, 1), ...other!.slice(0, 1));
  return out;
}

const isSameTimes = (a: Tabled, b: Tabled) => a.periods === b.periods || timesOf(a) === timesOf(b);

const timesOf = ({ periods }: Tabled): string => JSON.stringify(periods.map(({ span: _, ...time }) => time));
