import type { Message } from '../i18n/index.ts';
import type { Bound, Quantity } from './quantity.ts';
import type { Verdict } from './value.ts';

/** Every relation that can clash, in the order in which documentation lists them. */
export const relationIds = [
  'figures/same-fact',
  'figures/restated',
  'figures/period',
  'figures/growth',
  'figures/compound',
  'figures/share',
  'figures/blend',
  'figures/part-whole',
  'figures/product',
  'figures/implied-base',
  'figures/range',
  'figures/delta-unit',
  'figures/sum',
  'figures/scale',
  'figures/rank',
  'figures/trend',
  'figures/timeline',
  'figures/missing-base',
] as const;

export type RelationId = (typeof relationIds)[number];

/** A relation worked out on figures, whether it holds or not. `F` names a figure: its index in a block, or a fact. */
export interface Check<F> {
  readonly relation: RelationId;
  /** The figures that take part; the first is the one that the relation speaks about. */
  readonly members: readonly F[];
  readonly verdict: Verdict;
  /** The text itself states the relation (합계, `8% 증가한`); otherwise it was guessed and is never an error. */
  readonly declared: boolean;
  /** It only asks for something that a reader would miss: a hint, never a warning. */
  readonly hint?: true;
  /** The arithmetic, a line a step. */
  readonly derivation: readonly string[];
  /** What the finding says; needed only where the check may fail. */
  readonly message: Message;
}

/** The figures that a check accuses; none where it holds or only asks for something. */
export const accusedBy = <F>({ hint, verdict, members }: Check<F>): readonly F[] =>
  hint || verdict === 'holds' ? [] : members;

/** The same check on other names of the figures. */
export function placeCheck<A, B>(check: Check<A>, place: (figure: A) => B): Check<B> {
  return { ...check, members: check.members.map(place) };
}

/** The sign between two statements of one thing: `112억 ∈ 80억 이상`, where one of them is only a bound. */
export function meets(verdict: Verdict, a: Bound, b: Bound): '=' | '≠' | '∈' | '∋' {
  if (verdict !== 'holds') return '≠';
  if (a === b) return '=';
  if (b !== 'exact') return '∈';
  return a === 'exact' ? '=' : '∋';
}

/** Two statements of one thing: `2.7조 원 ≈ 2.8조 원` where they agree only as far as both are rounded. */
export function sayAlike(a: Quantity, sign: ReturnType<typeof meets> | '≈', b: Quantity): string {
  const same = a.readings.some(({ point }) =>
    b.readings.some((other) => point && other.point?.abs().equals(point.abs())),
  );
  return `${a.raw} ${sign === '=' && !same ? '≈' : sign} ${b.raw}`;
}

/**
 * Arithmetic, what it comes to, and the figure that this is held against: `120 ÷ 100 − 1 = 20% ≠ 25%`. A figure that
 * says just what comes out is not said twice: `120 ÷ 100 − 1 = 20%`; one that lies in a stretch is a part of it:
 * `$2.7bn ÷ $2.4bn − 1 = 8.2% ~ 17% ∋ 12.5%`.
 */
export function sayEquation(arithmetic: string, expected: string, sign: string, stated: string): string {
  if (sign !== '=' && sign !== '≈') return `${arithmetic} = ${expected} ${sign} ${stated}`;
  if (plainly(expected) === plainly(stated)) return `${arithmetic} = ${stated}`;
  return `${arithmetic} = ${expected} ${isStretch.test(expected) ? '∋' : sign} ${stated}`;
}

/** What rounded figures come to is a stretch, `8% ~ 17%`, or open at one end. */
const isStretch = /\S ~ \S|^[≥≤]/;

/** Without what the same number may be printed with or without: `+20.0 %` is `20%`. */
const plainly = (number: string): string =>
  number
    .replace(/\s+|^\+/g, '')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/\.(?!\d)/g, '');

/** The sign between the two sides of a worked-out equation. */
export function equals(verdict: Verdict): '=' | '≠' {
  return verdict === 'holds' ? '=' : '≠';
}

/** The same where what only agrees as roughly as a series rounds is taken to hold. */
export function roughlyEquals(verdict: Verdict): '=' | '≈' | '≠' {
  return verdict === 'loose' ? '≈' : equals(verdict);
}
