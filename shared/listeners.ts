/** Those who want to hear of something. */
export interface Listeners<Args extends readonly unknown[] = []> {
  /** The result ends it. */
  add(listener: (...args: Args) => void): () => void;
  /** Calls everyone who listens now, in the order in which they came; who comes or goes meanwhile changes nothing. */
  tell(...args: Args): void;
}

export function createListeners<Args extends readonly unknown[] = []>(): Listeners<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(...args) {
      for (const listener of [...listeners]) listener(...args);
    },
  };
}
