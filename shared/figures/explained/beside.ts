import { flatMap } from '../../flat-map.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';
import { type Place, placesOf, seatsOf } from '../places.ts';
import { printedDigits } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { Rational } from '../rational.ts';
import type { Stretches } from '../stretches.ts';
import type { Row } from '../table/table.ts';
import { isToldBeside } from './told-beside.ts';

/**
 * Clashes between prose and tables without those that the figures beside the accused one answer: the sentence tells the
 * change up to a figure of another row (`increased 9.7% to $12.3 million`), or it prints the very digits of the cell.
 */
export function withoutAnswered(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  if (checks.every(({ verdict }) => verdict === 'holds')) return checks;
  const places = placesOf(blocks);
  const seats = seatsOf(blocks);
  const all = new Set(Array.from(seats.values(), ({ row }) => row));
  return checks.filter(({ verdict, relation, members: [stated, ...cells] }) => {
    const place = places.get(stated!);
    const own = flatMap(cells, (cell) => seats.get(cell)?.row ?? []);
    if (verdict === 'holds' || !place || own.length < cells.length || own.length === 0) return true;
    if (relation === 'figures/scale') return !cells.some((cell) => isPrinted(stated!, cell));
    return !isToldBeside(cells, stated!, place.sentence) && !leadsElsewhere(stated!, place, own, all);
  });
}

/** `orders declined to 32,148` under a caption of thousands, which was not meant for orders. */
const isPrinted = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  !a.scaled && printedDigits(a) === printedDigits(b);

const isAmount = ({ quantity: { unit } }: Figure) => unit.kind !== 'percent' && unit.kind !== 'percentPoint';

const pointOf = ({ readings: [first] }: Figure['quantity']): Rational | null => first?.point ?? null;

/** Whether a value is the figure's to the last digit printed, whichever way it counts. */
function prints({ readings: [first] }: Quantity, value: Rational): boolean {
  return Boolean(first?.point && value.abs().sub(first.point.abs()).abs().compare(first.unitLastPlace) <= 0);
}

const comesTo = /^\s*to\s+(?:an?\s+|approximately\s+|about\s+)?$/i;
const cameTo = /^으?로\s*(?:전(?:년|분기|월|주)\s*(?:동기|동월)?\s*)?(?:대비|보다|보다는|비)?\s*$/;
const cameFrom = /^(?:에서|\s*(?:→|->|➡))\s*$/;

/** Whether the figure that it leads to or comes from is no cell of the accused row, and is one of another row. */
function leadsElsewhere(
  { quantity }: Figure,
  { passage: { run }, sentence }: Place,
  own: readonly Row[],
  all: ReadonlySet<Row>,
): boolean {
  const at = sentence.figures.findIndex((figure) => figure.quantity === quantity);
  const [before, after] = [sentence.figures[at - 1], sentence.figures[at + 1]];
  const behind = after && run.text.slice(quantity.span.to, after.quantity.span.from);
  const ahead = before && run.text.slice(before.quantity.span.to, quantity.span.from);
  const rate = quantity.unit.kind === 'percent';
  const other =
    (rate && after && isAmount(after) && comesTo.test(behind!) && after) ||
    (rate && before && isAmount(before) && cameTo.test(ahead!) && before) ||
    (rate && before?.quantity.unit.kind === 'percent' && cameFrom.test(ahead!) && before);
  if (!other) return false;
  const holds = (row: Row) => row.cells.some((cell) => cell !== null && mayRestate(other, cell));
  return !own.some(holds) && [...all].some(holds);
}

const scales = [0, 3, 4, 6, 8].map((exponent) => Rational.power10(exponent));

/** Whether a figure is a cell at some scale, to the last digit printed. */
function mayRestate({ quantity }: Figure, cell: Figure): boolean {
  const value = pointOf(cell.quantity);
  const rates = [quantity, cell.quantity].filter(({ unit: { kind } }) => kind === 'percent').length;
  if (!value || !pointOf(quantity)?.sign() || rates === 1) return false;
  const is = (scaled: Rational) => prints(quantity, scaled);
  return rates === 2 ? is(value) : scales.some((scale) => is(value.mul(scale)) || is(value.div(scale)));
}

/** Ratios told inside a text without those that are of both amounts together. */
export function withoutOtherRatios(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  const doubtful = ({ verdict, relation, members: [stated] }: Check<Figure>) =>
    verdict !== 'holds' && relation === 'figures/product' && stated!.quantity.unit.kind === 'percent';
  if (!checks.some(doubtful)) return checks;
  const places = placesOf(blocks);
  return checks.filter((check) => {
    const [stated, ...from] = check.members;
    const place = doubtful(check) ? places.get(stated!) : undefined;
    return !place || !isPartOfBoth(stated!, from);
  });
}

/** `gross profit $166.7 million, gross margin 36.1%` beside a cost of $295.0 million: the one over both. */
function isPartOfBoth({ quantity }: Figure, [part, rest, ...more]: readonly Figure[]): boolean {
  const [a, b] = [part, rest].map((one) => one && pointOf(one.quantity));
  if (more.length > 0 || !a || !b || a.add(b).sign() === 0) return false;
  return prints(quantity, a.div(a.add(b)));
}
