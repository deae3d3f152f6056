import Papa from 'papaparse';

/** Rows of cells with plain text. */
export type Grid = readonly (readonly string[])[];

/** More cells than this are pasted as the text that they are. */
const mostCells = 20_000;

/**
 * The grid that a web page, Excel or Google Sheets puts on the clipboard: one table and no text beside it, else
 * null. A cell that spans others is repeated in each, since a Markdown table has no spans and every column needs
 * its heading.
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
  const grid: string[][] = [...table.rows].map(() => []);
  let cells = 0;
  for (const [at, row] of [...table.rows].entries()) {
    for (const cell of row.cells) {
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
  const rows = grid
    .map((row) => Array.from(row, (cell) => cell ?? ''))
    .filter((row) => row.some((cell) => cell !== ''));
  return isTable(rows) ? rows : null;
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
