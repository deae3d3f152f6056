import { setTimeout as wait } from 'node:timers/promises';

/** Works through files one by one while the host goes on answering its pages. */
export interface BackgroundCheck {
  /** Puts files last in the queue; one that waits already keeps its place. */
  add(paths: Iterable<string>): void;
  stop(): void;
}

/** Milliseconds between two reports of progress. */
const reportEvery = 500;

/**
 * Calls `checkOne` for each file added, and `onProgress` now and then and at the end. After each file it rests as
 * long as the file took, so that at least half of the thread is left to the pages.
 */
export function createBackgroundCheck(
  checkOne: (path: string) => Promise<void>,
  onProgress: () => void,
): BackgroundCheck {
  const queue = new Set<string>();
  let running = false;
  let stopped = false;

  async function run(): Promise<void> {
    running = true;
    let reported = performance.now();
    for (const path of queue) {
      queue.delete(path);
      const began = performance.now();
      await checkOne(path);
      await wait(performance.now() - began, undefined, { ref: false });
      if (queue.size > 0 && performance.now() - reported > reportEvery) {
        reported = performance.now();
        onProgress();
      }
    }
    running = false;
    if (!stopped) onProgress();
  }

  return {
    add(paths) {
      if (stopped) return;
      for (const path of paths) queue.add(path);
      if (!running && queue.size > 0) void run();
    },
    stop() {
      stopped = true;
      queue.clear();
    },
  };
}
