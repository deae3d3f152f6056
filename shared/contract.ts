import { z } from 'zod';
import { commandIds } from './commands.ts';
import {
  Desk,
  DocumentId,
  Draft,
  ExportFormat,
  HistoryVersion,
  LibraryPath,
  maxPictureBytes,
  OpenedDocument,
  OpenTexts,
  PageId,
  RecoveredText,
  Text,
  TextEdit,
  Version,
  VersionName,
} from './contract/documents.ts';
import { ArticlesChange, Library, Session } from './contract/library.ts';
import { FailedArticle, FoundArticle, SearchOptions } from './contract/search.ts';
import { Failure } from './errors.ts';
import { longestWord, Settings, SettingsChange } from './settings.ts';
import { wordPattern } from './spelling/words.ts';

export * from './contract/documents.ts';
export * from './contract/library.ts';
export * from './contract/search.ts';

const none = z.object({});

/**
 * Every call between the page and the host, once: what the page asks and the host answers. Both ends and both
 * transports (Electron IPC, loopback HTTP) derive from this list and from `events`; what they carry is described in
 * `contract/`. The page names documents by id; paths are for showing only. Text goes to the host with `\n` line ends
 * (the editor's form); the host gives each line back the end that it had on disk.
 */
export const calls = {
  'session.start': { args: none, result: Session },
  /** Lets the user choose a folder. Null: the user changed their mind. Desktop only. */
  'library.choose': { args: none, result: Library.nullable() },
  'library.openRecent': { args: z.object({ id: z.string() }), result: Library },
  'library.refresh': { args: none, result: Library },
  /** The page has been away: the folder may have changed, on a disk that does not tell. What changed comes as events. */
  'library.look': { args: none, result: none },
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
  /** Puts a word into the dictionary of the open library: the `words` of its settings. */
  'library.addWord': {
    args: z.object({ word: z.string().regex(wordPattern).max(longestWord) }),
    result: none,
  },
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
    result: z.object({ version: Version, modified: z.number() }),
  },
  /** Creates an article in the library. `name` is a title or file name; the host makes it safe and unique. */
  'document.create': {
    args: z.object({ name: z.string().max(300), text: Text, page: PageId.optional() }),
    result: OpenedDocument,
  },
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
  /** Makes a folder in the folder `parent`. Fails with an `error.name.…` as `document.move` does. */
  'library.makeFolder': {
    args: z.object({ parent: LibraryPath, name: z.string().max(1000) }),
    result: z.object({ path: z.string() }),
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
  /**
   * The unsaved texts of the open library that an earlier run or page left behind, oldest first. `living` are the host's
   * pages that are there, the asking one too, by what the names of all their tabs begin with: they have their own texts
   * in hand, and what other pages had open is closed.
   */
  'library.recover': {
    args: z.object({ living: z.array(PageId).max(1000).optional() }),
    result: z.array(RecoveredText),
  },
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
