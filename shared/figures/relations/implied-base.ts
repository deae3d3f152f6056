import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { Check } from '../check.ts';
import { Interval } from '../interval.ts';
import { keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { comparable } from '../quantity.ts';
import type { Stretches } from '../stretches.ts';
import { sayLike } from '../wording.ts';
import type { Base } from './price-base.ts';
import { basesIn, loneUpside, sideBySide, statedIn } from './told-bases.ts';

/** Every target and its upside implies a current price; all of them, and the stated one, must be one price. */
export function impliedBase(blocks: Stretches): readonly Check<Figure>[] {
  const told = [...blocks.gather(basesIn), ...blocks.gather(sideBySide), ...loneUpside(blocks)];
  const implied = told.find(({ members }) => members.length > 1);
  if (!implied) return [];
  const bases = [...told, ...blocks.gather(statedIn).slice(0, 4)].filter(({ model }) =>
    comparable(model.unit, implied.model.unit),
  );
  return bases.length < 2 || bases.length > mostBases ? [] : checkBases(bases);
}

/** A text with more targets than this compares shares. */
const mostBases = 200;

/** Brokers and scenarios have targets for one share, and companies for as many: then most of them agree on no price. */
function ofOneShare(bases: readonly Base[]): boolean {
  const places = new Set(flatMap(bases, ({ place }) => (place === '' ? [] : place)));
  if (new Set(bases.map(({ owner }) => owner)).size === 1 && places.size < 2) return true;
  const agreeing = bases.map(
    ({ value }) => bases.filter((other) => !other.value.lax.disjoint(value.lax)).length,
  );
  return Math.max(...agreeing) * 2 > bases.length && bases.length > 2;
}

/** Prices that differ by half or more are of different shares. */
function alike(bases: readonly Base[]): boolean {
  const prices = bases.map(({ value }) => value.strict.middle()?.toNumber() ?? 0);
  return Math.max(...prices) < Math.min(...prices) * 1.5;
}

const checkBases = keptByMembers((bases: readonly Base[]): readonly Check<Figure>[] => {
  if (!alike(bases) || !ofOneShare(bases)) return [];
  const common = bases.reduce<Interval | null>(
    (shared, { value }) => shared?.intersect(value.lax) ?? null,
    Interval.all,
  );
  const members = [...new Set(flatMap(bases, (base) => base.members))];
  const said = bases.map(({ price, model }) => sayLike(model, price));
  return [
    {
      relation: 'figures/implied-base',
      members,
      verdict: common ? 'holds' : 'apart',
      declared: true,
      derivation: bases.map((base) => base.derivation),
      message: message('figures.impliedBase', { bases: [...new Set(said)].join(', ') }),
    },
  ];
});
