import type { EventData, EventName } from '../shared/contract.ts';
import { createListeners } from '../shared/listeners.ts';

export type EventListener = (name: EventName, data: unknown) => void;

/** Carries the contract's events from the host to its transports. */
export interface EventEmitter {
  emit<E extends EventName>(name: E, data: EventData<E>): void;
  /** Calls `listener` with each event; the result ends it. */
  on(listener: EventListener): () => void;
}

export function createEmitter(): EventEmitter {
  const listeners = createListeners<Parameters<EventListener>>();
  return { emit: listeners.tell, on: listeners.add };
}
