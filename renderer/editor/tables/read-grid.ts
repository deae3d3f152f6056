import Papa from 'papaparse';

/** Rows of cells with plain text. */
export type Grid = readonly (readonly string[])[];

/** More cells than this are pasted as the text that they are. */
export const mostCells = 20_000;

/**
 * The grid that a web page, Excel or Google Sheets puts on the clipboard: one table and no text beside it, else
 * null. A cell that spans others is repeated in each, since a Markdown table has no spans; rows of headings become
 * one: `2026년` over `1분기` and `2분기` is `2026년 1분기` and `2026년 2분기`. What a spreadsheet hides stays out.
 */
export function gridOfHtml(html: string): Grid | null {
  if (!/<table[\s>]/i.test(html)) return null;
  // A parsed document that is never shown loads nothing and runs nothing.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...others] = body.querySelectorAll('table');
  if (!table || others.length > 0) return null;
  const grid = readRows(table);
  table.remove();
  for (const hidden of body.querySelectorAll('style, script, title')) hidden.remove();
  return body.textContent.trim() === '' ? grid : null;
}

function readRows(table: HTMLTableElement): Grid | null {
  const shown = [...table.rows].filter(isShown);
  const grid: string[][] = shown.map(() => []);
  let cells = 0;
  for (const [at, row] of shown.entries()) {
    for (const cell of [...row.cells].filter(isShown)) {
      let column = 0;
      while (grid[at]![column] !== undefined) column += 1;
      const down = Math.min(cell.rowSpan, grid.length - at);
      const right = Math.max(cell.colSpan, 1);
      cells += down * right;
      if (cells > mostCells) return null;
      const text = textOf(cell);
      for (let y = at; y < at + down; y += 1) {
        for (let x = column; x < column + right; x += 1) grid[y]![x] = text;
      }
    }
  }
  const rows = underOneHead(
    grid.map((row) => Array.from(row, (cell) => cell ?? '')),
    headRows(table, shown),
  ).filter((row) => row.some((cell) => cell !== ''));
  return isTable(rows) ? rows : null;
}

const isShown = ({ style }: HTMLElement) => style.display !== 'none';

/** How many rows of headings stand above the first row of data. */
function headRows({ tHead }: HTMLTableElement, shown: readonly HTMLTableRowElement[]): number {
  const own = tHead ? [...tHead.rows].filter(isShown).length : 0;
  if (own > 0) return own;
  const first = [...(shown[0]?.cells ?? [])];
  const deep = Math.max(1, ...first.map(({ rowSpan }) => rowSpan));
  // `구분` beside `2026년` over two quarters is a heading; `반도체` beside the first of its rows is none.
  return first.some(({ rowSpan, colSpan }) => colSpan > 1 && rowSpan < deep) ? deep : 1;
}

function underOneHead(rows: string[][], count: number): string[][] {
  if (count < 2 || rows.length <= count) return rows;
  const heads = rows.slice(0, count);
  const one = heads[0]!.map((_, column) =>
    [...new Set(heads.map((row) => row[column] ?? ''))].join(' ').trim(),
  );
  return [one, ...rows.slice(count)];
}

function textOf(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\n');
  return cell.textContent
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** The grid of text with tabs, as a spreadsheet puts it on the clipboard; null where it is not clearly one. */
export function gridOfTabs(text: string): Grid | null {
  return text.includes('\t') ? parse(text, '\t') : null;
}

/** Fewer cells with commas between them may as well be a sentence or two. */
const leastCsv = 6;

/**
 * The grid of comma-separated values; null where it is not clearly one. What people write has a space behind a comma, or
 * thousands: `1,200`. A spreadsheet puts those in quotes.
 */
export function gridOfCsv(text: string): Grid | null {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  if (!bare.includes(',') || /,[ \t]|\d,\d{3}(?!\d)/.test(bare)) return null;
  const grid = parse(text, ',');
  return grid && grid.length * grid[0]!.length >= leastCsv ? grid : null;
}

/** Whether text with tabs is a grid of more cells than are made a table of. */
export function isLargeGrid(text: string): boolean {
  if (!text.includes('\t')) return false;
  const lines = text.trimEnd().split('\n');
  const width = lines[0]!.split('\t').length;
  return width > 1 && lines.length * width > mostCells;
}

/** The grid of text whose cells are parted by tabs, commas, semicolons or bars; null where it is not clearly one. */
export function gridOfText(text: string): Grid | null {
  return (
    ['\t', ',', ';', '|'].map((delimiter) => parse(text, delimiter)).find((grid) => grid !== null) ?? null
  );
}

function parse(text: string, delimiter: string): Grid | null {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\s+$/, ''), {
    delimiter,
    skipEmptyLines: 'greedy',
  });
  return errors.length === 0 && isTable(data) ? data : null;
}

/** Two rows and two columns at least, and all rows as wide as the first. */
function isTable(rows: Grid): boolean {
  const width = rows[0]?.length ?? 0;
  return (
    rows.length >= 2 &&
    width >= 2 &&
    rows.length * width <= mostCells &&
    rows.every((row) => row.length === width)
  );
}
