import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setUpEnding } from '../../../electron/desktop/ending.ts';

/** The application as far as it ends: Electron's own order of events. */
class FakeApp extends EventEmitter {
  ended = false;
  quit(): void {
    let prevented = false;
    this.emit('will-quit', { preventDefault: () => (prevented = true) });
    this.ended = !prevented;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for saves that have begun', async () => {
  const app = new FakeApp();
  let saved = () => {};
  const close = () => new Promise<void>((resolve) => (saved = resolve));
  setUpEnding(app, { close }, vi.fn());
  app.quit();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(app.ended).toBe(false);
  saved();
  await vi.advanceTimersByTimeAsync(0);
  expect(app.ended).toBe(true);
});

it('does not wait for ever for a disk that is gone', async () => {
  const app = new FakeApp();
  setUpEnding(app, { close: () => new Promise(() => {}) }, vi.fn());
  app.quit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(app.ended).toBe(true);
});

it('ends, and logs, when the host cannot', async () => {
  const app = new FakeApp();
  const log = vi.fn();
  setUpEnding(app, { close: () => Promise.reject(new Error('EIO')) }, log);
  app.quit();
  await vi.advanceTimersByTimeAsync(0);
  expect(app.ended).toBe(true);
  expect(log.mock.calls).toEqual([['error', 'Error: EIO']]);
});
