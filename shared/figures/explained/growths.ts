import { flatMap } from '../../flat-map.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';
import { significantDigits, signOf } from '../printed.ts';
import { compareValues, growth, negative, signedReadings } from '../value.ts';

/**
 * Without the growths that two figures make the other way round, where their result is a cell that its words name: `VIX는
 * 6.97% 떨어져 17선으로 왔지만 작년 말(14.95)보다 높다` compares with something else.
 */
export function withoutTurned(
  checks: readonly Check<Figure>[],
  restatements: readonly Check<Figure>[],
): readonly Check<Figure>[] {
  if (!checks.some(isTurned)) return checks;
  const known = new Set(
    flatMap(restatements, ({ verdict, members: [stated, ...cells] }) =>
      verdict === 'holds' && cells.length === 1 && significantDigits(stated!.quantity) > 2 ? [stated!] : [],
    ),
  );
  return checks.filter((check) => !(isTurned(check) && known.has(check.members[0]!)));
}

/**
 * Without the growths printed with a sign in prose that miss both the way and the size of what their figures make: a slip
 * of the pen changes one of the two. `50,200원 → 주당 28,700원, +133.5%` is a gain on a price told elsewhere.
 */
export function withoutTwofold(
  { passages }: BlockFigures,
  checks: readonly Check<Figure>[],
): readonly Check<Figure>[] {
  const isSaid = ({ run }: Figure) => passages[run]?.run.kind !== 'cell';
  return checks.filter((check) => !(isTwofold(check) && isSaid(check.members[0]!)));
}

function isTwofold({ relation, verdict, members }: Check<Figure>): boolean {
  const [result, to, from] = members;
  if (relation !== 'figures/growth' || verdict === 'holds' || members.length !== 3) return false;
  const [end, base] = [to, from].map((one) => one!.quantity.readings[0]);
  const made = end && base && growth(end, base);
  const way = made?.strict.middle()?.sign();
  if (signOf(result!.quantity) === null) return false;
  const [stated] = signedReadings(result!.quantity);
  if (!made || !way || !stated || stated.strict.middle()?.sign() !== -way) return false;
  return compareValues([stated], [negative(made)]) === 'apart';
}

function isTurned({ relation, verdict, members: [result, to, from] }: Check<Figure>): boolean {
  if (relation !== 'figures/growth' || verdict === 'holds' || !result || !to || !from) return false;
  const [end, base] = [to, from].map(({ quantity }) => quantity.readings[0]?.point);
  const stated = signedReadings(result.quantity)[0]?.strict.middle();
  return Boolean(end && base && stated && stated.sign() * end.compare(base) < 0);
}
