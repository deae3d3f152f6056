import type { EventData, EventName } from '../shared/contract.ts';

export type EventListener = (name: EventName, data: unknown) => void;

/** Carries the contract's events from the host to its transports. */
export interface EventEmitter {
  emit<E extends EventName>(name: E, data: EventData<E>): void;
  /** Calls `listener` with each event; the result ends it. */
  on(listener: EventListener): () => void;
}

export function createEmitter(): EventEmitter {
  const listeners = new Set<EventListener>();
  return {
    emit(name, data) {
      for (const listener of [...listeners]) listener(name, data);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
