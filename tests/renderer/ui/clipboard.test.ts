import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyRich } from '../../../renderer/ui/clipboard.ts';

const rich = { html: '<b>30%</b>를', text: '30%를' };

class FakeItem {
  readonly content: Readonly<Record<string, Promise<Blob>>>;
  constructor(content: Readonly<Record<string, Promise<Blob>>>) {
    this.content = content;
  }
}

/** A browser whose clipboard takes what `write` lets through, and whose copy command is heard by `listens`. */
function browser(write: ((items: FakeItem[]) => Promise<void>) | null, listens = true) {
  const listeners = new Set<(event: ClipboardEvent) => void>();
  const data = new Map<string, string>();
  vi.stubGlobal('ClipboardItem', FakeItem);
  vi.stubGlobal('navigator', { clipboard: write && { write } });
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (event: ClipboardEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: ClipboardEvent) => void) => listeners.delete(listener),
  });
  vi.stubGlobal('document', {
    execCommand() {
      const clipboardData = { setData: (type: string, value: string) => data.set(type, value) };
      const event = { clipboardData, preventDefault() {}, stopImmediatePropagation() {} };
      if (listens) for (const listener of listeners) listener(event as unknown as ClipboardEvent);
      return listens;
    },
  });
  return { data, listeners };
}

const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

describe('rich text on the clipboard', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is there as HTML and as plain text, and asked for before it is made', async () => {
    const items: FakeItem[] = [];
    browser(async (given) => void items.push(...given));
    let make!: (made: typeof rich) => void;
    const copied = copyRich(new Promise((resolve) => (make = resolve)));
    expect(items).toHaveLength(1);
    make(rich);
    expect(await copied).toBe(true);
    const read = async (type: string) => (await items[0]!.content[type]!).text();
    expect([await read('text/html'), await read('text/plain')]).toEqual([rich.html, rich.text]);
  });

  it.each([
    ['refuses', refused],
    ['is not there', null],
  ])('goes there by the copy command where the clipboard %s', async (_, write) => {
    const { data, listeners } = browser(write);
    expect(await copyRich(Promise.resolve(rich))).toBe(true);
    expect(Object.fromEntries(data)).toEqual({ 'text/html': rich.html, 'text/plain': rich.text });
    expect(listeners.size).toBe(0);
  });

  it('tells where neither way is allowed', async () => {
    const { listeners } = browser(refused, false);
    expect(await copyRich(Promise.resolve(rich))).toBe(false);
    expect(listeners.size).toBe(0);
  });

  it('that cannot be made fails as its making did', async () => {
    browser(refused);
    await expect(copyRich(Promise.reject(new Error('too large')))).rejects.toThrow('too large');
  });
});
