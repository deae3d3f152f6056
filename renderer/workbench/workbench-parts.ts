import type { Client, DocumentId, Session } from '../../shared/contract.ts';
import type { Locale, Message } from '../../shared/i18n/index.ts';
import type { Commands } from '../commands/commands.ts';
import type { Documents } from '../documents/documents.ts';
import type { Twins } from '../documents/twins.ts';
import type { ArticleActions } from '../library/article-actions.ts';
import type { FileCommand } from '../library/file-commands.ts';
import type { LibraryStore } from '../library/library-store.ts';
import type { Search } from '../search/search-store.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SpellingStore } from '../spelling/spelling-store.ts';
import type { Readable, Store } from '../store.ts';
import type { Theme } from '../theme/theme.ts';
import type { Dialogs } from './dialogs.ts';
import type { Notices } from './notices.ts';

/** Every part of the running workbench: one store an area, and the commands that move them. */
export interface Workbench {
  readonly about: Pick<Session, 'host' | 'platform' | 'version'>;
  readonly client: Client;
  /** False while the host does not answer. */
  readonly connected: Readable<boolean>;
  readonly settings: SettingsStore;
  readonly locale: Readable<Locale>;
  readonly theme: Readable<Theme>;
  /** How the spelling dictionaries stand. */
  readonly spelling: SpellingStore;
  readonly library: LibraryStore;
  readonly documents: Documents;
  /** What tells those apart that are called alike. */
  readonly twins: Readable<Twins>;
  /** The articles that were approved and have changed since. */
  readonly outdated: Readable<ReadonlySet<DocumentId>>;
  /** Finding and replacing in all articles. */
  readonly search: Search;
  readonly dialogs: Dialogs;
  /** What can be done with the files of the library. */
  readonly articles: ArticleActions;
  /** The article that the list's cursor stands on while the list has the focus; else null. */
  readonly pointed: Store<DocumentId | null>;
  /** Does a command to the file of one article; what goes wrong becomes a notice. */
  runOnArticle(command: FileCommand, id: DocumentId): void;
  readonly notices: Notices;
  readonly commands: Commands;
  /** What a screen reader was told last about something that the eye sees anyway. */
  readonly announcement: Readable<Message | null>;
  announce(text: Message): void;
  /** Shows what went wrong as a notice. */
  fail(error: unknown): void;
  /** Opens a document, on wish with the focus in its text; what goes wrong becomes a notice. */
  show(id: string, options?: { readonly focus?: boolean }): void;
}
