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
