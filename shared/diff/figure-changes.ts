import type { BoundFigure, FactParts } from '../figures/index.ts';
import { comparable, type Quantity } from '../figures/quantity.ts';
import { Rational } from '../figures/rational.ts';
import type { Operation } from './align.ts';

/** How far a figure moved. Decimals with at most one place, with their sign: `4`, `-2.5`. */
export type FigureMove =
  /** In percent of what it was. */
  | { readonly kind: 'relative'; readonly percent: string }
  /** A percentage that moved by so many percentage points. */
  | { readonly kind: 'points'; readonly points: string };

/** A figure that is another one now, is new, or is gone. */
export interface FigureChange {
  /** As written; null where it is new, or gone. */
  readonly before: string | null;
  readonly after: string | null;
  /** What it is about, where that is known. */
  readonly parts: FactParts | null;
  /** The words before it in its line, for where it is not. */
  readonly context: string;
  /** Null where no number says it: a range, another currency, a loss that became a profit. */
  readonly move: FigureMove | null;
  /** How often this very change was made. */
  readonly times: number;
}

/** A figure in an operation, with the words before it. */
interface Seen {
  readonly entry: BoundFigure;
  readonly context: string;
}

type Pair = readonly [before: Seen | null, after: Seen | null];

/** The figures that changed, in the order of the text, then those that are new or gone. */
export function figureChanges(operations: readonly Operation[]): FigureChange[] {
  const pairs: Pair[] = [];
  const gone: Seen[] = [];
  const come: Seen[] = [];
  let context = '';
  for (let i = 0; i < operations.length; i++) {
    const operation = operations[i]!;
    if (operation.kind === 'same') {
      context = lastWords(context, operation);
      continue;
    }
    const next = operations[i + 1];
    const both = operation.kind === 'removed' && next?.kind === 'added';
    const removed = operation.kind === 'removed' ? seen(operation, context) : [];
    const added = both ? seen(next, context) : operation.kind === 'added' ? seen(operation, context) : [];
    const matched = match(removed, added, sameFact).concat(match(removed, added, alike));
    pairs.push(...matched.sort(([, a], [, b]) => a.entry.span.from - b.entry.span.from));
    gone.push(...removed);
    come.push(...added);
    context = lastWords(context, both ? next : operation);
    if (both) i++;
  }
  // A figure that went from one place to another with its sentence did not change, or changed on the way.
  match(gone, come, (a, b) => a.entry.raw === b.entry.raw && a.entry.key === b.entry.key);
  pairs.push(...match(gone, come, sameFact));
  const all: Pair[] = [
    ...pairs.filter(([before, after]) => before!.entry.raw !== after!.entry.raw),
    ...come.map((after): Pair => [null, after]),
    ...gone.map((before): Pair => [before, null]),
  ];
  return counted(all.map(toChange));
}

/** Takes pairs out of both lists, each with the first that fits and stands behind the pair before. */
function match(
  before: Seen[],
  after: Seen[],
  fits: (a: Seen, b: Seen) => boolean,
): (readonly [Seen, Seen])[] {
  const pairs: (readonly [Seen, Seen])[] = [];
  for (const one of [...before]) {
    const other = after.find((candidate) => fits(one, candidate));
    if (!other) continue;
    pairs.push([one, other]);
    before.splice(before.indexOf(one), 1);
    after.splice(after.indexOf(other), 1);
  }
  return pairs;
}

const sameFact = (a: Seen, b: Seen) => a.entry.key !== null && a.entry.key === b.entry.key && alike(a, b);

const alike = ({ entry: { quantity: a } }: Seen, { entry: { quantity: b } }: Seen) =>
  a.unit.kind === b.unit.kind && comparable(a.unit, b.unit);

function seen({ tokens }: Operation, before: string): Seen[] {
  const found: Seen[] = [];
  let context = before;
  for (const token of tokens) {
    if (token.figure) found.push({ entry: token.figure, context: context.trim() });
    context = token.kind === 'break' ? '' : tail(context + token.text);
  }
  return found;
}

function lastWords(before: string, { tokens }: Operation): string {
  let context = before;
  for (const { kind, text } of tokens) context = kind === 'break' ? '' : tail(context + text);
  return context;
}

/** The longest that a context gets, in UTF-16 units. */
const mostContext = 24;

function tail(text: string): string {
  if (text.length <= mostContext) return text;
  const cut = text.slice(-mostContext);
  // From the start of a word, and never from half a character.
  const space = cut.indexOf(' ');
  return space < 0 ? cut.replace(/^\p{Surrogate}/u, '') : cut.slice(space + 1);
}

function toChange([before, after]: Pair): FigureChange {
  const shown = (after ?? before)!;
  return {
    before: before?.entry.raw ?? null,
    after: after?.entry.raw ?? null,
    parts: shown.entry.parts,
    context: plainContext(shown.context),
    move: before && after && moveOf(before.entry.quantity, after.entry.quantity),
    times: 1,
  };
}

/** The words of its own sentence, without the marks of Markdown. */
function plainContext(context: string): string {
  return context
    .replace(/^.*[.?!]\s+/s, '')
    .replace(/[*_`#>|[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function counted(changes: readonly FigureChange[]): FigureChange[] {
  const byText = new Map<string, FigureChange>();
  for (const change of changes) {
    const { before, after, parts, context } = change;
    const key = JSON.stringify([before, after, parts ?? context]);
    const known = byText.get(key);
    byText.set(key, known ? { ...known, times: known.times + 1 } : change);
  }
  return [...byText.values()];
}

const hundred = Rational.of(100);

function moveOf(before: Quantity, after: Quantity): FigureMove | null {
  const a = before.readings[0]?.point;
  const b = after.readings[0]?.point;
  const open = (quantity: Quantity) => quantity.sign === 'either' || quantity.sign === 'loss';
  if (!a || !b || open(before) || open(after) || before.range || after.range) return null;
  const kind = after.unit.kind;
  if (kind === 'percent' || kind === 'percentPoint') {
    return { kind: 'points', points: short(b.sub(a).mul(hundred)) };
  }
  if (a.sign() === 0 || a.sign() !== b.sign()) return null;
  return { kind: 'relative', percent: short(b.sub(a).div(a.abs()).mul(hundred)) };
}

/** One place below ten, two below one, else none: what a reader takes in. */
function short(value: Rational): string {
  const size = value.abs();
  return value.toFixed(size.compare(Rational.one) < 0 ? 2 : size.compare(Rational.of(10)) < 0 ? 1 : 0);
}
