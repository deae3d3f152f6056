import {
  AlignmentType,
  Bookmark,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  type Table,
  TextRun,
} from 'docx';
import type {
  PlainBlock,
  PlainHeading,
  PlainItem,
  PlainList,
  Words,
} from '../../../shared/export/plain/document.ts';
import { type Lists, longestCount } from './lists.ts';
import { step } from './measures.ts';
import { type Place, topPlace } from './place.ts';
import { styleIds, tint } from './styles.ts';
import { writeRows, writeTable } from './tables.ts';
import { type WordsContext, writeWords } from './words.ts';
import { xmlText } from './xml-text.ts';

/** What the parts of one document share while it is written. */
export interface DocumentContext extends WordsContext {
  readonly lists: Lists;
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

type Written = Paragraph | Table;

export function writeBlocks(
  blocks: readonly PlainBlock[],
  context: DocumentContext,
  place: Place = topPlace,
): Written[] {
  return blocks.flatMap((block) => writeBlock(block, context, place));
}

function writeBlock(block: PlainBlock, context: DocumentContext, place: Place): Written[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, context, place)];
    case 'paragraph':
      return [new Paragraph({ ...around(place), children: writeWords(block.words, context, place) })];
    case 'list':
      return block.items.flatMap((item, index) => writeItem(block, item, index, context, place));
    case 'quote':
      return writeBlocks(block.blocks, context, { ...place, depth: place.depth + 1, quoted: true });
    case 'code':
      return [writeCode(block.text, place)];
    case 'rule':
      return [new Paragraph({ ...around(place), style: styleIds.rule })];
    case 'table': {
      const write = {
        blocks: (inner: readonly PlainBlock[], changed: Partial<Place>) =>
          writeBlocks(inner, context, { ...topPlace, ...changed }),
        words: (words: Words) => writeWords(words, context, place),
      };
      return place.inNote ? writeRows(block, write) : writeTable(block, place.depth * step, write);
    }
  }
}

/** A heading in a note is bold there: it is no part of the document. */
function writeHeading({ words, level, id }: PlainHeading, context: DocumentContext, place: Place): Paragraph {
  if (place.inNote) {
    const run = { ...place.run, bold: true };
    return new Paragraph({ ...around(place), children: writeWords(words, context, { ...place, run }) });
  }
  const children = writeWords(words, context, place);
  const bookmark = id === null ? undefined : context.bookmarks.get(id);
  return new Paragraph({
    ...around(place),
    // A paragraph has one style, or Word calls the file damaged.
    style: undefined,
    heading: headingLevels[level - 1],
    children: bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })],
  });
}

/** How far in a paragraph stands, and the line beside a quote. */
function around({ depth, quoted, paragraph: own }: Place): IParagraphOptions {
  return {
    ...(depth > 0 && { indent: { left: depth * step } }),
    ...(quoted && { style: styleIds.quote }),
    ...own,
  };
}

/** An item's first paragraph carries its number or bullet, and the others stand below its text. */
function writeItem(
  list: PlainList,
  item: PlainItem,
  index: number,
  context: DocumentContext,
  place: Place,
): Written[] {
  const inner = { ...place, depth: place.depth + 1 };
  const [first, ...rest] = item.blocks;
  const head = first?.kind === 'paragraph' ? first.words : [];
  const below = first?.kind === 'paragraph' ? rest : item.blocks;
  return [writeHead(list, item, index, head, context, place), ...writeBlocks(below, context, inner)];
}

function writeHead(
  list: PlainList,
  { checked }: PlainItem,
  index: number,
  words: Words,
  context: DocumentContext,
  place: Place,
): Paragraph {
  const children = writeWords(words, context, place);
  const indent = { left: (place.depth + 1) * step, hanging: step };
  if (list.ordered && checked === null && list.start + list.items.length - 1 > longestCount) {
    const number = new TextRun(`${list.start + index}. `);
    return new Paragraph({ ...around(place), indent, children: [number, ...children] });
  }
  const numbering = context.lists.numberingOf(list, place.depth, checked);
  return new Paragraph({ ...around(place), indent, numbering, children });
}

function writeCode(text: string, place: Place): Paragraph {
  const lines = text.split(/\r\n?|\n/).map(xmlText);
  return new Paragraph({
    ...around({ ...place, quoted: false }),
    style: styleIds.code,
    alignment: AlignmentType.LEFT,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
    children: lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
  });
}
