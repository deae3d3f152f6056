import { message } from '../../i18n/index.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';
import { restates } from '../restate/explain.ts';
import type { Weighed } from './weigh.ts';
import type { Worth } from './worth.ts';

/** A loss that shrinks rises; what makes something smaller has no plain direction. */
const reversed = /loss|deficit|decrease|reduction|expense credit|benefit/i;

/**
 * `Net sales in Latin America increased 9.5%`, where they fell by it: every change that explains the figure goes the other
 * way than its verb says.
 */
export function wrongWay({ claim, worths, explaining, inTime, match }: Weighed): Check<Figure> | null {
  const { figure, clause, unknown } = claim;
  const { change, sign } = figure.quantity;
  const { text } = claim.placed.passage.run;
  if (change && better.test(text.slice(change.span.from, change.span.to))) return null;
  const told = change?.role === 'by' && sign === 'none' ? change.direction : null;
  if ((told !== 'up' && told !== 'down') || match?.kind !== 'change') return null;
  if (claim.unreal || claim.apart || clause.aside || clause.narrowed || unknown.length > 0) return null;
  const moves = inTime.filter((worth) => worth.kind === 'change' && isMove(worth));
  const same = moves.filter((worth) => explaining.includes(worth));
  const [first] = same;
  if (!first || reversed.test(first.line.label)) return null;
  const isAgainst = ({ value }: Worth) => {
    const size = value.strict.middle()?.sign() ?? 0;
    return told === 'up' ? size < 0 : size > 0;
  };
  const others = worths.filter(
    (worth) => worth.kind === 'change' && !worth.cell && restates(figure.quantity, worth.value) === 'holds',
  );
  if (!others.every(isAgainst) || explaining.some((worth) => worth.kind !== 'change')) return null;
  const [from, to] = first.from.map((cell) => cell.figure.quantity.raw) as [string, string];
  return {
    relation: 'figures/trend',
    members: [figure, ...first.from.map((cell) => cell.figure)],
    verdict: 'apart',
    declared: true,
    derivation: [`${from} ${told === 'up' ? '>' : '<'} ${to}`],
    message: message(told === 'up' ? 'figures.notUp' : 'figures.notDown', { from, to }),
  };
}

/** A rate of costs improves as it falls. */
const better = /improv|advanc|gain/i;

/** From one level above zero to another. */
const isMove = ({ from }: Worth): boolean =>
  from.length === 2 && from.every(({ figure }) => (figure.quantity.readings[0]?.point?.sign() ?? 0) > 0);
