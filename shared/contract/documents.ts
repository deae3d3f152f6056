import { z } from 'zod';

/** Opaque: made by the host for one session, meaningless outside it. */
export const DocumentId = z.string().regex(/^[a-z0-9-]{1,64}$/);
export type DocumentId = z.infer<typeof DocumentId>;

export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'cp949']);
export type Encoding = z.infer<typeof Encoding>;

export const LineEnd = z.enum(['lf', 'crlf', 'cr', 'mixed']);
export type LineEnd = z.infer<typeof LineEnd>;

/** Names one exact content of a file: a hash of its bytes. */
export const Version = z.string().max(128);
export type Version = z.infer<typeof Version>;

/** The largest file that opens, in bytes. */
export const maxFileBytes = 50 * 1024 * 1024;
export const Text = z.string().max(maxFileBytes);

/** The largest picture that is stored beside an article, in bytes. */
export const maxPictureBytes = 20 * 1024 * 1024;

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
});
export type RecoveredText = z.infer<typeof RecoveredText>;

/** An earlier version of an article. */
export const HistoryVersion = z.object({
  /** Names it among the versions of its article. */
  id: z.string().regex(/^[0-9A-Za-z-]{1,120}$/),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** `auto`: unsaved text that was kept; `found`: what stood on disk before a save; `commit`: Git's. */
  cause: z.enum(['saved', 'auto', 'found', 'commit']),
  /** The name that the writer gave it, or the commit's subject. */
  name: z.string().nullable(),
  /** Who made the commit. */
  author: z.string().nullable(),
});
export type HistoryVersion = z.infer<typeof HistoryVersion>;
export const VersionName = z.string().trim().min(1).max(200);

export const exportFormats = ['html', 'pdf'] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** A folder of the library: its path with `/`, empty for the library itself. */
export const LibraryPath = z.string().max(4096);

/** The texts that the page has in hand, with `\n` line ends. */
export const OpenTexts = z.array(z.object({ id: DocumentId, text: Text }));

const Offset = z.number().int().min(0);
export const TextEdit = z.object({ from: Offset, to: Offset, insert: z.string() });

/** Where the writer was in a text; offsets count in its text with `\n` line ends. */
export const TextView = z.object({
  selection: z
    .array(z.object({ anchor: Offset, head: Offset }))
    .min(1)
    .max(100),
  /** Index of the selection that the cursor belongs to. */
  main: Offset,
  /** The line at the top of the editor, by the offset of its start, and how many pixels of it are scrolled away. */
  top: z.object({ at: Offset, pixels: z.number() }),
  folded: z.array(z.object({ from: Offset, to: Offset })).max(1000),
});
export type TextView = z.infer<typeof TextView>;

/** What stands on the desk of a library: its tabs, in their order. */
export const Desk = z.object({
  tabs: z.array(z.object({ id: DocumentId, view: TextView })).max(200),
  active: DocumentId.nullable(),
});
export type Desk = z.infer<typeof Desk>;

/** Tells a page from the others of its host. */
export const PageId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/**
 * Which of a host's pages has a text, and the revision that it has there: two pages keep their own texts of one
 * article, and a call that arrives late is known by its revision. A host with one page can do without.
 */
export const Draft = z.object({
  page: PageId,
  revision: z.number().int().nonnegative(),
});
export type Draft = z.infer<typeof Draft>;
