import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../shared/display-width.ts';
import {
  downInTable,
  editTable,
  stepInTable,
  type TableEdit,
  tableEdits,
} from '../../../shared/tables/edit-table.ts';
import { cellAt, readTable } from '../../../shared/tables/read-table.ts';
import { type Table, tableOfText } from '../../../shared/tables/table.ts';
import { writeTable } from '../../../shared/tables/write-table.ts';

const source = [
  '| 구분 | 2025 | 2026E |',
  '|---|---:|:---:|',
  '| 매출 | 1,200억 | 1,350억 |',
  '| 이익률 | 12% | 13% |',
];
const table = readTable(source)!;
const edited = (edit: TableEdit, row: number, column: number) => editTable(table, { row, column }, edit);
const lines = (one: Table) => writeTable(one).lines;

describe('reading', () => {
  it('takes the cells and the alignments', () => {
    expect(table.align).toEqual([null, 'right', 'center']);
    expect(table.header).toEqual(['구분', '2025', '2026E']);
    expect(table.rows[1]).toEqual(['이익률', '12%', '13%']);
  });
  it('keeps an escaped bar in its cell, and a row without outer bars', () => {
    expect(readTable(['a | b', '- | -', 'x \\| y | z'])!.rows).toEqual([['x \\| y', 'z']]);
  });
  it('loses no cell of a row that is longer than the header', () => {
    expect(readTable(['| a |', '|---|', '| 1 | 2 |'])).toMatchObject({
      header: ['a', ''],
      rows: [['1', '2']],
    });
  });
  it.each([[['| a |']], [['| a |', '| b |']], [['', '']]])('takes %j for no table', (none) => {
    expect(readTable(none)).toBeNull();
  });
  it('tells the cell of a place', () => {
    expect(cellAt(2, source[2]!, source[2]!.indexOf('1,350'))).toEqual({ row: 1, column: 2 });
    expect(cellAt(0, source[0]!, 0)).toEqual({ row: 0, column: 0 });
    expect(cellAt(3, source[3]!, source[3]!.length)).toEqual({ row: 2, column: 2 });
  });
});

describe('writing', () => {
  it('puts columns below one another, Korean letters two columns wide', () => {
    expect(lines(table)).toEqual([
      '| 구분   |    2025 |  2026E  |',
      '| ------ | ------: | :-----: |',
      '| 매출   | 1,200억 | 1,350억 |',
      '| 이익률 |     12% |   13%   |',
    ]);
    const widths = lines(table).map(displayWidth);
    expect(new Set(widths).size).toBe(1);
  });
  it('says where each cell stands', () => {
    const { lines: written, cells } = writeTable(table);
    const { from, to } = cells[2]![1]!;
    expect(written[3]!.slice(from, to)).toBe('12%');
  });
  it('is read back as it was', () => {
    const cell = fc.stringMatching(/^[가-힣a-z0-9%$~ ]{0,8}$/).map((text) => text.trim());
    const grid = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(grid, (rows) => {
        const made = tableOfText(rows);
        expect(readTable(lines(made))).toEqual(made);
      }),
    );
  });
});

describe('a table of text', () => {
  it('escapes bars, keeps line breaks, fills short rows and sets numbers right', () => {
    expect(
      tableOfText([
        ['이름', '값', '비고'],
        ['a|b', '△1,200', ''],
        ['c\nd', '3.5%'],
      ]),
    ).toEqual({
      align: [null, 'right', null],
      header: ['이름', '값', '비고'],
      rows: [
        ['a\\|b', '△1,200', ''],
        ['c<br>d', '3.5%', ''],
      ],
    });
  });
  it('does not end a cell at a bar after backslashes', () => {
    for (const text of ['a|b', 'a\\|b', 'a\\\\|b']) {
      expect(readTable(lines(tableOfText([['h'], [text]])))!.rows[0]).toHaveLength(1);
    }
  });
});

describe('editing', () => {
  it('adds, moves and removes rows, and never the header', () => {
    expect(edited('rowBelow', 0, 1)).toMatchObject({ at: { row: 1, column: 1 } });
    expect(edited('rowBelow', 0, 1)!.table.rows[0]).toEqual(['', '', '']);
    expect(edited('rowUp', 2, 0)!.table.rows.map(([first]) => first)).toEqual(['이익률', '매출']);
    expect(edited('deleteRow', 2, 0)).toMatchObject({ table: { rows: [table.rows[0]] }, at: { row: 1 } });
    for (const edit of ['rowAbove', 'rowUp', 'rowDown', 'deleteRow'] as const)
      expect(edited(edit, 0, 0)).toBeNull();
    expect(edited('rowUp', 1, 0)).toBeNull();
    expect(edited('rowDown', 2, 0)).toBeNull();
  });
  it('adds, moves, aligns and removes columns with their alignment', () => {
    expect(edited('columnToRight', 0, 1)!.table).toMatchObject({
      align: [null, 'center', 'right'],
      header: ['구분', '2026E', '2025'],
    });
    expect(edited('columnRight', 1, 2)!.table.header).toEqual(['구분', '2025', '2026E', '']);
    expect(edited('deleteColumn', 1, 2)).toMatchObject({
      table: { align: [null, 'right'] },
      at: { column: 1 },
    });
    expect(edited('alignRight', 1, 0)!.table.align[0]).toBe('right');
    expect(edited('columnToLeft', 1, 0)).toBeNull();
  });
  it('always leaves a table that is read back, with the cursor in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...tableEdits), { maxLength: 30 }),
        fc.nat({ max: 2 }),
        fc.nat({ max: 2 }),
        (edits, row, column) => {
          let now = { table, at: { row, column } };
          for (const edit of edits) now = editTable(now.table, now.at, edit) ?? now;
          expect(readTable(lines(now.table))).toEqual(now.table);
          expect(writeTable(now.table).cells[now.at.row]?.[now.at.column]).toBeDefined();
        },
      ),
    );
  });
  it('steps from cell to cell, adds a row after the last and stops before the first', () => {
    expect(stepInTable(table, { row: 0, column: 2 }, 1)!.at).toEqual({ row: 1, column: 0 });
    expect(stepInTable(table, { row: 2, column: 2 }, 1)).toMatchObject({ at: { row: 3, column: 0 } });
    expect(stepInTable(table, { row: 2, column: 2 }, 1)!.table.rows).toHaveLength(3);
    expect(stepInTable(table, { row: 0, column: 0 }, -1)).toBeNull();
  });
  it('goes down a column, adds a row at its end, and none below a blank one', () => {
    expect(downInTable(table, { row: 0, column: 1 })).toEqual({ table, at: { row: 1, column: 1 } });
    const grown = downInTable(table, { row: 2, column: 1 })!;
    expect(grown).toMatchObject({ at: { row: 3, column: 1 }, table: { rows: { length: 3 } } });
    expect(downInTable(grown.table, grown.at)).toBeNull();
  });
});
