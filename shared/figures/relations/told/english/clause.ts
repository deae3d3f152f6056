import { isLevel, type Mention, type Scene } from '../mention.ts';

/** The figures of one English sentence, in order: what is worked out is told beside what it was worked out from. */
export type Clause = readonly Mention[];

/** The English sentences of a scene that tell two figures at least. Linear. */
export function clausesOf({ mentions }: Scene): readonly Clause[] {
  const clauses: Mention[][] = [];
  for (const mention of mentions) {
    const last = clauses.at(-1);
    if (last && last[0]!.sentence === mention.sentence) last.push(mention);
    else clauses.push([mention]);
  }
  return clauses.filter(
    (clause) => clause.length > 1 && !clause.some(({ lead, tail }) => hangul.test(lead + tail)),
  );
}

const hangul = /[가-힣]/;

/** A price or an amount for one: told to the cent, without a scale. */
export const isForOne = (mention: Mention): boolean => isMoney(mention) && !mention.quantity.scaled;

/** A plain amount of money. */
export const isMoney = (mention: Mention): boolean =>
  mention.quantity.unit.kind === 'money' && isLevel(mention);

/** A percentage that is no change. */
export const isPercent = (mention: Mention): boolean =>
  mention.quantity.unit.kind === 'percent' && isLevel(mention) && mention.quantity.change === null;

/** A change in percent told by its size: `40% upside`, `up 5%`; the words beside it say which way. */
export const isChange = ({ quantity: { unit, readings, range, bound } }: Mention): boolean =>
  unit.kind === 'percent' &&
  readings.length === 1 &&
  (readings[0]!.point?.sign() ?? 0) > 0 &&
  range === null &&
  bound === 'exact';

/** What is called by words right before or right behind it. */
export const called = ({ lead, tail }: Mention, before: RegExp, behind?: RegExp): boolean =>
  before.test(lead) || (behind?.test(tail) ?? false);

/** The only one of its kind, or none. */
export const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
