import { flatMap } from '../../flat-map.ts';
import { accusedBy, type Check } from '../check.ts';
import { hypothetical } from '../gazetteer/cues.ts';
import { groupBy } from '../group.ts';
import { meetsAny } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { mayBeOneSize } from '../printed.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import { misstates } from '../restate/clash.ts';
import { sameYear } from '../restate/times.ts';
import type { Stretches } from '../stretches.ts';
import { type Signed, signedIn, tellingOf, type Way } from './signed.ts';

/**
 * A change that is told twice, once up and once down: `코스닥 +0.50%` above a table with -0.50%. That two changes of one
 * name have the very same digits is no chance, so much looser names than for other numbers tell that they are one. Where
 * one of the two ways is told more often, the single one is the slip. `told` holds the checks made before: what one of
 * them accuses is not accused again.
 */
export function turned(blocks: Stretches, told: readonly Check<Figure>[]): readonly Check<Figure>[] {
  const pairs = flatMap([...groupBy(blocks.gather(signedIn), ({ key }) => key).values()], pairIn);
  if (pairs.length === 0) return [];
  const accused = new Set(flatMap(told, accusedBy));
  const made = new Set(told.flatMap(resultOf));
  return pairs.flatMap(([one, other]) => {
    const figures = [one.figure, other.figure];
    const isSettled = figures.some((figure) => accused.has(figure));
    return isSettled || figures.every((figure) => made.has(figure))
      ? []
      : [misstates(one.figure, other.figure)];
  });
}

/** The one change of a group that is told the other way, and one of the others that is the same as it. */
function pairIn(group: readonly Signed[]): readonly (readonly [Signed, Signed])[] {
  if (group.length < 2) return [];
  const told = (wanted: Way) => group.filter(({ way }) => way === wanted);
  const [ups, downs] = [told('up'), told('down')];
  const upIsOdd = ups.length < downs.length || (ups.length === downs.length && !ups[0]!.isCell);
  const [[one, ...more], others] = upIsOdd ? [ups, downs] : [downs, ups];
  const other = one && more.length === 0 && others.find((candidate) => areOne(one, candidate));
  return other ? [[one, other]] : [];
}

/** What other figures were found to make. A restated cell's growth may have been read either way round. */
function resultOf({ relation, verdict, members }: Check<Figure>): readonly Figure[] {
  return verdict === 'holds' && members.length > 2 && relation !== 'figures/restated' ? [members[0]!] : [];
}

/** Fewer digits are the same by chance, unless the names are the nearest ones or the stretch of time is said twice. */
const fewestAlone = 3;

function areOne(one: Signed, other: Signed): boolean {
  const [a, b] = [tellingOf(one), tellingOf(other)];
  const apart =
    a.place === b.place ||
    !mayBeOneSize(one.figure.quantity, other.figure.quantity) ||
    isOtherTime(a.periods, b.periods) ||
    (a.stretch !== null && b.stretch !== null && a.stretch !== b.stretch) ||
    (a.metric !== null && b.metric !== null && a.metric !== b.metric) ||
    // English statements print what is unfavourable in brackets, whichever way it went.
    (one.key.startsWith('amount') && !(a.korean && b.korean)) ||
    hypothetical.test(a.words) ||
    hypothetical.test(b.words);
  if (apart) return false;
  const many = one.digits >= fewestAlone;
  if (a.near.size === 0 && b.near.size === 0 && many && a.metric !== null && a.metric === b.metric)
    return true;
  if (meetsAny(a.near, b.near)) return true;
  return (
    (meetsAny(a.near, b.far) || meetsAny(a.far, b.near)) &&
    (many || (a.stretch !== null && b.stretch !== null))
  );
}

const isOtherTime = (some: readonly Period[], others: readonly Period[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  !some.some((a) => others.some((b) => mayBeSame(a, b) || sameYear(a, b)));
