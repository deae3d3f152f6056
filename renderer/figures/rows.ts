import { type LedgerCheck, type LedgerLine, othersIn } from '../../shared/figures/index.ts';
import { sayBinding } from '../../shared/figures/say-binding.ts';
import { sayFigureValue } from '../../shared/figures/say-value.ts';
import type { FigureState } from '../../shared/figures/states.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { Span } from '../../shared/span.ts';

/** A row of the ledger: a figure, or a check or another place that hangs below it. */
export type Row =
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly line: LedgerLine;
      readonly expanded: boolean | null;
    }
  | { readonly kind: 'check'; readonly key: string; readonly parent: string; readonly check: LedgerCheck }
  | { readonly kind: 'place'; readonly key: string; readonly parent: string; readonly span: Span };

export interface NamedLine {
  readonly key: string;
  readonly line: LedgerLine;
}

/** Names each figure by what it says, not by where it stands, so that it stays the same while text above it moves. */
export function nameLines(lines: readonly LedgerLine[]): readonly NamedLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const name = `${line.raw} ${line.key ?? ''}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: `${name} ${nth}`, line };
  });
}

/**
 * The lines of the wanted states that match a query: by what the ledger says of them, or, where it says nothing of the
 * kind, by the words that stand `around` them in the text.
 */
export function chooseLines(
  lines: readonly NamedLine[],
  hidden: ReadonlySet<FigureState>,
  query: string,
  locale: Locale,
  around: (line: LedgerLine) => string,
): readonly NamedLine[] {
  const wanted = normal(query).split(' ').filter(Boolean);
  const open = lines.filter(({ line }) => !hidden.has(line.state));
  if (wanted.length === 0) return open;
  const said = (line: LedgerLine) =>
    `${line.raw} ${line.reading} ${sayFigureValue(line.value, locale)} ${sayBinding(line.parts, locale)}`;
  const matching = (textOf: (line: LedgerLine) => string) =>
    open.filter(({ line }) => {
      const text = normal(textOf(line));
      return wanted.every((word) => text.includes(word));
    });
  const found = matching(said);
  return found.length > 0 ? found : matching((line) => `${said(line)} ${around(line)}`);
}

const normal = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

export function toRows(lines: readonly NamedLine[], expanded: ReadonlySet<string>): readonly Row[] {
  return lines.flatMap(({ key, line }) => {
    const some = line.checks.length > 0;
    const open = some && expanded.has(key);
    const row: Row = { kind: 'figure', key, line, expanded: some ? open : null };
    return open ? [row, ...rowsBelow(line, key)] : [row];
  });
}

function rowsBelow({ checks, span: own }: LedgerLine, parent: string): Row[] {
  return checks.flatMap((check, index): Row[] => {
    const key = `${parent}/${index}`;
    return [
      { kind: 'check', key, parent, check },
      ...othersIn(check, own).map(
        (span, nth): Row => ({ kind: 'place', key: `${key}/${nth}`, parent, span }),
      ),
    ];
  });
}

export function countByState(lines: readonly LedgerLine[]): Readonly<Record<FigureState, number>> {
  const counts = { tick: 0, conflict: 0, single: 0, unbound: 0 };
  for (const { state } of lines) counts[state] += 1;
  return counts;
}
