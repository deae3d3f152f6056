import type { Message } from '../../shared/i18n/index.ts';
import { createStore, type Readable } from '../store.ts';

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: Message;
  /** What can be done about it, as a button. */
  readonly action: NoticeAction | null;
}

export interface NoticeAction {
  readonly label: Message;
  run(): void;
}

interface NoticeOptions {
  readonly stay?: boolean;
  readonly action?: NoticeAction | null;
}

/** Passing notices at the foot of the page. Errors stay until dismissed; the others leave by themselves. */
export interface Notices extends Readable<readonly Notice[]> {
  /** The result takes the notice away. */
  show(tone: Notice['tone'], text: Message, options?: NoticeOptions): () => void;
  dismiss(id: number): void;
}

/** Long enough to read two lines, in milliseconds. */
const readingTime = 6000;

/** Long enough to read and to change one's mind. */
const actingTime = 15_000;
const most = 4;

export function createNotices(): Notices {
  const store = createStore<readonly Notice[]>([]);
  let next = 1;
  const dismiss = (id: number) => store.update((notices) => notices.filter((notice) => notice.id !== id));
  return {
    get: store.get,
    subscribe: store.subscribe,
    dismiss,
    show(tone, text, { stay = tone === 'error', action = null } = {}) {
      const id = next++;
      const same = (notice: Notice) => JSON.stringify(notice.text) === JSON.stringify(text);
      store.update((notices) =>
        [...notices.filter((n) => !same(n)), { id, tone, text, action }].slice(-most),
      );
      if (!stay) setTimeout(() => dismiss(id), action ? actingTime : readingTime);
      return () => dismiss(id);
    },
  };
}
