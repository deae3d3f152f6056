import { createListeners } from '../../shared/listeners.ts';
import type { Store } from '../store.ts';

/** Listeners hear of a change after the next frame, or after this many milliseconds where no frame is drawn. */
const longestDelay = 100;

/**
 * A store whose value changes at once and whose listeners hear of it after the next frame, once for all changes
 * until then: what a key changes in the editor is on screen before anything else reacts to it.
 */
export function createFrameStore<T>(initial: T): Store<T> {
  let value = initial;
  let told = initial;
  let waiting = false;
  let fallback: ReturnType<typeof setTimeout> | undefined;
  const listeners = createListeners();

  function tell(): void {
    if (!waiting) return;
    waiting = false;
    clearTimeout(fallback);
    if (Object.is(value, told)) return;
    told = value;
    listeners.tell();
  }

  function set(next: T): void {
    value = next;
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => setTimeout(tell));
    fallback = setTimeout(tell, longestDelay);
  }

  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: listeners.add,
  };
}
