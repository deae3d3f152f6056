import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOpenDocument } from '../../../renderer/documents/open-document.ts';
import { createStore } from '../../../renderer/store.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { fakeClient, fakeSession, opened, pending } from '../fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(more: Parameters<typeof opened>[2] = {}, wanted = true) {
  let version = 1;
  const client = fakeClient({
    'document.save': () => {
      version += 1;
      return { version: `v${version}`, modified: 0 };
    },
  });
  const file = opened('a', '첫 글', more);
  const session = fakeSession(file);
  const autosave = createStore(wanted);
  const onJournalFailure = vi.fn();
  const document = createOpenDocument({
    client,
    page: 'page',
    opened: file,
    listedTitle: null,
    session,
    autosave,
    onJournalFailure,
  });
  const saved = () => client.argsOf('document.save').map(({ text, base }) => ({ text, base }));
  return { client, session, autosave, document, saved };
}
const full = () => Promise.reject(new TickmarkError('error.save.full', { path: 'a.md' }));

describe('save', () => {
  it('of a text that was not edited leaves the word that its file is gone', async () => {
    const { client, document } = setUp();
    await document.follow(null);
    client.answers['document.save'] = () =>
      Promise.reject(new TickmarkError('error.file.missing', { path: 'a.md' }));
    expect(await document.save()).toBe(false);
    expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.file.missing' } });
  });

  it('writes over the version that the save before it made', async () => {
    const { session, document, saved } = setUp();
    session.type('둘째 글');
    expect(await document.save()).toBe(true);
    session.type('셋째 글');
    expect(await document.save()).toBe(true);
    expect(saved()).toEqual([
      { text: '둘째 글', base: 'v1' },
      { text: '셋째 글', base: 'v2' },
    ]);
    expect(session.state.get().dirty).toBe(false);
  });

  it('writes nothing where nothing has changed', async () => {
    const { document, saved } = setUp();
    expect(await document.save()).toBe(true);
    expect(saved()).toEqual([]);
  });

  it('leaves what was typed meanwhile unsaved, and a second save waits and takes it along', async () => {
    const { client, session, document, saved } = setUp({}, false);
    const first = pending<{ version: string; modified: number }>();
    client.answers['document.save'] = () => first.promise;
    session.type('둘째');
    const one = document.save();
    session.type('둘째 글');
    const two = document.save();
    expect(document.saving.get().kind).toBe('saving');
    client.answers['document.save'] = () => ({ version: 'v3', modified: 0 });
    first.resolve({ version: 'v2', modified: 0 });
    expect(await one).toBe(true);
    expect(await two).toBe(true);
    expect(saved()).toEqual([
      { text: '둘째', base: 'v1' },
      { text: '둘째 글', base: 'v2' },
    ]);
    expect(session.state.get().dirty).toBe(false);
  });

  it('keeps the text and says why when it fails, and succeeds when tried again', async () => {
    const { client, session, document } = setUp();
    const answer = client.answers['document.save']!;
    client.answers['document.save'] = full;
    session.type('둘째 글');
    expect(await document.save()).toBe(false);
    expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.save.full' } });
    expect(session.state.get().dirty).toBe(true);
    client.answers['document.save'] = answer;
    expect(await document.save()).toBe(true);
    expect(document.saving.get().kind).toBe('idle');
  });
});

describe('autosave', () => {
  it('says that nobody asked for it', async () => {
    const { client, session, document } = setUp();
    session.type('둘째 글');
    await vi.advanceTimersByTimeAsync(1000);
    session.type('셋째 글');
    await document.save();
    expect(client.argsOf('document.save').map(({ auto }) => auto)).toEqual([true, false]);
  });

  it('saves one second after typing pauses', async () => {
    const { session, saved } = setUp();
    session.type('둘');
    await vi.advanceTimersByTimeAsync(900);
    session.type('둘째');
    await vi.advanceTimersByTimeAsync(999);
    expect(saved()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved()).toEqual([{ text: '둘째', base: 'v1' }]);
  });

  it('saves every ten seconds of steady typing', async () => {
    const { session, saved } = setUp();
    for (let i = 1; i <= 50; i++) {
      session.type('가'.repeat(i));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(saved().map(({ text }) => text.length)).toEqual([20, 40]);
  });

  it('does not save what only moved the cursor or was saved by hand', async () => {
    const { session, document, saved } = setUp();
    session.state.update((state) => ({ ...state, cursor: { line: 2, column: 1, selected: 0 } }));
    session.type('둘째');
    await document.save();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saved()).toHaveLength(1);
  });

  it('pauses after a failure until a save by hand succeeds', async () => {
    const { client, session, document, saved } = setUp();
    const answer = client.answers['document.save']!;
    client.answers['document.save'] = full;
    session.type('둘째');
    await vi.advanceTimersByTimeAsync(1000);
    expect(document.saving.get().kind).toBe('failed');
    session.type('셋째');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saved()).toHaveLength(1);
    client.answers['document.save'] = answer;
    await document.save();
    session.type('넷째');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved().map(({ text }) => text)).toEqual(['둘째', '셋째', '넷째']);
  });

  it('waits until the writer wants it, and stops when they do not', async () => {
    const { session, autosave, saved } = setUp({}, false);
    session.type('둘째');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saved()).toEqual([]);
    autosave.set(true);
    await vi.advanceTimersByTimeAsync(500);
    autosave.set(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saved()).toEqual([]);
    autosave.set(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved()).toHaveLength(1);
  });

  it('leaves a read-only file and a closed document alone', async () => {
    const locked = setUp({ readOnly: true });
    locked.session.type('둘째');
    const closed = setUp();
    closed.session.type('둘째');
    closed.document.dispose();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([...locked.saved(), ...closed.saved()]).toEqual([]);
    expect(closed.session.disposed()).toBe(true);
  });
});

describe('reload', () => {
  it('takes the text on disk and saves over its version from then on', async () => {
    const { client, session, document, saved } = setUp();
    client.answers['document.open'] = () => opened('a', '남이 쓴\r\n글', { version: 'v7', lineEnd: 'crlf' });
    session.type('내가 쓴 글');
    expect(await document.reload()).toBe(true);
    expect(session.text()).toBe('남이 쓴\n글');
    expect(session.state.get().dirty).toBe(false);
    expect(document.disk.get()).toMatchObject({ version: 'v7', lineEnd: 'crlf' });
    session.type('이어 쓴 글');
    await document.save();
    expect(saved()).toEqual([{ text: '이어 쓴 글', base: 'v7' }]);
  });

  it('keeps the text where the file cannot be read', async () => {
    const { client, session, document } = setUp();
    client.answers['document.open'] = () =>
      Promise.reject(new TickmarkError('error.file.missing', { path: 'a.md' }));
    session.type('내가 쓴 글');
    expect(await document.reload()).toBe(false);
    expect(session.text()).toBe('내가 쓴 글');
    expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.file.missing' } });
  });
});

describe('a change from outside', () => {
  const news = (text: string, version: string) => opened('a', text, { version });

  it('shows silently where the writer has changed nothing, and undo would take it back', async () => {
    const { client, session, document } = setUp();
    client.answers['document.open'] = () => news('새 글', 'v9');
    expect(await document.follow('v9')).toBe(true);
    expect(session.text()).toBe('새 글');
    expect(session.state.get().dirty).toBe(false);
    expect(document.disk.get().version).toBe('v9');
  });

  it('leaves the writer’s text where there is one, says so, and keeps autosave from overwriting', async () => {
    const { client, session, document, saved } = setUp();
    client.answers['document.open'] = () => news('남의 글', 'v9');
    session.type('나의 글');
    expect(await document.follow('v9')).toBe(false);
    expect(session.text()).toBe('나의 글');
    expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.save.conflict' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved()).toEqual([]);
  });

  it('is no alarm where both wrote the same', async () => {
    const { client, session, document } = setUp();
    client.answers['document.open'] = () => news('같은 글', 'v9');
    session.type('같은 글');
    expect(await document.follow('v9')).toBe(true);
    expect(session.state.get().dirty).toBe(false);
  });

  it('says that a file is gone and keeps its text, until the file is back', async () => {
    const { session, document } = setUp();
    expect(await document.follow(null)).toBe(false);
    expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.file.missing' } });
    expect(session.text()).toBe('첫 글');
    expect(await document.follow('v1')).toBe(true);
    expect(document.saving.get().kind).toBe('idle');
  });

  it('is nothing new where it is our own save', async () => {
    const { client, document } = setUp();
    expect(await document.follow('v1')).toBe(true);
    expect(client.argsOf('document.open')).toEqual([]);
  });
});
