import { describe, expect, it, vi } from 'vitest';

const handle = vi.fn();
vi.mock('electron', () => ({ ipcMain: { handle } }));
const { isTrusted, setUpIpc } = await import('../../../electron/desktop/ipc.ts');

const own = { isDestroyed: () => false, send: vi.fn() };
const url = 'app://tickmark/index.html';
const page = { senderFrame: { url, parent: null }, sender: own };

describe('who may call the host', () => {
  it('the page in the main frame of the workbench’s own window', () => {
    expect(isTrusted(page, own)).toBe(true);
  });

  it.each([
    ['a child frame', { ...page, senderFrame: { url, parent: {} } }, own],
    ['another origin', { ...page, senderFrame: { url: 'https://example.com/', parent: null } }, own],
    ['another host of the scheme', { ...page, senderFrame: { url: 'app://other/', parent: null } }, own],
    ['an empty page', { ...page, senderFrame: { url: 'about:blank', parent: null } }, own],
    ['a frame that is gone', { ...page, senderFrame: null }, own],
    ['another window', { ...page, sender: {} }, own],
    ['any page when there is no window', { ...page, sender: undefined }, undefined],
  ])('not %s', (_who, sender, window) => {
    expect(isTrusted(sender, window)).toBe(false);
  });
});

describe('the channel', () => {
  it('hands trusted calls to the dispatcher and refuses others without asking it', async () => {
    const dispatch = vi.fn(async () => ({ ok: true as const, result: 1 }));
    let emit: (name: 'window.saveAndClose', data: unknown) => void = () => {};
    setUpIpc(
      dispatch,
      () => ({ webContents: own }),
      (listener) => {
        emit = listener;
      },
    );
    const [channel, answer] = handle.mock.calls[0]!;
    expect(channel).toBe('tickmark:call');
    await expect(answer(page, 'session.start', {})).resolves.toEqual({ ok: true, result: 1 });
    expect(() => answer({ ...page, sender: {} }, 'session.start', {})).toThrow('may not call');
    expect(dispatch.mock.calls).toEqual([['session.start', {}]]);

    emit('window.saveAndClose', {});
    expect(own.send.mock.calls).toEqual([['tickmark:event', 'window.saveAndClose', {}]]);
  });
});
