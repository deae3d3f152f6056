import type { Check, RelationId } from '../check.ts';
import { koreanMoves } from '../gazetteer/cues.ts';
import type { Figure } from '../passage.ts';
import { type Place, placesOf, type Seat, seatsOf } from '../places.ts';
import { printedDigits, signOf } from '../printed.ts';
import { nounOfBracket } from '../prose/brackets.ts';
import { tellsRate } from '../prose/rates.ts';
import type { Stretches } from '../stretches.ts';
import type { Row } from '../table/table.ts';

/** Few digits are those of another cell by chance. */
const fewestDigits = 3;

/** Relations that hold two statements of one thing against each other: either may be the false one. */
export const restating: ReadonlySet<RelationId> = new Set([
  'figures/restated',
  'figures/scale',
  'figures/same-fact',
]);

/**
 * Without the accusations that hold prose against a row which it does not tell: the row has the very digits in another
 * cell, or the sentence misses several cells of the table and meets none. One slip of the pen changes one figure.
 */
export function withoutOtherRows(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  const seats = seatsOf(blocks);
  const places = placesOf(blocks);
  const told = checks.flatMap((check) => {
    const [stated, cell, ...more] = check.members;
    const seat = more.length === 0 && restating.has(check.relation) ? seats.get(cell!) : undefined;
    const place = places.get(stated!);
    return seat && place && place.passage.run.kind !== 'cell'
      ? [{ check, stated: stated!, seat, place }]
      : [];
  });
  const missed = told.filter(({ check, stated, seat, place }) => {
    if (check.verdict === 'holds') return false;
    const cell = check.members[1]!;
    const along = told.filter(
      (one) => one.place.sentence === place.sentence && one.seat.table === seat.table,
    );
    const figures = (holds: boolean) =>
      new Set(along.filter((one) => (one.check.verdict === 'holds') === holds).map((one) => one.stated)).size;
    return (
      isOtherCell(seat.row, stated, cell) ||
      isAsideOf(seat.row, stated) ||
      isPrintedIn(seat.row, stated) ||
      isCount(stated, cell) ||
      isWholly(stated, place, cell) ||
      isOfSeveral(stated, place, seat) ||
      isLine(stated, place) ||
      isOfOtherLevel(stated, place, seat) ||
      isOfBracketNoun(stated, place, seat) ||
      isRateOfItsOwn(stated, place, seat, cell) ||
      (figures(false) > 1 && figures(true) === 0)
    );
  });
  const dropped = new Set(missed.map(({ check }) => check));
  return checks.filter((check) => !dropped.has(check));
}

/**
 * Whether another cell of the row has the figure's digits. Money that says its scale may be the wrong thousandfold of that
 * very cell.
 */
function isOtherCell({ cells }: Row, stated: Figure, held: Figure): boolean {
  const digits = printedDigits(stated.quantity);
  const { scaled, unit } = stated.quantity;
  return (
    digits.length >= fewestDigits &&
    !(scaled && unit.kind === 'money') &&
    printedDigits(held.quantity) !== digits &&
    cells.some((cell) => cell && printedDigits(cell.quantity) === digits)
  );
}

/** `코스닥은 바이오(-1.21%)가`: the bracket is of the noun right before it, and the row was named before that. */
function isOfBracketNoun(
  { quantity: { span } }: Figure,
  { passage, sentence }: Place,
  { row }: Seat,
): boolean {
  const { text } = passage.run;
  const noun = nounOfBracket(text, span);
  if (noun === null || row.label.includes(noun) || noun.includes(row.label)) return false;
  const lead = text.slice(sentence.from, text.lastIndexOf(noun, span.from));
  return row.label !== '' && lead.includes(row.label);
}

/** `63% 늘고, 매출 대비 투자 비중은 나래 22%`, where the row tells how much 나래 grew. */
function isRateOfItsOwn(
  { quantity }: Figure,
  { passage, sentence }: Place,
  { row, table }: Seat,
  cell: Figure,
): boolean {
  if (quantity.unit.kind !== 'percent' || quantity.sign !== 'none' || quantity.change) return false;
  const column = table.columns[row.cells.indexOf(cell)];
  const isChange = row.role === 'change' || column?.role === 'change';
  return isChange && tellsRate(passage.run.text.slice(sentence.from, quantity.span.from));
}

/** `PER | 4.6배(2025년 2.7배)`: a cell of the row gives the figure in its bracket. */
const isAsideOf = ({ asides }: Row, { quantity }: Figure): boolean =>
  asides.some(
    (aside) =>
      aside !== null &&
      aside.quantity.unit.kind === quantity.unit.kind &&
      printedDigits(aside.quantity) === printedDigits(quantity),
  );

/** `universal_yoy: -513.31` beside a score of 513.31: a cell of words in the row prints the figure. */
function isPrintedIn({ texts, cells }: Row, { quantity }: Figure): boolean {
  const [number] = /[-+−]?\d[\d,.]*\d/.exec(quantity.raw) ?? [];
  if (number === undefined || printedDigits(quantity).length < fewestDigits) return false;
  return texts.some((text, i) => {
    if (cells[i]) return false;
    const at = text.indexOf(number);
    return at >= 0 && !/[\d.,]/.test(text.charAt(at - 1)) && !/^[.,]?\d/.test(text.slice(at + number.length));
  });
}

/** `하락 종목 1,288개` beside 834.20: what is counted one by one has no decimals. */
const isCount = ({ quantity }: Figure, { quantity: cell }: Figure): boolean =>
  quantity.unit.kind === 'count' && cell.unit.kind !== 'count' && /\.\d/.test(cell.raw);

/** `GAAP EPS는 100% OI&E` beside −69.4%: wholly, where nothing in the sentence moves. */
const isWholly = ({ quantity }: Figure, { passage, sentence }: Place, { quantity: cell }: Figure): boolean =>
  /^100\s?%/.test(quantity.raw) &&
  cell.sign === 'minus' &&
  !koreanMoves.test(passage.run.text.slice(sentence.from, sentence.to));

/** `Base 이상 확률이 80%`: of the row and those above it together. */
const isOfSeveral = ({ quantity }: Figure, { passage, sentence }: Place, { row }: Seat): boolean =>
  /(?:이상|이하|초과|미만)(?:일|인|의)?\s*(?:확률|비중)/.test(
    passage.run.text.slice(sentence.from, quantity.span.from),
  ) && !/이상|이하|초과|미만/.test(row.label);

/** `+450% 방어선`: a line to be held, where the row has a value. */
const isLine = ({ quantity }: Figure, { passage }: Place): boolean =>
  /^\s*(?:방어|손절|경계|마지노)선/.test(passage.run.text.slice(quantity.span.to));

/** `19,844억원(+10.9%)` beside a row of other amounts: the change is told of the amount, not of the row. */
function isOfOtherLevel(
  { quantity }: Figure,
  { passage: { run }, sentence: { figures } }: Place,
  { row }: Seat,
): boolean {
  const level = figures[figures.findIndex((one) => one.quantity === quantity) - 1]?.quantity;
  if (quantity.unit.kind !== 'percent' || !level || level.unit.kind === 'percent' || signOf(level) !== null)
    return false;
  if (!/^\s*\($/.test(run.text.slice(level.span.to, quantity.span.from))) return false;
  const digits = printedDigits(level);
  const levels = row.cells.flatMap((cell) =>
    cell && cell.quantity.unit.kind !== 'percent' ? [printedDigits(cell.quantity)] : [],
  );
  const lead = (one: string) => one.slice(0, fewestDigits);
  return (
    digits.length >= fewestDigits && levels.length > 0 && !levels.some((one) => lead(one) === lead(digits))
  );
}
