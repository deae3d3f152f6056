import type { DocumentId } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import type { EventEmitter } from '../../events.ts';
import type { LibraryNews } from '../catalogue/news.ts';
import { type OpenLibrary, openLibrary } from '../catalogue/open-library.ts';
import type { LibraryTools } from '../catalogue/tools.ts';
import type { Documents } from '../documents/documents.ts';
import { isInside } from '../files/inside.ts';
import { locate, shownPath } from '../folder/locate.ts';
import { watchReviews } from '../review/watch-reviews.ts';
import { type Attendance, attend } from './attend.ts';

/** The library that is open, one at a time. What changes in it is told to the pages. */
export interface Workspace {
  /** Null where none is open. */
  library(): OpenLibrary | null;
  /** The library that is open. Throws `error.library.none`. */
  opened(): OpenLibrary;
  /** Opens a folder in place of the one before. Throws as `openLibrary` does; that one then stays open. */
  openFolder(path: string): Promise<OpenLibrary>;
  /** Opens a folder, or a file in its folder, and shows it in the pages. Throws as `locate` and `openFolder` do. */
  openPath(path: string): Promise<void>;
  /** The article that `openPath` was last asked for, for a page that starts only now. */
  asked(): DocumentId | null;
  /** Looks now for changes that the disk did not tell of. Throws where the folder cannot be read. */
  look(): Promise<void>;
  close(): void;
}

interface Parts {
  readonly tools: LibraryTools;
  readonly documents: Documents;
  /** Hears of each folder that was opened: its real path. */
  onOpened(root: string): void;
  readonly emit: EventEmitter['emit'];
}

export function createWorkspace({ tools, documents, onOpened, emit }: Parts): Workspace {
  const { disk, registry, log } = tools;
  let library: OpenLibrary | null = null;
  let attendance: Attendance | null = null;
  let endReviews = () => {};
  let asked: DocumentId | null = null;

  function tell(of: OpenLibrary, news: LibraryNews): void {
    if (news === 'whole') emit('library.changed', of.current());
    else emit('library.articles', { library: of.info.id, ...news });
  }

  function opened(): OpenLibrary {
    if (!library) throw new TickmarkError('error.library.none');
    return library;
  }

  async function openFolder(path: string): Promise<OpenLibrary> {
    const opening: { library: OpenLibrary | null } = { library: null };
    const next = await openLibrary(tools, path, (news) => {
      // Until the library is in use, whoever takes it into use reads it as it is then.
      if (library && library === opening.library) tell(library, news);
    });
    opening.library = next;
    library?.close();
    library = next;
    attendance?.end();
    attendance = attend({ disk, log, documents, library: next });
    endReviews();
    endReviews = watchReviews(next.root, () => emit('review.changed', {}));
    onOpened(next.root);
    return next;
  }

  async function openPath(path: string): Promise<void> {
    const { folder, file } = await locate(disk, path);
    const stays = library && (file ? isInside(library.root, file) : folder === library.root);
    const { root } = stays ? opened() : await openFolder(folder);
    if (!stays) tell(opened(), 'whole');
    if (file === null) return;
    asked = registry.register(root, { path: file, shown: shownPath(root, file) }).id;
    emit('document.show', { id: asked });
  }

  return {
    library: () => library,
    opened,
    openFolder,
    openPath,
    asked: () => asked,
    async look() {
      if (attendance) emit('review.changed', {});
      await attendance?.look();
    },
    close() {
      library?.close();
      attendance?.end();
      endReviews();
    },
  };
}
