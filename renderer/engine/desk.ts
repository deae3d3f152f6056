import type { Edit } from '../../shared/span.ts';
import type { Progress, TextRequest } from './protocol.ts';
import { supervise, type WorkerLike } from './supervisor.ts';

/** A document as a desk sees it: enough to tell a fresh worker everything. */
export interface DeskDocument {
  readonly id: string;
  readonly path: string | null;
  readonly assets: string;
  read(): { readonly revision: number; readonly text: string };
  /** A worker has just been told this document from scratch. */
  onOpened(): void;
  /** True: the worker did not get through this text. False: it has now. */
  onGaveUp(gaveUp: boolean): void;
}

/** One worker and the documents that it works on. */
export interface Desk<Request> {
  open(document: DeskDocument): void;
  edit(id: string, revision: number, edits: readonly Edit[]): void;
  /** The document's file has another path now. */
  move(id: string, path: string): void;
  close(id: string): void;
  /** Tells the worker something else. Lost when the worker restarts: say it again in `greet` or `onOpened`. */
  post(request: Request): void;
  dispose(): void;
}

interface DeskOptions<Request, Reply> {
  /**
   * Edits are held back until none came for this long, in milliseconds: waking a worker at each key takes time from
   * the editor. 0: they are passed on at once.
   */
  readonly holdEdits: number;
  readonly spawn: () => WorkerLike;
  readonly onReply: (reply: Exclude<Reply, Progress>) => void;
  /** What a worker is told before any document. */
  readonly greet?: () => readonly Request[];
  readonly log: (reason: string) => void;
}

interface Entry {
  document: DeskDocument;
  /** How often in a row this document brought its worker down. */
  falls: number;
  /** The worker does not know the document: it is left alone until some time after its next edit. */
  resting: boolean;
  /** Edits that the worker has not been told yet. */
  held: TextRequest[];
  timer?: ReturnType<typeof setTimeout>;
}

/** How long a text that brought its worker down rests after an edit before it is tried again, in milliseconds. */
const firstRest = 1000;
const longestRest = 60_000;
const restAfter = (falls: number) => Math.min(firstRest * 2 ** (falls - 1), longestRest);

/**
 * When the worker hangs or crashes, a fresh one is told all documents but the one that it fell over; that one is
 * tried again some time after its next edit.
 */
export function createDesk<Request, Reply extends { readonly type: string }>(
  options: DeskOptions<Request, Reply>,
): Desk<Request> {
  const entries = new Map<string, Entry>();
  let greeted = false;
  const worker = supervise<Request | TextRequest, Reply>({
    spawn: options.spawn,
    onReply: options.onReply,
    onIdle: forgive,
    onDown: recover,
  });

  function post(request: Request | TextRequest): void {
    if (!greeted) {
      greeted = true;
      for (const greeting of options.greet?.() ?? []) worker.post(greeting);
    }
    worker.post(request);
  }

  function tell(entry: Entry): void {
    const { document } = entry;
    const { id, path, assets } = document;
    entry.held = [];
    post({ type: 'open', id, path, assets, ...document.read() });
    document.onOpened();
  }

  function pass(entry: Entry): void {
    for (const edit of entry.held) post(edit);
    entry.held = [];
  }

  function recover(culprit: string | null, reason: string): void {
    options.log(reason);
    greeted = false;
    for (const entry of entries.values()) {
      if (culprit !== null && culprit !== entry.document.id) continue;
      entry.falls += 1;
      entry.resting = true;
      clearTimeout(entry.timer);
      entry.document.onGaveUp(true);
    }
    for (const entry of entries.values()) if (!entry.resting) tell(entry);
  }

  function forgive(): void {
    for (const entry of entries.values()) {
      if (entry.falls === 0 || entry.resting) continue;
      entry.falls = 0;
      entry.document.onGaveUp(false);
    }
  }

  return {
    post,
    open(document) {
      const entry: Entry = { document, falls: 0, resting: false, held: [] };
      entries.set(document.id, entry);
      tell(entry);
    },
    edit(id, revision, edits) {
      const entry = entries.get(id);
      if (!entry) return;
      clearTimeout(entry.timer);
      if (entry.resting) {
        entry.timer = setTimeout(() => {
          entry.resting = false;
          tell(entry);
        }, restAfter(entry.falls));
        return;
      }
      entry.held.push({ type: 'edit', id, revision, edits });
      if (options.holdEdits === 0) pass(entry);
      else entry.timer = setTimeout(() => pass(entry), options.holdEdits);
    },
    move(id, path) {
      const entry = entries.get(id);
      if (!entry) return;
      entry.document = { ...entry.document, path };
      if (!entry.resting) post({ type: 'move', id, path });
    },
    close(id) {
      const entry = entries.get(id);
      if (!entry) return;
      clearTimeout(entry.timer);
      entries.delete(id);
      if (!entry.resting) post({ type: 'close', id });
    },
    dispose() {
      for (const entry of entries.values()) clearTimeout(entry.timer);
      entries.clear();
      worker.dispose();
    },
  };
}
