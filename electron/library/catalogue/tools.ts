import type { DocumentId } from '../../../shared/contract.ts';
import type { Locale } from '../../../shared/i18n/index.ts';
import type { FolderTools } from '../folder/tools.ts';

/** What it takes to know of every article of a folder. */
export interface LibraryTools extends FolderTools {
  /** The language of the workbench, for what can be said in one language only. */
  locale(): Locale;
  /** Whether a page has an article open, and checks it itself. */
  isOpen(id: DocumentId): boolean;
}
