import type { Binding, Kind } from '../fact.ts';
import { outlook } from '../gazetteer/cues.ts';
import type { Period } from '../reader/period.ts';
import type { Axis, Row, Table } from '../table/table.ts';
import { emptyPhrase, ofTheWhole, type Phrase, readPhrase, subjectOf } from './subject.ts';
import { stretchOfLabel } from './time.ts';

const plainHeader = /^(?:항목|구분|지표|내용|값|수치|금액|비고|item|value|amount|metric)$/i;

/** Binds each cell by its row's label and its column's header, whichever way time runs; by `index` of its figure. */
export function bindTable(table: Table, implied: ReadonlySet<string>): ReadonlyMap<number, Binding> {
  const out = new Map<number, Binding>();
  const phrases = table.columns.map(columnPhraseOf);
  for (const row of table.rows) {
    const rowPhrase = phraseOf(row);
    for (const [at, column] of table.columns.entries()) {
      const figure = column.index === table.labels ? null : row.cells[column.index];
      // `10.7% → 15.2%`: the header does not say of when each of them is.
      if (!figure || (column.beside !== undefined && figure.quantity.role !== null)) continue;
      const binding = bindCell(
        table,
        row,
        column,
        [rowPhrase, phrases[at]!],
        figure.quantity.unit.kind,
        implied,
      );
      if (binding) out.set(figure.index, binding);
    }
  }
  return out;
}

const phraseOf = ({ terms, periods }: Axis): Phrase =>
  readPhrase(
    terms,
    periods.map((period) => period.span),
  );

const columnPhraseOf = (column: Axis): Phrase =>
  plainHeader.test(column.label) ? emptyPhrase : phraseOf(column);

function bindCell(
  table: Table,
  row: Row,
  column: Axis,
  [rowPhrase, columnPhrase]: readonly [row: Phrase, column: Phrase],
  unit: string,
  implied: ReadonlySet<string>,
): Binding | null {
  const phrase: Phrase = {
    metric: columnPhrase.metric ?? rowPhrase.metric,
    kind: columnPhrase.kind ?? rowPhrase.kind,
    about: [
      ...rowPhrase.about,
      ...(columnPhrase.metric && rowPhrase.metric && rowPhrase.metric !== columnPhrase.metric
        ? [`#${rowPhrase.metric.id}`]
        : []),
      ...columnPhrase.about,
    ],
  };
  const kind = kindOfCell(unit, phrase, row, column);
  const subject = subjectOf(ofTheWhole(phrase), implied);
  if (!kind || (subject.metric === null && subject.about.length === 0)) return null;
  return {
    kind,
    subject,
    period: periodOfCell(row, column),
    dated: true,
    basis: null,
    window: stretchOfLabel(column.label) ?? stretchOfLabel(row.label),
    scenario: outlook.test(`${row.label} ${column.label}`) ? 'outlook' : 'stated',
    scope: row.section ?? (table.number > 0 ? `#${table.number}` : null),
    setting: null,
    opener: null,
    rung: 'table',
    sure: true,
  };
}

function kindOfCell(unit: string, phrase: Phrase, row: Row, column: Axis): Kind | null {
  if (unit === 'percentPoint') return 'delta';
  const change = column.role === 'change' || row.role === 'change';
  if (unit === 'percent') {
    if (change) return 'growth';
    if (column.role === 'share' || row.role === 'share' || phrase.kind === 'share') return 'share';
    return phrase.metric?.nature === 'rate' || phrase.metric === null ? 'level' : 'share';
  }
  return change ? 'delta' : 'level';
}

function periodOfCell(row: Row, column: Axis): Period | null {
  return column.periods[0] ?? row.periods[0] ?? null;
}
