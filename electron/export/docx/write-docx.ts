import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Article } from '../../../shared/article/article.ts';
import type { ArticleTree } from '../../../shared/export/article-tree.ts';
import type { Piece, PlainBlock, PlainNote } from '../../../shared/export/plain/document.ts';
import { readDocument } from '../../../shared/export/plain/read-document.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { type DocumentContext, writeBlocks } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { bookmarksOf } from './links.ts';
import { createLists } from './lists.ts';
import { page, toTwips } from './measures.ts';
import { createNotes } from './notes.ts';
import { topPlace } from './place.ts';
import { soft, styles } from './styles.ts';
import { xmlText } from './xml-text.ts';

/**
 * An article as a Word document (Office Open XML, ISO/IEC 29500) with its pictures inside: real headings, lists, tables
 * and footnotes, nothing that runs and nothing that is fetched; links lead to the web and to mail only.
 */
export async function writeDocx(article: Article, tree: ArticleTree): Promise<Uint8Array> {
  const { title, blocks, notes } = readDocument(tree);
  const context: DocumentContext = {
    t: translator(tree.locale),
    lists: createLists(),
    notes: createNotes(notes),
    bookmarks: bookmarksOf(blocks),
  };
  const head = title === null ? [] : [new Paragraph({ heading: HeadingLevel.TITLE, text: xmlText(title) })];
  const body = writeBlocks(blocks, context);
  const end = context.notes.rest().flatMap((note) => writeUncalled(note, context));
  const footnotes = context.notes.placed().map(([id, note]) => [id, { children: writeNote(note, context) }]);
  const document = new Document({
    styles,
    numbering: { config: context.lists.config() },
    footnotes: Object.fromEntries(footnotes),
    sections: [
      { properties: section, footers: { default: pageNumbers() }, children: [...head, ...body, ...end] },
    ],
  });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(article, tree.language) }];
  return Packer.toBuffer(document, undefined, overrides);
}

const margin = toTwips(page.margin);
const section = {
  page: {
    size: { width: toTwips(page.width), height: toTwips(page.height) },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  },
};

const noteStyle = { style: 'FootnoteText' };

/** The number stands before the first paragraph, and Word puts no blank between. */
function writeNote({ blocks }: PlainNote, context: DocumentContext): Paragraph[] {
  return writeNoteText(lead(' ', blocks), context).filter((block) => block instanceof Paragraph);
}

/** A note that nothing calls is no footnote of Word's, and is not lost for it. */
function writeUncalled({ label, blocks }: PlainNote, context: DocumentContext): FileChild[] {
  return writeNoteText(lead(`[${label}] `, blocks), context);
}

function writeNoteText(blocks: readonly PlainBlock[], context: DocumentContext) {
  return writeBlocks(blocks, context, { ...topPlace, inNote: true, paragraph: noteStyle });
}

/** Blocks that begin with a text, in their first paragraph where they begin with one. */
function lead(text: string, [first, ...rest]: readonly PlainBlock[]): readonly PlainBlock[] {
  const piece: Piece = { kind: 'text', text, marks: new Set(), link: null };
  if (first?.kind === 'paragraph') return [{ ...first, words: [piece, ...first.words] }, ...rest];
  return [{ kind: 'paragraph', words: [piece] }, ...(first ? [first] : []), ...rest];
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 16, color: soft });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
