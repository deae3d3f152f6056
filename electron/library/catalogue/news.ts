import type { ArticlesChange, DocumentId } from '../../../shared/contract.ts';
import type { Entry } from './entry.ts';

/** What is to be told of a library: its articles that changed, or that all of it is to be read again. */
export type LibraryNews = Omit<ArticlesChange, 'library'> | 'whole';

export interface News {
  /** Grows with each telling, so that a page does not lay an older one over a newer. */
  edition(): number;
  put(entry: Entry): void;
  remove(id: DocumentId): void;
  /** More than articles changed. */
  whole(): void;
  /** Tells now what waits to be told. */
  flush(): void;
  stop(): void;
}

/** Milliseconds for which changes are gathered, so that ten thousand of them are not ten thousand messages. */
const gathering = 250;

export function createNews(tell: (news: LibraryNews) => void): News {
  const put = new Map<DocumentId, Entry>();
  const removed = new Set<DocumentId>();
  let edition = 0;
  let whole = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (stopped || (!whole && put.size + removed.size === 0)) return;
    const news: LibraryNews = whole
      ? 'whole'
      : { edition: edition + 1, put: [...put.values()].map(({ summary }) => summary), removed: [...removed] };
    put.clear();
    removed.clear();
    whole = false;
    edition += 1;
    tell(news);
  };
  const later = () => {
    timer ??= setTimeout(flush, gathering);
  };
  return {
    edition: () => edition,
    put(entry) {
      removed.delete(entry.file.id);
      put.set(entry.file.id, entry);
      later();
    },
    remove(id) {
      put.delete(id);
      removed.add(id);
      later();
    },
    whole() {
      whole = true;
      later();
    },
    flush,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
