import { setTimeout as wait } from 'node:timers/promises';

/** Works through files one by one while the host goes on answering its pages. */
export interface BackgroundCheck {
  /** Puts files last in the queue; one that waits already keeps its place. */
  add(paths: Iterable<string>): void;
  /** Rests for a while: someone is typing. */
  yieldToWriter(): void;
  stop(): void;
}

/** Milliseconds without a sign of the writer after which the work goes on. */
const rest = 2000;

/**
 * Calls `checkOne` for each file added. After each file it rests twice as long as the file took, so that most of
 * the thread is left to the pages, and while someone types it rests altogether.
 */
export function createBackgroundCheck(checkOne: (path: string) => Promise<void>): BackgroundCheck {
  const queue = new Set<string>();
  let running = false;
  let stopped = false;
  let restUntil = 0;

  async function run(): Promise<void> {
    running = true;
    for (const path of queue) {
      while (performance.now() < restUntil)
        await wait(restUntil - performance.now(), undefined, { ref: false });
      if (!queue.delete(path)) continue;
      const began = performance.now();
      await checkOne(path);
      await wait(2 * (performance.now() - began), undefined, { ref: false });
    }
    running = false;
  }

  return {
    add(paths) {
      if (stopped) return;
      for (const path of paths) queue.add(path);
      if (!running && queue.size > 0) void run();
    },
    yieldToWriter() {
      restUntil = performance.now() + rest;
    },
    stop() {
      stopped = true;
      queue.clear();
    },
  };
}
