import type { TextDiff } from '../../shared/diff/compare.ts';

export interface CompareRequest {
  readonly id: number;
  readonly before: string;
  readonly after: string;
}

export interface CompareReply {
  readonly id: number;
  readonly diff: TextDiff;
}

/** As much of a worker as a comparison needs. */
export interface CompareWorker {
  addEventListener(type: 'message', listener: (event: { readonly data: CompareReply }) => void): void;
  addEventListener(type: 'error', listener: (event: unknown) => void): void;
  postMessage(request: CompareRequest): void;
  terminate(): void;
}

/** Compares texts off the page's thread. */
export interface Comparison {
  /** Resolves to null where a later comparison has taken its place. Rejects where it failed. */
  compare(before: string, after: string): Promise<TextDiff | null>;
  end(): void;
}

/** @param start starts the worker; a worker that is busy with an outdated comparison is ended and started anew */
export function createComparison(start: () => CompareWorker = startWorker): Comparison {
  let worker: CompareWorker | null = null;
  let last = 0;
  let settle: { resolve(diff: TextDiff | null): void; reject(error: unknown): void } | null = null;

  const drop = () => {
    worker?.terminate();
    worker = null;
  };
  const started = (): CompareWorker => {
    const fresh = start();
    fresh.addEventListener('message', ({ data: { id, diff } }) => {
      if (id !== last) return;
      settle?.resolve(diff);
      settle = null;
    });
    fresh.addEventListener('error', (error) => {
      drop();
      settle?.reject(error);
      settle = null;
    });
    return fresh;
  };

  return {
    compare(before, after) {
      if (settle) {
        settle.resolve(null);
        drop();
      }
      last += 1;
      worker ??= started();
      worker.postMessage({ id: last, before, after });
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
      });
    },
    end() {
      drop();
      settle?.resolve(null);
      settle = null;
    },
  };
}

function startWorker(): CompareWorker {
  return new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module', name: 'compare' });
}
