import type { Element } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { displayWidth } from '../../display-width.ts';

const sign = String.raw`[+\-−–±△▲▽▼↑↓(]?\s*`;
const currency = String.raw`(?:(?:US|HK|A|C)?[$€£¥₩]|USD|KRW|EUR|JPY|CNY)?\s*`;
const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
const unit = String.raw`(?:\s*(?:조|천|백|십|만|억|원|달러|유로|엔|위안|배|주|건|명|개|곳|톤|점|%p|%|％|bps?|pp|[KMBTkmx]|bn|mn|tn|million|billion|trillion))*`;
const amount = `${sign}${currency}${digits}${unit}`;
const figure = new RegExp(
  String.raw`^(?:약\s*|[~≈<>≤≥]\s*)?${amount}(?:\s*${digits}${unit})*(?:\s*[~∼～–-]\s*${amount})?\)?\s*%?\s*[↑↓▲▼]?\*?$`,
  'u',
);
const nothing = /^(?:|[-–—]|n\/?a|n\.a\.|해당\s?없음)$/i;

/** Whether a table cell's text is a figure with its sign, currency and unit, and nothing else. */
export function isFigureCell(text: string): boolean {
  return figure.test(text.trim());
}

/** Half-width characters from which a cell holds a sentence rather than a name. */
const sentence = 24;

/**
 * Gives the cells of a table their classes: `left`, `center` or `right` where the writer aligned the column, `number`
 * where the column holds figures only, so that digits stand below digits and no figure is broken in two, and `words`
 * where it holds sentences, which columns that cannot give way would press into a strip of single words.
 */
export function classifyCells(table: Element): void {
  const rows = elements(table).flatMap(elements).map(elements);
  const body = rows.filter((cells) => cells[0]?.tagName === 'td');
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  for (let column = 0; column < columns; column++) {
    const texts = body.map((cells) =>
      cells
        .slice(column, column + 1)
        .map(hastText)
        .join('')
        .trim(),
    );
    const numeric =
      texts.some(isFigureCell) && texts.every((text) => isFigureCell(text) || nothing.test(text));
    const kind = numeric ? ['number'] : texts.some((text) => displayWidth(text) > sentence) ? ['words'] : [];
    for (const cells of rows) {
      const cell = cells[column];
      if (!cell) continue;
      const { align, ...rest } = cell.properties;
      const names = [...(typeof align === 'string' ? [align] : []), ...kind];
      cell.properties = names.length > 0 ? { ...rest, className: names } : rest;
    }
  }
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element');
}
