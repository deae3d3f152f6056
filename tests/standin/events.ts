import type { EventEmitter } from 'node:events';

/** An event as Electron gives it to listeners that may prevent what it announces. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function preventable<D extends object>(details: D): D & PreventableEvent {
  let prevented = false;
  return Object.defineProperty(
    Object.assign(details, {
      preventDefault() {
        prevented = true;
      },
      defaultPrevented: false,
    }),
    'defaultPrevented',
    { get: () => prevented },
  );
}

/** Emits an event that can be prevented; whether no listener did. */
export function allows(emitter: EventEmitter, name: string, ...args: unknown[]): boolean {
  const event = preventable({});
  emitter.emit(name, event, ...args);
  return !event.defaultPrevented;
}
