import { toFigureValue } from '../../shared/figures/ledger-line.ts';
import { sayFigureValue } from '../../shared/figures/say-value.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import { figureAt } from '../../shared/search/figure.ts';
import { writeFilter } from '../../shared/search/query.ts';

const word = /[\p{L}\p{N}&]+/gu;
const number = /\d[\d,.]*/gu;

/**
 * The query for where else the selected words stand, or the figure or word at `offset`; null where there is none.
 * `text` is the article as far as it can say what a figure there counts: its line, and a table's top and caption.
 */
export function elsewhereQuery(
  text: string,
  offset: number,
  selected: string,
  locale: Locale,
): string | null {
  const chosen = selected.trim().replace(/\s+/g, ' ') || null;
  if (chosen) return /^[^\p{L}]*\d/u.test(chosen) ? writeFilter('figure', chosen, locale) : chosen;
  const figure = figureAt(text, offset, (quantity) => sayFigureValue(toFigureValue(quantity), locale));
  if (figure) return writeFilter('figure', figure, locale);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end);
  const bare = touching(line, number, offset - start)?.replace(/[.,]+$/, '');
  return bare ? writeFilter('figure', bare, locale) : touching(line, word, offset - start);
}

function touching(line: string, pattern: RegExp, at: number): string | null {
  for (const match of line.matchAll(pattern)) {
    if (match.index <= at && at <= match.index + match[0].length) return match[0].trim();
  }
  return null;
}
