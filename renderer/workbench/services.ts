import type { Client, DocumentId, Library } from '../../shared/contract.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Locale, Message } from '../../shared/i18n/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { WordPlace } from '../spelling/learn.ts';
import type { SpellingStore } from '../spelling/spelling-store.ts';
import type { Readable } from '../store.ts';
import type { Theme } from '../theme/theme.ts';

/** What the shell lends to an open document's session and panes. */
export interface Services {
  readonly client: Client;
  /** Where an article's own pictures are served from: `${assets}/${id}/${relative link}`. */
  readonly assets: string;
  readonly settings: Readable<Settings>;
  readonly locale: Readable<Locale>;
  readonly theme: Readable<Theme>;
  /** The open library: its files, articles and lint config. Null while none is open. */
  readonly library: Readable<Library | null>;
  /** Brings the editor into sight, where it can scroll and take the focus. */
  showText(): void;
  /** Gives the focus to the preview, where there is one. */
  focusPreview(): void;
  /** Opens the article at a library path in a tab. False where the library has none there. */
  openPath(path: string): Promise<boolean>;
  /** How the spelling dictionaries stand. */
  readonly spelling: SpellingStore;
  /** Puts a word into the writer's dictionary, or into the library's for everyone who works on it. */
  learnWord(word: string, place: WordPlace): void;
  /** Asks the writer for a reason to ignore a finding of an open document, and notes it in the text. */
  ignoreFinding(id: DocumentId, finding: Finding): void;
  /** Shows why a rule exists and how to silence it. */
  showRule(ruleId: string): void;
  /** Asks whose name stands by what the writer says, unless it is known. False: they changed their mind. */
  askReviewer(): Promise<boolean>;
  /** Shows the threads of the article in front, with the focus on the one that was gone to. */
  showReview(): void;
  /** Tells a screen reader what the eye sees anyway. */
  announce(text: Message): void;
  /** Shows a passing notice at the foot of the page; a screen reader hears it too. */
  notify(tone: 'info' | 'error', text: Message): void;
}
