import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx';
import type { Link, Mark, Marks, Piece, Words } from '../../../shared/export/plain/document.ts';
import { groupByLink } from '../../../shared/export/plain/group-by-link.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { addressOf, headingIdOf } from './links.ts';
import type { Notes } from './notes.ts';
import { type PictureData, pictureOfUri } from './picture-data.ts';
import { styleIds, tint } from './styles.ts';
import { xmlText } from './xml-text.ts';

/** What the words of one document share. */
export interface WordsContext {
  readonly t: Translate;
  readonly notes: Notes;
  /** Names of places in the document, by the ids of its headings. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

export interface WordsOptions {
  /** For all of the words. */
  readonly run?: IRunOptions;
  /** Whether they stand in a footnote, which can hold neither another nor a picture. */
  readonly inNote?: boolean;
}

const formats: Readonly<Record<Mark, IRunOptions>> = {
  bold: { bold: true },
  italic: { italics: true },
  strike: { strike: true },
  underline: { underline: {} },
  code: { style: styleIds.inlineCode, shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint } },
  highlight: { highlight: 'yellow' },
  small: { size: 18 },
  sub: { subScript: true, superScript: false },
  sup: { superScript: true, subScript: false },
};

export function writeWords(
  words: Words,
  context: WordsContext,
  options: WordsOptions = {},
): ParagraphChild[] {
  return groupByLink(words).flatMap(({ link, pieces }) => {
    const target = link && readLink(link, context);
    const runs = pieces.flatMap((piece) => writePiece(piece, context, options, target !== null));
    return target === null ? runs : [target(runs)];
  });
}

/** How the runs of a link become one; null where it leads nowhere that Word could follow. */
function readLink(
  link: Link,
  { bookmarks }: WordsContext,
): ((children: ParagraphChild[]) => ParagraphChild) | null {
  const id = headingIdOf(link);
  const anchor = id === null ? undefined : bookmarks.get(id);
  if (anchor !== undefined) return (children) => new InternalHyperlink({ anchor, children });
  const address = addressOf(link);
  return address === null ? null : (children) => new ExternalHyperlink({ link: address, children });
}

function writePiece(
  piece: Piece,
  context: WordsContext,
  { run = {}, inNote = false }: WordsOptions,
  linked: boolean,
): ParagraphChild[] {
  switch (piece.kind) {
    case 'break':
      return [new TextRun({ ...run, break: 1 })];
    case 'text':
      return [new TextRun({ ...run, ...formatOf(piece.marks, linked), text: xmlText(piece.text) })];
    case 'call':
      return [writeCall(piece.note, context, inNote)];
    case 'picture': {
      const { src, label } = piece.picture;
      const picture = src === null || inNote ? null : pictureOfUri(src);
      if (picture) return [imageRun(picture, label)];
      const text = xmlText(context.t('export.picture', { label }));
      return [new TextRun({ ...run, italics: true, text })];
    }
  }
}

function formatOf(marks: Marks, linked: boolean): IRunOptions {
  const format = Object.assign({}, ...[...marks].map((mark) => formats[mark])) as IRunOptions;
  return linked && !marks.has('code') ? { ...format, style: 'Hyperlink' } : format;
}

function writeCall(number: number, { notes }: WordsContext, inNote: boolean): ParagraphChild {
  const call = inNote ? null : notes.call(number);
  if (call?.first) return new FootnoteReferenceRun(call.id);
  return new TextRun({ text: String(call?.id ?? number), superScript: true });
}

function imageRun({ width, height, ...image }: PictureData, label: string) {
  const description = xmlText(label);
  return new ImageRun({
    ...image,
    transformation: { width, height },
    altText: { name: description, description },
  });
}
