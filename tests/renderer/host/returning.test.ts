import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookOnReturn } from '../../../renderer/host/returning.ts';
import { fakeClient } from '../fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const client = fakeClient({ 'library.look': () => ({}) });
  const window = Object.assign(new EventTarget(), {
    focused: true,
    document: { hasFocus: () => window.focused },
    setTimeout: globalThis.setTimeout,
  });
  lookOnReturn(window as never, client, Date.now);
  /** Goes elsewhere for so long, to another program or into a frame of this page. */
  const leave = async (milliseconds: number, { frame = false } = {}) => {
    window.focused = frame;
    window.dispatchEvent(new Event('blur'));
    await vi.advanceTimersByTimeAsync(milliseconds);
    window.focused = true;
    window.dispatchEvent(new Event('focus'));
  };
  return { leave, looks: () => client.argsOf('library.look').length };
}

describe('a page that comes back', () => {
  it('has the folder looked at after some time with another program', async () => {
    const { leave, looks } = setUp();
    await leave(5000);
    expect(looks()).toBe(1);
    await leave(500);
    expect(looks()).toBe(1);
  });

  it('does not where only a frame of it had the focus', async () => {
    const { leave, looks } = setUp();
    await leave(60_000, { frame: true });
    expect(looks()).toBe(0);
  });
});
