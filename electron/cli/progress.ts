import type { Context } from './terminal.ts';

/** Shorter runs (milliseconds) need no word on how far they are. */
const patience = 1000;
const pause = 100;

/** How far a long run is, in one line of standard error, where a person looks at it. */
export interface Progress {
  step(): Promise<void>;
  /** Takes the line away, before anything else is written and at the end. */
  clear(): Promise<void>;
}

export function createProgress({ terminal, t }: Context, total: number): Progress {
  const began = performance.now();
  let done = 0;
  let shown = Number.NEGATIVE_INFINITY;
  let isThere = false;
  return {
    async step() {
      done++;
      const now = performance.now();
      if (!terminal.watched || now - began < patience || now - shown < pause) return;
      shown = now;
      isThere = true;
      await terminal.error(`\r${t('cli.lint.progress', { done, total })}\u001b[K`);
    },
    async clear() {
      if (!isThere) return;
      isThere = false;
      await terminal.error('\r\u001b[K');
    },
  };
}
