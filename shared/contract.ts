import { z } from 'zod';
import { statuses } from './article/status.ts';
import { commandIds } from './commands.ts';
import { Failure } from './errors.ts';
import { LintConfig } from './lint/lint-config.ts';
import { Settings, SettingsChange } from './settings.ts';

/**
 * Every call and event between the page and the host, once. Both ends and both transports (Electron IPC,
 * loopback HTTP) derive from this list. The page names documents by id; paths are for showing only.
 */

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
  /** Why the file cannot be shown as an article; null where it can. */
  unreadable: Failure.nullable(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const LibraryInfo = z.object({ id: z.string(), name: z.string(), path: z.string() });
export type LibraryInfo = z.infer<typeof LibraryInfo>;

export const Library = LibraryInfo.extend({
  /** Grows with each change that the host tells of. */
  edition: z.number().int(),
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

export const Session = z.object({
  host: z.enum(['desktop', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** The system's languages, best first. */
  languages: z.array(z.string()),
  version: z.string(),
  settings: Settings,
  library: Library.nullable(),
  recent: z.array(LibraryInfo),
  /** A document that the user asked for when starting (`npm start -- a.md`, a double click). */
  open: DocumentId.nullable(),
  /** Where an article's own pictures are served from: `${assets}/${id}/${relative link}`. */
  assets: z.string(),
});
export type Session = z.infer<typeof Session>;

/** The largest file that opens, in bytes. */
export const maxFileBytes = 50 * 1024 * 1024;
const Text = z.string().max(maxFileBytes);

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
const VersionName = z.string().trim().min(1).max(200);

export const exportFormats = ['html', 'pdf'] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** A folder of the library: its path with `/`, empty for the library itself. */
const LibraryPath = z.string().max(4096);

/** The texts that the page has in hand, with `\n` line ends. */
const OpenTexts = z.array(z.object({ id: DocumentId, text: Text }));

const Offset = z.number().int().min(0);
const TextEdit = z.object({ from: Offset, to: Offset, insert: z.string() });

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

/**
 * Which of a host's pages has a text, and the revision that it has there: two pages keep their own texts of one
 * article, and a call that arrives late is known by its revision. A host with one page can do without.
 */
export const Draft = z.object({
  page: z.string().regex(/^[a-z0-9-]{1,64}$/),
  revision: z.number().int().nonnegative(),
});
export type Draft = z.infer<typeof Draft>;

export const SearchOptions = z.object({
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  regex: z.boolean(),
});

/** How the words of a search are to be taken: see `shared/search/pattern.ts`. */
export type SearchOptions = z.infer<typeof SearchOptions>;

/** A hit of a search. The span counts in the text as the editor holds it. */
export const SearchHit = z.object({
  from: z.number().int(),
  to: z.number().int(),
  /** 1-based. */
  line: z.number().int(),
  before: z.string(),
  text: z.string(),
  after: z.string(),
  /** What replaces it, where a replacement was asked for. */
  insert: z.string().optional(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const FoundArticle = z.object({
  id: DocumentId,
  /** Names the state of the file that was searched. */
  stamp: z.string(),
  /** All hits, listed or not. */
  count: z.number().int(),
  hits: z.array(SearchHit),
});
/** An article that was left as it is, and why. */
export const FailedArticle = z.object({ id: DocumentId, failure: Failure });
export type FailedArticle = z.infer<typeof FailedArticle>;

export type FoundArticle = z.infer<typeof FoundArticle>;

const none = z.object({});

/**
 * Calls: what the page asks and the host answers. Text goes to the host with `\n` line ends (the editor's form);
 * the host gives each line back the end that it had on disk.
 */
export const calls = {
  'session.start': { args: none, result: Session },
  /** Lets the user choose a folder. Null: the user changed their mind. Desktop only. */
  'library.choose': { args: none, result: Library.nullable() },
  'library.openRecent': { args: z.object({ id: z.string() }), result: Library },
  'library.refresh': { args: none, result: Library },
  /**
   * Looks through the texts of the library, a part at a time: the page asks on with `next` until that is null, and
   * to cancel it asks no more. Fails with `error.search.…` for a pattern that is not valid or takes too long.
   */
  'library.search': {
    args: z.object({
      /** Words and filters, as `shared/search/query.ts` reads them. */
      query: z.string().max(2000),
      options: SearchOptions,
      /** What each hit would be replaced with; null where nothing is to be replaced. */
      replacement: z.string().max(10_000).nullable(),
      /** Unsaved texts, which are searched as they stand in the editor. */
      buffers: z.array(z.object({ id: DocumentId, text: Text })),
      /** Where to go on; 0 to begin. */
      from: z.number().int().nonnegative(),
      /** Articles and hits to list; those beyond are counted only. */
      room: z.number().int().nonnegative(),
    }),
    result: z.object({
      articles: z.array(FoundArticle),
      /** What was found and is not listed: articles, and hits in any article. */
      unlisted: z.object({ articles: z.number().int(), hits: z.number().int() }),
      searched: z.number().int(),
      total: z.number().int(),
      next: z.number().int().nullable(),
    }),
  },
  /**
   * Changes articles that no page has in hand, each whole or not at all; the spans count in the text that had the
   * stamp. What could not be changed says why. `undo` is for `library.undoReplace`.
   */
  'library.replace': {
    args: z.object({
      articles: z.array(
        z.object({
          id: DocumentId,
          stamp: z.string(),
          edits: z.array(z.object({ from: z.number().int(), to: z.number().int(), insert: z.string() })),
        }),
      ),
    }),
    result: z.object({ undo: z.string(), changed: z.array(DocumentId), failed: z.array(FailedArticle) }),
  },
  /** Gives articles the text back that they had before a replacement, as far as they were not changed since. */
  'library.undoReplace': {
    args: z.object({ undo: z.string() }),
    result: z.object({ changed: z.array(DocumentId), failed: z.array(FailedArticle) }),
  },
  'document.open': { args: z.object({ id: DocumentId }), result: OpenedDocument },
  /**
   * Writes a new version over `base`; null: the file is gone and is written anew. Fails with `error.save.conflict`
   * where the file on disk is no longer `base`.
   */
  'document.save': {
    args: z.object({ id: DocumentId, text: Text, base: Version.nullable(), draft: Draft.optional() }),
    result: z.object({ version: Version, modified: z.number() }),
  },
  /** Creates an article in the library. `name` is a title or file name; the host makes it safe and unique. */
  'document.create': { args: z.object({ name: z.string().max(300), text: Text }), result: OpenedDocument },
  /** Which articles link to this one, and how many files of the library it links to itself. */
  'document.linked': {
    args: z.object({ id: DocumentId, open: OpenTexts }),
    result: z.object({
      from: z.array(
        z.object({ id: DocumentId, path: z.string(), title: z.string(), links: z.number().int() }),
      ),
      to: z.number().int(),
    }),
  },
  /**
   * Renames a file, moves it to another folder of the library, or both; null: as it is. The document keeps its id.
   * With `follow` the links of and to it still lead where they led: `edits` are for the texts of `open`, all others
   * are rewritten on disk. Fails with an `error.name.…` that proposes a free name as `suggestion`.
   */
  'document.move': {
    args: z.object({
      id: DocumentId,
      name: z.string().max(1000).nullable(),
      folder: LibraryPath.nullable(),
      follow: z.boolean(),
      open: OpenTexts,
    }),
    result: z.object({
      path: z.string(),
      edits: z.array(z.object({ id: DocumentId, edits: z.array(TextEdit) })),
      /** How many closed articles were rewritten on disk. */
      rewritten: z.number().int(),
      failed: z.array(Failure),
    }),
  },
  /** A copy beside it, byte for byte as the file is on disk. */
  'document.duplicate': { args: z.object({ id: DocumentId }), result: z.object({ id: DocumentId }) },
  /** Puts the file into the trash: the system's, or the library's own where that cannot be reached. */
  'document.trash': {
    args: z.object({ id: DocumentId }),
    result: z.object({ token: z.string(), place: z.enum(['system', 'library']) }),
  },
  /** Takes a file out of the trash again, to where it was. */
  'document.restore': {
    args: z.object({ token: z.string().max(64) }),
    result: z.object({ id: DocumentId, path: z.string() }),
  },
  /** Puts a file from outside into the library, byte for byte, under a free name. */
  'document.add': {
    args: z.object({ name: z.string().max(1000), folder: LibraryPath, base64: z.string() }),
    result: z.object({ id: DocumentId, path: z.string() }),
  },
  /** Stores a picture beside an article under a free name, which is the result. `name` is what it was called. */
  'document.addPicture': {
    args: z.object({
      id: DocumentId,
      name: z.string().max(1000),
      base64: z.string().max(2 * maxPictureBytes),
    }),
    result: z.object({ name: z.string() }),
  },
  /** Saves a text as UTF-8, whatever its file was written in. Fails as `document.save` does. */
  'document.convert': {
    args: z.object({ id: DocumentId, text: Text, base: Version }),
    result: z.object({ version: Version, modified: z.number() }),
  },
  /** How the writer left the desk of the open library; null where nothing is known of it. */
  'desk.read': {
    args: none,
    result: z.object({ desk: Desk, missing: z.array(z.string()) }).nullable(),
  },
  /** Of another library than the open one: ignored, since that may just have changed. */
  'desk.keep': { args: z.object({ library: z.string(), desk: Desk }), result: none },
  /**
   * Keeps the text of a document safe from a crash until it is saved; null forgets what was kept. `base` is the
   * version that the text was made from.
   */
  'document.journal': {
    args: z.object({ id: DocumentId, text: Text.nullable(), base: Version, draft: Draft.optional() }),
    result: none,
  },
  /** The unsaved texts of the open library that an earlier run or page left behind, oldest first. */
  'library.recover': { args: none, result: z.array(RecoveredText) },
  /** The earlier versions of a document, the newest first, and what of its history could not be read. */
  'history.list': {
    args: z.object({ id: DocumentId }),
    result: z.object({ versions: z.array(HistoryVersion), problems: z.array(Failure) }),
  },
  /** The text of an earlier version, line ends as they were. */
  'history.read': {
    args: z.object({ id: DocumentId, version: HistoryVersion.shape.id }),
    result: z.object({ text: Text }),
  },
  /** Keeps the text as it stands in the editor, on wish under a name. */
  'history.keep': {
    args: z.object({ id: DocumentId, text: Text, name: VersionName.nullable() }),
    result: HistoryVersion,
  },
  /** Names an earlier version; null takes its name away. A named version is never thinned out. */
  'history.name': {
    args: z.object({ id: DocumentId, version: HistoryVersion.shape.id, name: VersionName.nullable() }),
    result: none,
  },
  /** How many errors and warnings the page has found in a text that is saved as it stands. */
  'document.checked': {
    args: z.object({ id: DocumentId, problems: z.number().int().nonnegative() }),
    result: none,
  },
  'document.close': { args: z.object({ id: DocumentId, draft: Draft.optional() }), result: none },
  /** What the host must not close without asking. Sent whenever it changes. */
  'document.unsaved': {
    args: z.object({ documents: z.array(z.object({ id: DocumentId, title: z.string() })) }),
    result: none,
  },
  /**
   * Exports the text as it stands in the editor. A desktop host asks where and writes the file (`saved`); a
   * browser host returns it (`download`); `cancelled`: the user changed their mind.
   */
  'document.export': {
    args: z.object({ id: DocumentId, text: Text, format: ExportFormat }),
    result: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), path: z.string() }),
      z.object({
        outcome: z.literal('download'),
        name: z.string(),
        mediaType: z.string(),
        base64: z.string(),
      }),
      z.object({ outcome: z.literal('cancelled') }),
    ]),
  },
  'settings.change': { args: SettingsChange, result: Settings },
  /** Opens a web address outside the workbench; http, https and mailto only. */
  'link.open': { args: z.object({ url: z.string().max(2048) }), result: none },
  /** The page's answer to `window.closing`. */
  'window.close': { args: z.object({ answer: z.enum(['saved', 'failed']) }), result: none },
  'log.write': {
    args: z.object({ level: z.enum(['error', 'warning', 'info']), message: z.string().max(4000) }),
    result: none,
  },
} as const satisfies Record<string, { args: z.ZodObject; result: z.ZodType }>;

/** Events: what the host tells the page. They broadcast state; no answer is awaited. */
export const events = {
  /** The application menu or the system asks for a command. */
  'command.run': z.object({ id: z.enum(commandIds) }),
  /** Another library is open, or more than articles changed in it. */
  'library.changed': Library,
  'library.articles': ArticlesChange,
  'settings.changed': Settings,
  /** A file that is open holds another version than before, by whosever hand; null: it is gone. */
  'document.changed': z.object({ id: DocumentId, version: Version.nullable() }),
  /** A file of the library has another path; its id is the same. */
  'document.moved': z.object({ id: DocumentId, path: z.string() }),
  /** Earlier versions cannot be kept just now; told once for each reason. Saving goes on. */
  'history.failed': Failure,
  /** The system asks to show a document (double click, second instance, recent files). */
  'document.show': z.object({ id: DocumentId }),
  /** The user chose to save everything before the window closes; the page saves and calls `window.close`. */
  'window.saveAndClose': none,
} as const satisfies Record<string, z.ZodType>;

export type CallName = keyof typeof calls;
export type EventName = keyof typeof events;
export type CallArgs<C extends CallName> = z.infer<(typeof calls)[C]['args']>;
export type CallResult<C extends CallName> = z.infer<(typeof calls)[C]['result']>;
export type EventData<E extends EventName> = z.infer<(typeof events)[E]>;

/** What the Node side implements: one handler a call. */
export type Handlers = { readonly [C in CallName]: (args: CallArgs<C>) => Promise<CallResult<C>> };

/** What the page holds: the same calls, and a subscription that ends when its result is called. */
export interface Client {
  call<C extends CallName>(name: C, args: CallArgs<C>): Promise<CallResult<C>>;
  on<E extends EventName>(name: E, listener: (data: EventData<E>) => void): () => void;
}

/** What a transport carries: the answer to a call, or its failure as data. */
export type Reply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly failure: unknown };

/** A transport as the page sees it: the preload script and the HTTP client each provide one. */
export interface Bridge {
  call(name: string, args: unknown): Promise<Reply>;
  on(listener: (name: string, data: unknown) => void): () => void;
}
