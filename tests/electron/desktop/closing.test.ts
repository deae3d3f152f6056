import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Choice, createClosing } from '../../../electron/desktop/closing.ts';

/** Windows and the application as far as they close: Electron's own order of events. */
class FakeWindow extends EventEmitter {
  closed = false;
  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (prevented || this.closed) return;
    this.closed = true;
    this.emit('closed');
  }
}
class FakeApp extends EventEmitter {
  readonly window = new FakeWindow();
  ended = false;
  quit(): void {
    this.emit('before-quit');
    this.window.close();
    this.ended = this.window.closed;
  }
}

const unsaved = [{ id: 'a1', title: '하이닉스' }];
const settled = () => new Promise((resolve) => setImmediate(resolve));

let app: FakeApp;
let choice: Choice;
const ask = vi.fn(async () => choice);
const requestSave = vi.fn();
const forgetUnsaved = vi.fn(async () => {});
let closing: ReturnType<typeof createClosing>;

beforeEach(() => {
  app = new FakeApp();
  ask.mockClear();
  requestSave.mockClear();
  forgetUnsaved.mockClear();
  closing = createClosing(app, { ask, requestSave, forgetUnsaved });
  closing.watch(app.window);
});

describe('closing the window', () => {
  it('asks nothing when everything is saved', () => {
    closing.setUnsaved(unsaved);
    closing.setUnsaved([]);
    app.window.close();
    expect(app.window.closed).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks once about unsaved text, and Cancel keeps it open', async () => {
    choice = 'cancel';
    closing.setUnsaved(unsaved);
    app.window.close();
    app.window.close();
    await settled();
    expect(ask.mock.calls).toEqual([[unsaved]]);
    expect(app.window.closed).toBe(false);
    expect(requestSave).not.toHaveBeenCalled();
  });

  it('closes without saving when told so', async () => {
    choice = 'discard';
    closing.setUnsaved(unsaved);
    app.window.close();
    await settled();
    expect(app.window.closed).toBe(true);
    expect(requestSave).not.toHaveBeenCalled();
    expect(forgetUnsaved).toHaveBeenCalledOnce();
  });

  it('lets the page save first, and closes when it has', async () => {
    choice = 'save';
    closing.setUnsaved(unsaved);
    app.window.close();
    await settled();
    expect(requestSave).toHaveBeenCalledOnce();
    expect(app.window.closed).toBe(false);
    closing.answer('saved');
    expect(app.window.closed).toBe(true);
    expect(app.ended).toBe(false);
  });

  it('stays open when saving failed, and asks again next time', async () => {
    choice = 'save';
    closing.setUnsaved(unsaved);
    app.window.close();
    await settled();
    closing.answer('failed');
    expect(app.window.closed).toBe(false);
    app.window.close();
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('quitting', () => {
  it('goes on after the text is saved', async () => {
    choice = 'save';
    closing.setUnsaved(unsaved);
    app.quit();
    await settled();
    expect(app.ended).toBe(false);
    closing.answer('saved');
    expect(app.ended).toBe(true);
  });

  it('is forgotten when the user cancels: closing the window later is not quitting', async () => {
    choice = 'cancel';
    closing.setUnsaved(unsaved);
    app.quit();
    await settled();
    choice = 'discard';
    app.window.close();
    await settled();
    expect(app.window.closed).toBe(true);
    expect(app.ended).toBe(false);
  });
});
