import { z } from 'zod';
import { statuses } from '../article/status.ts';
import { Failure } from '../errors.ts';
import { LintConfig } from '../lint/lint-config.ts';
import { type Calls, DocumentId, none } from './basics.ts';

export const ArticleSummary = z.object({
  id: DocumentId,
  /** Path inside the library, `/` separators: for showing, sorting and links. */
  path: z.string(),
  title: z.string(),
  status: z.enum(statuses).nullable(),
  tickers: z.array(z.string()),
  author: z.string().nullable(),
  /** The day that its figures stand for, as written. */
  date: z.string().nullable(),
  /** Last change on disk, milliseconds since 1970. */
  modified: z.number(),
  /** Errors and warnings of the file on disk; null until it has been checked. */
  problems: z.number().int().nullable(),
  /** How many of these are errors. */
  errors: z.number().int().nullable(),
  /** Why the file cannot be shown as an article; null where it can. */
  unreadable: Failure.nullable(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const LibraryInfo = z.object({ id: z.string(), name: z.string(), path: z.string() });
export type LibraryInfo = z.infer<typeof LibraryInfo>;

export const Library = LibraryInfo.extend({
  /** Grows with each change that the host tells of. */
  edition: z.number().int(),
  /** The folder is still being read for the first time: more articles follow. */
  reading: z.boolean(),
  articles: z.array(ArticleSummary),
  /** Every other file that an article may link to (images, attachments), as library paths. */
  files: z.array(z.string()),
  config: LintConfig,
  /** What the user should know about the folder: a broken tickmark.config.yaml, a subfolder that cannot be read. */
  notices: z.array(Failure),
});
export type Library = z.infer<typeof Library>;

/** Articles of a library that are new or no longer as they were told, and those that are gone. */
export const ArticlesChange = z.object({
  /** The library's id. */
  library: z.string(),
  edition: z.number().int(),
  put: z.array(ArticleSummary),
  removed: z.array(DocumentId),
});
export type ArticlesChange = z.infer<typeof ArticlesChange>;

/** What a link may name in an article of the library as it stands on disk. */
export const ArticleAnchors = z.object({
  id: DocumentId,
  /** As `anchorsOf` gives them; null where the file cannot be read. */
  anchors: z.array(z.string()).nullable(),
});

/** The library that is open. */
export const libraryCalls = {
  /** Lets the user choose a folder. Null: the user changed their mind. Desktop only. */
  'library.choose': { args: none, result: Library.nullable() },
  'library.openRecent': { args: z.object({ id: z.string() }), result: Library },
  'library.refresh': { args: none, result: Library },
  /** The page has been away: the folder may have changed, on a disk that does not tell. What changed comes as events. */
  'library.look': { args: none, result: none },
  /** The headings and other places that links to these articles may name. Those that are not of the library are left out. */
  'library.anchors': { args: z.object({ ids: z.array(DocumentId) }), result: z.array(ArticleAnchors) },
} as const satisfies Calls;
