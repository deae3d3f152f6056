import { flatMap } from '../../flat-map.ts';
import type { Figure } from '../passage.ts';
import type { Reading as StatedReading } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { compareValues, roughly, type Value, type Verdict, veryRoughly, widened } from '../value.ts';

/** One way in which a column may have been worked out from others, said for each row that it applies to. */
export interface Definition {
  /** The expected values of a row, all readings; null where the row lacks what it takes. */
  readonly expected: (row: number) => Expectation | null;
}

/** What a cell should hold by a definition. */
export interface Expectation {
  readonly values: readonly Value[];
  /** The figures that it was worked out from. */
  readonly from: readonly Figure[];
  /** How: `120 ÷ 100 − 1`. */
  readonly arithmetic: string;
}

/** How a figure of the column stands to the definition that fits its column best. */
export interface Judged {
  readonly figure: Figure;
  readonly expectation: Expectation;
  readonly verdict: Verdict;
  /** How many other rows the definition fits. */
  readonly support: number;
  /** Whether every other row follows one definition as printed. */
  readonly ruled: boolean;
}

type Reading = Omit<Judged, 'support' | 'ruled'>;

/** A definition that fits so many rows as printed does not fit them by chance. */
const fewestRows = 2;

/**
 * Judges a column against every definition: a row holds where any definition fits it. A row that none fits is told
 * against the definition that fits most rows, and only where that one is the column's rule rather than a chance. Where
 * all other rows show the rule, one other row has to follow it, too: not what fits that row alone.
 */
export function judgeColumn(
  figures: readonly (Figure | null)[],
  definitions: readonly Definition[],
): readonly Judged[] {
  const padded = isPadded(figures);
  const judged = definitions.map((definition) =>
    figures.map((figure, row): Reading | null => {
      const expectation = figure && definition.expected(row);
      if (!figure || !expectation || expectation.values.length === 0) return null;
      const stated = padded ? figure.quantity.readings.map(unpadded) : figure.quantity.readings;
      return { figure, expectation, verdict: compareValues(stated, expectation.values) };
    }),
  );
  const fits = judged.map((rows) => rows.filter((row) => row !== null && row.verdict !== 'apart').length);
  const printed = judged.map((rows) => rows.filter((row) => row?.verdict === 'holds').length);
  const best = fits.indexOf(Math.max(...fits));
  const rule = printed.findIndex(
    (count, i) => count >= fewestRows && judged[i]!.filter((row) => row !== null).length === count + 1,
  );
  const out: Judged[] = [];
  for (const row of figures.keys()) {
    const readings = flatMap(judged, (rows, i) => {
      const own = rows[row];
      return own && (rule < 0 || i === rule || printed[i]! >= fewestRows) ? own : [];
    });
    const holding =
      readings.find(({ verdict }) => verdict === 'holds') ??
      readings.find((reading) => (rule < 0 && reading.verdict === 'loose') || isRounded(reading));
    const own = judged[rule < 0 ? best : rule]?.[row];
    const told = holding ?? own;
    if (!told) continue;
    const verdict = holding ? 'holds' : 'apart';
    out.push({ ...told, verdict, support: fits[rule < 0 ? best : rule]!, ruled: rule >= 0 });
  }
  return out;
}

/** So many decimals that all end in 0 were padded to one length: `2.70%`, `7.00%`, `2.20%`. */
const fewestPadded = 3;

function isPadded(figures: readonly (Figure | null)[]): boolean {
  const decimals = figures.flatMap((figure) => /\.(\d+)/.exec(figure?.quantity.raw ?? '')?.[1] ?? []);
  return decimals.length >= fewestPadded && decimals.every((digits) => digits.endsWith('0'));
}

/** As if the last digit were not printed. */
const unpadded = (reading: StatedReading) => widened(reading, Rational.of(9, 2));

/** Off by no more than another way of rounding the last digit, or cutting it off. */
const isRounded = ({ figure, expectation, verdict }: Reading): boolean =>
  figure.quantity.readings
    .map(verdict === 'loose' ? veryRoughly : roughly)
    .some(({ strict }) => expectation.values.some((value) => !strict.disjoint(value.strict)));
