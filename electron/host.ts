import type { CallArgs, EventData, EventName, ExportFormat, Handlers, Session } from '../shared/contract.ts';
import type { Log } from './log.ts';
import type { RecentLibraries } from './settings/recent.ts';
import type { SettingsStore } from './settings/settings.ts';

/** What an export is offered as: a file name, and the folder of the article. */
export interface ExportSuggestion {
  readonly name: string;
  readonly folder: string;
  readonly format: ExportFormat;
}

/** What differs between the desktop and the browser workbench. */
export interface HostServices {
  readonly kind: Session['host'];
  readonly version: string;
  /** Where the page finds `asset()`: `${assets}/${document id}/${relative link}`. */
  readonly assets: string;
  readonly settings: SettingsStore;
  readonly recent: RecentLibraries;
  readonly log: Log;
  /** Best first. */
  systemLanguages(): readonly string[];
  /** Null: the user changed their mind. Throws `error.host.unsupported` where there is no dialog. */
  chooseFolder(): Promise<string | null>;
  /** Asks where to write an export (null: changed their mind), or says that the page takes it as a download. */
  readonly chooseExportTarget: ((suggested: ExportSuggestion) => Promise<string | null>) | 'download';
  /** Prints a standalone HTML page on A4. */
  printPdf(html: string): Promise<Uint8Array>;
  /** Opens an address that link-policy.ts has let through. */
  openExternal(url: string): Promise<void>;
  /** The articles that hold unsaved text, whenever this changes. */
  onUnsaved(documents: CallArgs<'document.unsaved'>['documents']): void;
  /** The page's answer to `window.saveAndClose`. */
  closeAnswer(answer: CallArgs<'window.close'>['answer']): void;
}

/** A picture of an article, for a transport to send. */
export interface Asset {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** The Node side of the workbench, without a transport. */
export interface Host {
  readonly handlers: Handlers;
  /**
   * Opens a folder, or a file in its folder: from the command line, a double click, a second instance. Before the
   * page has started it becomes what `session.start` answers; afterwards the page is told by events.
   */
  openPath(path: string): Promise<void>;
  /** The picture that an article links to; null where there is none, or it is not the library's to give. */
  asset(documentId: string, link: string): Promise<Asset | null>;
  emit<E extends EventName>(name: E, data: EventData<E>): void;
  /** What a transport sends on to its page; the result ends it. */
  on(listener: (name: EventName, data: unknown) => void): () => void;
  /** Stops background work and waits for saves that have begun. */
  close(): Promise<void>;
}
