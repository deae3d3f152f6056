import { z } from 'zod';
import { type Calls, DocumentId, Draft, LibraryPath, none, PageId, Text, Version } from './basics.ts';

/** How many errors and warnings an article has, and how many of these are errors. */
export const ProblemCount = z.object({
  problems: z.number().int().nonnegative(),
  errors: z.number().int().nonnegative(),
});
export type ProblemCount = z.infer<typeof ProblemCount>;

export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'cp949']);
export type Encoding = z.infer<typeof Encoding>;

export const LineEnd = z.enum(['lf', 'crlf', 'cr', 'mixed']);
export type LineEnd = z.infer<typeof LineEnd>;

export const OpenedDocument = z.object({
  id: DocumentId,
  path: z.string(),
  /** The file's text without its BOM, line ends as on disk. */
  text: Text,
  version: Version,
  encoding: Encoding,
  bom: z.boolean(),
  lineEnd: LineEnd,
  readOnly: z.boolean(),
});
export type OpenedDocument = z.infer<typeof OpenedDocument>;

/** A text that was never saved, because the program or its page ended first. */
export const RecoveredText = z.object({
  id: DocumentId,
  text: Text,
  base: Version,
  /** What stood in `base`, where the file is no longer that and the history still has it. */
  original: Text.optional(),
});
export type RecoveredText = z.infer<typeof RecoveredText>;

const Written = z.object({ version: Version, modified: z.number() });

/** The text of an article, from opening it to closing it. */
export const documentCalls = {
  /** The page hears of changes of the file until it closes the document. */
  'document.open': { args: z.object({ id: DocumentId, page: PageId.optional() }), result: OpenedDocument },
  /**
   * Writes a new version over `base`; null: the file is gone and is written anew. Fails with `error.save.conflict`
   * where the file on disk is no longer `base`.
   */
  'document.save': {
    args: z.object({
      id: DocumentId,
      text: Text,
      base: Version.nullable(),
      draft: Draft.optional(),
      /** Nobody asked for it: autosave. The history keeps more of what the writer saves by hand. */
      auto: z.boolean().optional(),
    }),
    result: Written,
  },
  /**
   * Creates an article in a folder of the library. `name` is a title or file name; the host makes it safe and unique.
   */
  'document.create': {
    args: z.object({ name: z.string().max(300), text: Text, folder: LibraryPath, page: PageId.optional() }),
    result: OpenedDocument,
  },
  /** Saves a text as UTF-8, whatever its file was written in. Fails as `document.save` does. */
  'document.convert': {
    args: z.object({ id: DocumentId, text: Text, base: Version }),
    result: Written,
  },
  /**
   * Keeps the text of a document safe from a crash until it is saved; null forgets what was kept. `base` is the
   * version that the text was made from.
   */
  'document.journal': {
    args: z.object({ id: DocumentId, text: Text.nullable(), base: Version, draft: Draft.optional() }),
    result: none,
  },
  /**
   * The unsaved texts of the open library that an earlier run or page left behind, oldest first. `living` are the host's
   * pages that are there, the asking one too, by what the names of all their tabs begin with: they have their own texts
   * in hand, and what other pages had open is closed.
   */
  'library.recover': {
    args: z.object({ living: z.array(PageId).max(1000).optional() }),
    result: z.array(RecoveredText),
  },
  /** What the page has found in a text that is saved as it stands. */
  'document.checked': {
    args: ProblemCount.extend({ id: DocumentId }),
    result: none,
  },
  'document.close': { args: z.object({ id: DocumentId, draft: Draft.optional() }), result: none },
} as const satisfies Calls;
