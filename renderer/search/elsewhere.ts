import { writeFilter } from '../../shared/search/query.ts';

const unit = '조|억|만|천만|백만|천|원|달러|%p|%|배|bp|포인트|명|대|건|주|trillion|billion|million';
const figure = new RegExp(
  `[$₩€¥]?\\d[\\d,.]*\\d?(?:\\s?(?:${unit})(?![a-z]))*(?:\\s\\d[\\d,]*(?:\\s?(?:${unit}))+)*`,
  'gi',
);
const word = /[\p{L}\p{N}&]+/gu;

/** A figure or word further away from the cursor than this is not read, in characters. */
const reach = 60;

/**
 * The query for where else the selected words stand, or the figure or word at the cursor; null where there is none.
 * `column` counts in `line` from 0.
 */
export function elsewhereQuery(line: string, column: number, selected: string): string | null {
  const chosen = selected.trim().replace(/\s+/g, ' ') || null;
  if (chosen) return /^[^\p{L}]*\d/u.test(chosen) ? writeFilter('figure', chosen) : chosen;
  const from = Math.max(0, column - reach);
  const near = line.slice(from, column + reach);
  const at = column - from;
  const number = touching(near, figure, at);
  if (number) return writeFilter('figure', number.replace(/[.,]$/, ''));
  return touching(near, word, at);
}

function touching(text: string, pattern: RegExp, at: number): string | null {
  for (const match of text.matchAll(pattern)) {
    if (match.index <= at && at <= match.index + match[0].length) return match[0].trim();
  }
  return null;
}
