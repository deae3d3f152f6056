import { EventEmitter } from 'node:events';
import type { App, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { mayNavigate, setUpNavigation } from '../../../electron/desktop/navigation.ts';
import { isOwnUrl } from '../../../electron/desktop/origin.ts';

const elsewhere = [
  'https://example.com/',
  'http://app.evil/',
  'file:///etc/passwd',
  'file://server/share/a.md',
  'data:text/html,<script>1</script>',
  'blob:app://tickmark/1',
  'javascript:alert(1)',
  'view-source:app://tickmark/index.html',
  'chrome://settings/',
  'app://other/index.html',
  'app://tickmark.evil/index.html',
  'app://user@tickmark/index.html',
  'about:srcdoc#',
  'about:blank?x',
  'smb://server/share',
  'ms-msdt:/id',
  '',
];

describe('where a page may go', () => {
  it.each([
    ...elsewhere,
    'about:blank',
    'about:srcdoc',
    'app://tickmark/index.html',
    'app://tickmark/asset/a/b.svg',
  ])('the main frame stays: %s', (url) => expect(mayNavigate({ url, isMainFrame: true })).toBe(false));

  it.each(elsewhere)('an inner frame stays: %s', (url) =>
    expect(mayNavigate({ url, isMainFrame: false })).toBe(false),
  );

  it.each(['about:srcdoc', 'about:blank'])('an inner frame may show what the page wrote: %s', (url) =>
    expect(mayNavigate({ url, isMainFrame: false })).toBe(true),
  );

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('is held at %s', (event) => {
    const contents = guardedContents();
    const wish = { url: 'https://example.com/', isMainFrame: true, preventDefault: vi.fn() };
    contents.emit(event, wish);
    expect(wish.preventDefault).toHaveBeenCalledOnce();
  });

  it('neither opens windows nor attaches web views', () => {
    const contents = guardedContents();
    const preventDefault = vi.fn();
    contents.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(contents.opener?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  });
});

describe('the page’s own origin', () => {
  it.each(['app://tickmark/index.html', 'app://tickmark', 'app://tickmark/asset/x'])('%s', (url) =>
    expect(isOwnUrl(url)).toBe(true),
  );
  it.each(elsewhere)('is not %s', (url) => expect(isOwnUrl(url)).toBe(false));
});

class FakeContents extends EventEmitter {
  opener: ((details: { url: string }) => unknown) | undefined;
  setWindowOpenHandler(opener: (details: { url: string }) => unknown): void {
    this.opener = opener;
  }
}

function guardedContents(): FakeContents {
  const app = new EventEmitter();
  setUpNavigation(app as unknown as App);
  const contents = new FakeContents();
  app.emit('web-contents-created', {}, contents as unknown as WebContents);
  return contents;
}
