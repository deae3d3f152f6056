import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import { accusedBy, type Check, type RelationId } from '../check.ts';
import { mayBeMadeOf } from '../explained/made.ts';
import { listAt } from '../group.ts';
import { keptByMembers } from '../keep.ts';
import { strokesOf } from '../misprints/digits.ts';
import { type Exact, exactIn, keysIn, mostFigures } from '../misprints/stated.ts';
import type { NamingWord } from '../named/words.ts';
import type { Figure } from '../passage.ts';
import { signOf, sizeOf, wayOf } from '../printed.ts';
import { isNear } from '../restate/explain.ts';
import type { Stretches } from '../stretches.ts';
import { mayBeOne } from './alike.ts';
import { tellingOf } from './telling.ts';
import { type Sides, weigh } from './weigh.ts';

/**
 * Korean prose that says a figure of its prose again with one stroke of the pen changed: a digit, two neighbours, the sign.
 * The fewer digits, the more has to speak for the two being one. A figure that is stated elsewhere, that its passage makes or
 * that one of the checks `told` before vouches for is none.
 */
export function retold(blocks: Stretches, told: readonly Check<Figure>[]): readonly Check<Figure>[] {
  const all = blocks.gather(exactIn);
  if (all.length < 2 || all.length > mostFigures) return [];
  const { turned, changed, sides } = sayingsOf(all);
  const counts = countsOf(blocks.gather(keysIn));
  const known = settledBy(told);
  const done = new Set<Figure>();
  return flatMap(all, (said) => {
    if (known.has(said.figure) || done.has(said.figure)) return [];
    const again = (counts.get(said.digits.key) ?? 0) > 1;
    const fewest = fewestPoints(said, again);
    const other = (again ? turned : changed)(said).find(
      (one) => mayBeOne(said, one) && weigh(said, one, sides) >= fewest + (isRounded(said, one) ? 2 : 0),
    );
    if (!other || mayBeMadeOf(said.figure, said.placed.passage.figures)) return [];
    done.add(other.figure);
    return [toCheck(said.figure, other.figure)];
  });
}

/** Of so many figures with the same digits one is enough. */
const mostAlike = 24;

/** What has to speak for two figures of so many digits being one. */
function fewestPoints({ digits }: Exact, turned: boolean): number {
  if (turned) return 4;
  return digits.text.length > 3 ? 2 : digits.text.length > 2 ? 4 : 7;
}

/** The figures that checks accuse already, or vouch for. */
function settledBy(checks: readonly Check<Figure>[]): ReadonlySet<Figure> {
  const settled = new Set<Figure>();
  for (const check of checks) {
    const { verdict, relation, members } = check;
    if (verdict !== 'holds') for (const figure of accusedBy(check)) settled.add(figure);
    else if (vouching.has(relation)) settled.add(members[0]!);
  }
  return settled;
}

const vouching: ReadonlySet<RelationId> = new Set([
  'figures/restated',
  'figures/growth',
  'figures/product',
  'figures/delta-unit',
  'figures/sum',
]);

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What is known of the figures of an article's prose as long as they are the same. */
interface Sayings {
  /** Those of the same digits that go the other way. */
  readonly turned: (said: Exact) => readonly Exact[];
  /** Those whose digits are one stroke of the pen away. */
  readonly changed: (said: Exact) => readonly Exact[];
  readonly sides: Sides;
}

const sayingsOf = keptByMembers((all: readonly Exact[]): Sayings => {
  /** By their digits, and by their digits with any one of them left open. */
  const near = new Map<string, Exact[]>();
  for (const said of all) {
    for (const key of [said.digits.key, ...strokesOf(said.digits).changed]) {
      const known = listAt(near, key);
      if (known.length < mostAlike) known.push(said);
    }
  }
  let values: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const sides = ({ forms }: NamingWord, { figure }: Exact) => {
    values ??= valuesByWord(all);
    const { kind } = figure.quantity.unit;
    return Math.max(...forms.map((form) => values!.get(`${kind} ${form}`)?.size ?? 0));
  };
  return {
    turned: remembered((said) => (near.get(said.digits.key) ?? []).filter((one) => isTurned(said, one))),
    changed: remembered((said) => alike(said, near)),
    sides,
  };
});

/** Works something out for each figure when it is first asked for. */
function remembered<R>(make: (said: Exact) => R): (said: Exact) => R {
  const known = new Map<Exact, R>();
  return (said) => {
    const value = known.get(said) ?? make(said);
    known.set(said, value);
    return value;
  };
}

/** The different digits that are told by a word, kind by kind. */
function valuesByWord(all: readonly Exact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const said of all) {
    const { kind } = said.figure.quantity.unit;
    for (const { forms } of tellingOf(said).name) {
      for (const form of forms) {
        const key = `${kind} ${form}`;
        values.set(key, (values.get(key) ?? new Set()).add(said.digits.key));
      }
    }
  }
  return values;
}

function alike(said: Exact, near: ReadonlyMap<string, readonly Exact[]>): readonly Exact[] {
  const { changed, swapped } = strokesOf(said.digits);
  return flatMap([...changed, ...swapped], (key) => near.get(key) ?? []).filter(
    (other) =>
      other !== said &&
      isNear(said.figure.quantity, other.figure.quantity.readings[0]!) &&
      agreesInWay(said, other),
  );
}

function agreesInWay(a: Exact, b: Exact): boolean {
  const [x, y] = [wayOf(a.figure.quantity), wayOf(b.figure.quantity)];
  return x === null || y === null || x === y;
}

/** Whether they have the same digits and go opposite ways, the one by its sign. */
function isTurned(a: Exact, b: Exact): boolean {
  const [x, y] = [a, b].map(({ figure }) => wayOf(figure.quantity));
  const signed = [a, b].some(({ figure }) => signOf(figure.quantity) !== null);
  return x !== null && y !== null && x !== y && signed;
}

/** Within a fortieth: one of them may be told more roughly, or a moment later. */
function isRounded({ figure: { quantity: a } }: Exact, { figure: { quantity: b } }: Exact): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return x !== y && Math.abs(x / y - 1) < 0.025;
}

function toCheck(figure: Figure, other: Figure): Check<Figure> {
  const [stated, before] = [figure.quantity.raw, other.quantity.raw];
  return {
    relation: 'figures/same-fact',
    members: [figure, other],
    verdict: 'apart',
    declared: false,
    derivation: [`${stated} ≠ ${before}`],
    message: message('figures.sameFact', { stated, other: before }),
  };
}
