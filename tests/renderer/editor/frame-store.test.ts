import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameStore } from '../../../renderer/editor/frame-store.ts';

let frames: (() => void)[];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Draws a frame, and runs what was put off until after it. */
function drawFrame(): void {
  for (const frame of frames.splice(0)) frame();
  vi.advanceTimersByTime(1);
}

function heard() {
  const store = createFrameStore(0);
  const values: number[] = [];
  const end = store.subscribe(() => values.push(store.get()));
  return { store, values, end };
}

describe('a store that tells after the frame', () => {
  it('has its new value at once and tells once for all changes before the frame', () => {
    const { store, values } = heard();
    store.set(1);
    store.update((value) => value + 1);
    expect(store.get()).toBe(2);
    expect(values).toEqual([]);
    drawFrame();
    expect(values).toEqual([2]);
  });

  it('tells without a frame where the page is hidden, and not twice where one comes late', () => {
    const { store, values } = heard();
    store.set(1);
    vi.advanceTimersByTime(1000);
    expect(values).toEqual([1]);
    drawFrame();
    expect(values).toEqual([1]);
    store.set(2);
    drawFrame();
    expect(values).toEqual([1, 2]);
  });

  it('says nothing of a value that is back to what it was', () => {
    const { store, values } = heard();
    store.set(1);
    store.set(0);
    drawFrame();
    expect(values).toEqual([]);
  });

  it('says nothing to those who left', () => {
    const { store, values, end } = heard();
    store.set(1);
    end();
    drawFrame();
    expect(values).toEqual([]);
  });
});
