import type { Message } from '../../shared/i18n/index.ts';
import { createStore, type Readable } from '../store.ts';

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: Message;
}

/** Passing notices at the foot of the page. Errors stay until dismissed; the others leave by themselves. */
export interface Notices extends Readable<readonly Notice[]> {
  /** The result takes the notice away. */
  show(tone: Notice['tone'], text: Message, options?: { readonly stay?: boolean }): () => void;
  dismiss(id: number): void;
}

/** Long enough to read two lines, in milliseconds. */
const readingTime = 6000;
const most = 4;

export function createNotices(): Notices {
  const store = createStore<readonly Notice[]>([]);
  let next = 1;
  const dismiss = (id: number) => store.update((notices) => notices.filter((notice) => notice.id !== id));
  return {
    get: store.get,
    subscribe: store.subscribe,
    dismiss,
    show(tone, text, { stay = tone === 'error' } = {}) {
      const id = next++;
      const same = (notice: Notice) => JSON.stringify(notice.text) === JSON.stringify(text);
      store.update((notices) => [...notices.filter((n) => !same(n)), { id, tone, text }].slice(-most));
      if (!stay) setTimeout(() => dismiss(id), readingTime);
      return () => dismiss(id);
    },
  };
}
