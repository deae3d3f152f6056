import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { displayWidth } from '../../../shared/display-width.ts';
import type { PlainBlock, PlainTable, Words } from '../../../shared/export/plain/document.ts';
import { layOut, type PlacedCell } from '../../../shared/export/plain/grid.ts';
import { textOf, wordsOf } from '../../../shared/export/plain/words-of.ts';
import { room, toTwips } from './measures.ts';
import type { Place } from './place.ts';
import { hairline, styleIds, tint } from './styles.ts';

/** Word opens no table of more columns. */
const mostColumns = 63;

/** How blocks and words become what stands in a cell. */
interface CellWriter {
  blocks(blocks: readonly PlainBlock[], place: Partial<Place>): (Paragraph | Table)[];
  words(words: Words): ParagraphChild[];
}

/** A table that repeats its head on each page and breaks no row. It stands `indent` twips in. */
export function writeTable(table: PlainTable, indent: number, write: CellWriter): (Paragraph | Table)[] {
  const rows = layOut([...table.head, ...table.body], table.head.length);
  const last = rows[0]?.at(-1);
  const columns = last ? last.column + last.cell.columns : 0;
  if (columns > mostColumns || columns === 0) return writeRows(table, write);
  const widths = columnWidths(rows, columns, toTwips(room.width) - indent);
  const border = { style: BorderStyle.SINGLE, size: 4, color: hairline };
  return [
    ...writeCaption(table, write),
    new Table({
      rows: rows.map(
        (row, index) =>
          new TableRow({
            ...(index < table.head.length && { tableHeader: true }),
            cantSplit: true,
            children: row.map((placed) => writeCell(placed, widths, write)),
          }),
      ),
      width: { size: sum(widths), type: WidthType.DXA },
      columnWidths: widths,
      ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
      margins: { left: 100, right: 100 },
      borders: {
        top: border,
        bottom: border,
        left: border,
        right: border,
        insideHorizontal: border,
        insideVertical: border,
      },
    }),
    new Paragraph({ style: styleIds.gap }),
  ];
}

/** A table as lines, a row each: where no table can stand. */
export function writeRows(table: PlainTable, write: CellWriter): Paragraph[] {
  const rows = [...table.head, ...table.body].map((row) => {
    const cells = row.map((cell) => wordsOf(cell.blocks).flatMap((words) => write.words(words)));
    const children = cells.flatMap((cell, index) =>
      index > 0 ? [new TextRun({ text: '\t' }), ...cell] : cell,
    );
    return new Paragraph({ children });
  });
  return [...writeCaption(table, write), ...rows];
}

function writeCaption({ caption }: PlainTable, write: CellWriter): Paragraph[] {
  return caption.length > 0 ? [new Paragraph({ style: 'Caption', children: write.words(caption) })] : [];
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function writeCell(
  { cell, column, continued }: PlacedCell,
  widths: readonly number[],
  write: CellWriter,
): TableCell {
  const paragraph = { style: styleIds.cell, alignment: alignments[cell.align] };
  const blocks = continued
    ? []
    : write.blocks(cell.blocks, { paragraph, ...(cell.header && { run: { bold: true } }) });
  return new TableCell({
    // A cell ends with a paragraph, or Word calls the file damaged.
    children: blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph(paragraph)],
    width: { size: sum(widths.slice(column, column + cell.columns)), type: WidthType.DXA },
    ...(cell.columns > 1 && { columnSpan: cell.columns }),
    ...(cell.rows > 1 && {
      verticalMerge: continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    }),
    ...(cell.header && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint } }),
  });
}

/** Half-width characters for which a column is given room at least and at most, whatever it holds. */
const narrowest = 5;
const widest = 40;

/** The columns share the width by what they hold, and Word may still shift them. */
function columnWidths(rows: readonly (readonly PlacedCell[])[], columns: number, room: number): number[] {
  const needs = new Array<number>(columns).fill(narrowest);
  for (const { cell, column, continued } of rows.flat()) {
    if (continued || cell.columns > 1) continue;
    const longest = wordsOf(cell.blocks)
      .flatMap((words) => textOf(words).split('\n'))
      .reduce((most, line) => Math.max(most, displayWidth(line)), 0);
    needs[column] = Math.max(needs[column]!, Math.min(longest + 2, widest));
  }
  const all = sum(needs);
  return needs.map((need) => Math.floor((need / all) * room));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
