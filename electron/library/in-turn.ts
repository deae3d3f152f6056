/** Runs the tasks of one key one after another; those of different keys do not wait for each other. */
export interface Turns {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** When all that has begun is done. */
  idle(): Promise<void>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const before = last.get(key) ?? Promise.resolve();
      const run = before.then(task, task);
      const settled = run
        .catch(() => {})
        .then(() => {
          if (last.get(key) === settled) last.delete(key);
        });
      last.set(key, settled);
      return run;
    },
    async idle() {
      await Promise.all(last.values());
    },
  };
}

/** The results of `task` on each item, in their order, at most `width` at once. */
export async function mapWide<T, R>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await task(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
