import type { Figure } from '../passage.ts';
import { compareValues, type Value, type Verdict } from '../value.ts';

/** One way in which a column may have been worked out from others, said for each row that it applies to. */
export interface Definition {
  /** The expected values of a row, all readings; null where the row lacks what it takes. */
  readonly expected: (row: number) => Expectation | null;
}

export interface Expectation {
  readonly values: readonly Value[];
  /** The figures that it was worked out from. */
  readonly from: readonly Figure[];
  readonly derivation: string;
}

/** How a figure of the column stands to the definition that fits its column best. */
export interface Judged {
  readonly figure: Figure;
  readonly expectation: Expectation;
  readonly verdict: Verdict;
  /** How many other rows the definition fits. */
  readonly support: number;
}

/**
 * Judges a column against every definition: a row holds where any definition fits it. A row that none fits is told
 * against the definition that fits most rows, and only where that one is the column's rule rather than a chance.
 */
export function judgeColumn(
  figures: readonly (Figure | null)[],
  definitions: readonly Definition[],
): readonly Judged[] {
  const judged = definitions.map((definition) =>
    figures.map((figure, row): Omit<Judged, 'support'> | null => {
      const expectation = figure && definition.expected(row);
      if (!figure || !expectation || expectation.values.length === 0) return null;
      return { figure, expectation, verdict: compareValues(figure.quantity.readings, expectation.values) };
    }),
  );
  const fits = judged.map((rows) => rows.filter((row) => row !== null && row.verdict !== 'apart').length);
  const best = fits.indexOf(Math.max(...fits));
  const out: Judged[] = [];
  for (const row of figures.keys()) {
    const readings = judged.flatMap((rows) => rows[row] ?? []);
    const holding =
      readings.find(({ verdict }) => verdict === 'holds') ??
      readings.find(({ verdict }) => verdict === 'loose');
    const own = judged[best]?.[row];
    const told = holding ?? own;
    if (!told) continue;
    out.push({ ...told, verdict: told.verdict === 'loose' ? 'holds' : told.verdict, support: fits[best]! });
  }
  return out;
}
