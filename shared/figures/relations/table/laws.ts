import { message } from '../../../i18n/index.ts';
import { type Check, equals } from '../../check.ts';
import type { Figure } from '../../passage.ts';
import { Rational } from '../../rational.ts';
import type { Table } from '../../table/table.ts';
import { compareValues, product, times } from '../../value.ts';
import { sayValue } from '../../wording.ts';
import { type Line, type Lines, linesOf } from './law-lines.ts';

/** One line that is the product of two others in every place. */
interface Law {
  readonly target: Line;
  readonly a: Line;
  readonly b: Line;
}

const mostLines = 16;
const fewestPlaces = 3;
/** How likely, at most, it may be that a table shows a law by chance. */
const chance = 2e-3;
/**
 * A slip is larger than what rounding can add up to, or a mean of the users over a quarter for their number at its end, and
 * smaller than another thing altogether.
 */
const smallest = 0.02;
const largest = 4;

/**
 * Products that a table itself shows: orders are what was offered times 경쟁률, DAU is MAU times DAU/MAU, in every place but
 * one. So many places agree that it is no chance, and the one that does not has a slip in it. That it must follow the law
 * is still a guess, so it is a warning at most. Sums are the business of `foot.ts`.
 */
export function tableLaws(table: Table): readonly Check<number>[] {
  const told = new Set<Figure>();
  return linesOf(table)
    .flatMap(brokenLaws)
    .flatMap(({ law, place }) => {
      const { cells } = [law.a, law.b].find(isRatio) ?? law.target;
      const figure = cells[place]!;
      if (told.has(figure)) return [];
      told.add(figure);
      return tell(law, place, figure) ?? [];
    });
}

const isRatio = ({ unit }: Line): boolean => unit === 'percent' || unit === 'multiple';

interface Broken {
  readonly law: Law;
  readonly place: number;
}

function brokenLaws({ lines, mixed }: Lines): readonly Broken[] {
  const usable = lines.filter(
    ({ cells, changes }) => !changes && cells.filter((cell) => cell !== null).length >= fewestPlaces,
  );
  if (usable.length < 3 || usable.length > mostLines) return [];
  const tried = (usable.length * (usable.length - 1) * (usable.length - 2)) / 2;
  const broken: Broken[] = [];
  for (const target of usable) {
    for (const [i, a] of usable.entries()) {
      for (let j = i + 1; j < usable.length && a !== target; j++) {
        const b = usable[j]!;
        if (b === target) continue;
        const place = brokenPlace(target, a, b, isNamed(target, a, b) ? 1 : tried, mixed);
        if (place !== null) broken.push({ law: { target, a, b }, place });
      }
    }
  }
  return broken;
}

const quotientLabel = /^\s*([^/÷()]{2,12}?)\s*[/÷]\s*([^/÷()]{2,12}?)\s*(?:\(.*)?$/;

/** `DAU/MAU` beside DAU and MAU: one of the two is the quotient that its label names. */
function isNamed(target: Line, a: Line, b: Line): boolean {
  return isQuotient(a, target, b) || isQuotient(b, target, a);
}

function isQuotient({ label }: Line, part: Line, whole: Line): boolean {
  const named = /[/÷]/.test(label) ? quotientLabel.exec(label) : null;
  return named !== null && opensWith(part.label, named[1]!) && opensWith(whole.label, named[2]!);
}

const opensWith = (label: string, name: string): boolean =>
  label.toLowerCase().replace(/\s+/g, '').startsWith(name.toLowerCase().replace(/\s+/g, ''));

/**
 * The only place where a law does not hold that so many others show; null where there is none, or more than one. The more
 * laws were `tried`, the likelier one fits by chance; one that a label names was the only one.
 */
function brokenPlace(
  target: Line,
  a: Line,
  b: Line,
  tried: number,
  mixed: ReadonlySet<number>,
): number | null {
  let step: number | null = null;
  let luck = tried;
  let broken: number | null = null;
  let fits = 0;
  for (let place = 0; place < target.points.length; place++) {
    const [own, x, y] = [target.points[place]!, a.points[place]!, b.points[place]!];
    const ratio = own / (x * y);
    if (!Number.isFinite(ratio) || ratio === 0 || mixed.has(place)) continue;
    const power = Math.round(Math.log10(Math.abs(ratio)));
    const slack =
      target.slacks[place]! / Math.abs(own) +
      a.slacks[place]! / Math.abs(x) +
      b.slacks[place]! / Math.abs(y) +
      1e-9;
    const off = Math.abs(ratio / 10 ** power - 1);
    if (off <= slack && (step === null || step === power)) {
      step = power;
      fits += 1;
      luck *= Math.min(1, 2 * slack);
    } else {
      const near = Math.abs(ratio / 10 ** (step ?? power));
      const slip = off >= Math.max(smallest, 3 * slack) && ratio > 0 && near < largest && near > 1 / largest;
      if (broken !== null || !slip) return null;
      broken = place;
    }
  }
  return (tried === 1 ? fits >= 1 : fits >= 2 && luck < chance) ? broken : null;
}

function tell({ target, a, b }: Law, place: number, suspect: Figure): Check<number> | null {
  const [cell, x, y] = [target, a, b].map(({ cells }) => cells[place]!) as [Figure, Figure, Figure];
  const plain = product(x.quantity.readings[0]!, y.quantity.readings[0]!);
  const middle = plain.strict.middle()?.toNumber() ?? 0;
  const step = middle === 0 ? 0 : Math.round(Math.log10(Math.abs(target.points[place]! / middle)));
  const worked = times(plain, Rational.power10(step));
  const { quantity } = cell;
  if (compareValues(quantity.readings, [worked]) !== 'apart') return null;
  const expected = sayValue(quantity, worked);
  return {
    relation: 'figures/product',
    members: [...new Set([suspect, cell, x, y])].map(({ index }) => index),
    verdict: 'apart',
    declared: false,
    derivation: [`${x.quantity.raw} × ${y.quantity.raw} = ${expected} ${equals('apart')} ${quantity.raw}`],
    message: message('figures.equation', { stated: quantity.raw, expected }),
  };
}
