import type { BlockFigures } from '../block-figures.ts';
import type { Binding } from '../fact.ts';
import { readPeriods } from '../reader/read-periods.ts';
import { terms } from '../words/terms.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readPhrase, subjectOf } from './subject.ts';

const pragma = /<!--\s*fact\s+([^>]{1,200}?)\s*-->/g;

/**
 * What the writer declares with `<!-- fact AWS 매출 2024 -->` right behind a figure: it overrules every other rung. A
 * pragma behind no figure does nothing. By `index` of the figure.
 */
export function bindPragmas(
  source: string,
  { figures }: BlockFigures,
  implied: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ReadonlyMap<number, Binding> {
  const out = new Map<number, Binding>();
  for (const match of source.matchAll(pragma)) {
    const figure = figures.findLast(({ span }) => span.to <= match.index);
    if (!figure) continue;
    const text = match[1]!;
    const periods = readPeriods(text);
    const phrase = readPhrase(
      terms(text, vocabulary),
      periods.map((period) => period.span),
    );
    const percent = figure.quantity.unit.kind === 'percent';
    const change = figure.quantity.unit.kind === 'percentPoint';
    out.set(figure.index, {
      kind:
        phrase.kind ?? (change ? 'delta' : percent && phrase.metric?.nature === 'flow' ? 'growth' : 'level'),
      subject: subjectOf(phrase, implied),
      period: periods[0] ?? null,
      dated: true,
      basis: figure.quantity.per?.unit ?? null,
      window: null,
      scenario: 'stated',
      scope: null,
      setting: null,
      opener: null,
      rung: 'pragma',
      sure: true,
    });
  }
  return out;
}
