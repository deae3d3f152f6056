import { z } from 'zod';
import { commandIds } from './commands.ts';
import { DocumentId, none, Version } from './contract/basics.ts';
import { deskCalls } from './contract/desk.ts';
import { documentCalls } from './contract/documents.ts';
import { exportCalls } from './contract/export.ts';
import { folderCalls } from './contract/folder.ts';
import { historyCalls } from './contract/history.ts';
import { ArticlesChange, Library, libraryCalls } from './contract/library.ts';
import { reviewCalls } from './contract/review.ts';
import { searchCalls } from './contract/search.ts';
import { sessionCalls } from './contract/session.ts';
import { Failure } from './errors.ts';
import { Settings } from './settings.ts';

export * from './contract/basics.ts';
export * from './contract/desk.ts';
export * from './contract/documents.ts';
export * from './contract/export.ts';
export * from './contract/folder.ts';
export * from './contract/history.ts';
export * from './contract/library.ts';
export * from './contract/review.ts';
export * from './contract/search.ts';
export * from './contract/session.ts';

/**
 * Every call between the page and the host, once: what the page asks and the host answers, each beside the shapes that it
 * carries. Both ends and both transports (Electron IPC, loopback HTTP) derive from this list and from `events`. The page
 * names documents by id; paths are for showing only. Text goes to the host with `\n` line ends (the editor's form); the
 * host gives each line back the end that it had on disk.
 */
export const calls = {
  ...sessionCalls,
  ...libraryCalls,
  ...searchCalls,
  ...folderCalls,
  ...documentCalls,
  ...historyCalls,
  ...reviewCalls,
  ...exportCalls,
  ...deskCalls,
};

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
  /** Something was written to the reviews of the open library, by whosever hand. */
  'review.changed': none,
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
export type Handlers = HandlersOf<typeof calls>;

type HandlersOf<Part> = {
  readonly [C in keyof Part & CallName]: (args: CallArgs<C>) => Promise<CallResult<C>>;
};
export type SessionHandlers = HandlersOf<typeof sessionCalls>;
export type LibraryHandlers = HandlersOf<typeof libraryCalls>;
export type SearchHandlers = HandlersOf<typeof searchCalls>;
export type FolderHandlers = HandlersOf<typeof folderCalls>;
export type DocumentHandlers = HandlersOf<typeof documentCalls>;
export type HistoryHandlers = HandlersOf<typeof historyCalls>;
export type ReviewHandlers = HandlersOf<typeof reviewCalls>;
export type DeskHandlers = HandlersOf<typeof deskCalls>;

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
