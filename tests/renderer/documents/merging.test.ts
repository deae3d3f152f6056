import { describe, expect, it, vi } from 'vitest';
import { createOpenDocument } from '../../../renderer/documents/open-document.ts';
import { createStore } from '../../../renderer/store.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { fakeClient, fakeSession, opened } from '../fakes.ts';

/** A document that a writer has changed while its file became `theirs`. */
function conflict(theirs: string, { mine = '내 글\n' } = {}) {
  const client = fakeClient({
    'document.open': () => opened('a', theirs, { version: 'v2' }),
    'document.save': () => ({ version: 'v3', modified: 0 }),
    'document.journal': () => ({}),
    'document.checked': () => ({}),
  });
  const file = opened('a', '처음\n');
  const session = fakeSession(file);
  const document = createOpenDocument({
    client,
    page: 'page',
    opened: file,
    listedTitle: null,
    session,
    autosave: createStore(false),
    onJournalFailure: vi.fn(),
  });
  session.type(mine);
  const saves = () => client.argsOf('document.save').map(({ text, base }) => ({ text, base }));
  return { client, session, document, saves };
}

describe('a merge', () => {
  it('becomes the text of the editor, unsaved, and is saved over the file that it was made from', async () => {
    const { session, document, saves } = conflict('동료 글\r\n');
    await document.follow('v2');
    expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.save.conflict' } });
    await document.merging.begin();
    expect(document.merging.merge.get()).toMatchObject({
      mine: '내 글\n',
      theirs: '동료 글\n',
      base: '처음\n',
    });
    expect(await document.merging.finish('내 글\n동료 글\n', '합치다 만 글')).toBe(true);
    expect(session.text()).toBe('내 글\n동료 글\n');
    expect(session.state.get().dirty).toBe(true);
    expect(document.saving.get().kind).toBe('idle');
    expect(document.merging.merge.get()).toBeNull();
    await document.save();
    expect(saves()).toEqual([{ text: '내 글\n동료 글\n', base: 'v2' }]);
  });

  it('that takes the file as a whole leaves nothing to save', async () => {
    const { session, document, saves } = conflict('동료 글\n');
    await document.merging.begin();
    await document.merging.finish('동료 글\n', '합치다 만 글');
    expect(session.state.get().dirty).toBe(false);
    await document.save();
    expect(saves()).toEqual([]);
  });

  it('that is left changes nothing', async () => {
    const { session, document } = conflict('동료 글\n');
    await document.follow('v2');
    await document.merging.begin();
    await document.merging.leave('합치다 만 글');
    expect(session.text()).toBe('내 글\n');
    expect(session.state.get().dirty).toBe(true);
    expect(document.saving.get().kind).toBe('failed');
    expect(document.disk.get().version).toBe('v1');
  });

  it('is kept safe from a crash as a text of its own, made from the file as it is', async () => {
    vi.useFakeTimers();
    const { client, document } = conflict('동료 글\n');
    const sent = () => client.argsOf('document.journal').filter(({ draft }) => draft?.page === 'page-merge');
    await document.merging.begin();
    document.merging.keep('내 글\n동료 글\n');
    await vi.advanceTimersByTimeAsync(300);
    expect(sent()).toMatchObject([{ text: '내 글\n동료 글\n', base: 'v2' }]);
    await document.merging.finish('내 글\n동료 글\n', '합치다 만 글');
    await vi.advanceTimersByTimeAsync(300);
    expect(sent().at(-1)).toMatchObject({ text: null });
    await document.merging.begin();
    document.merging.keep('또 다른 글\n');
    await vi.advanceTimersByTimeAsync(300);
    document.dispose();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent().at(-1)).toMatchObject({ text: null });
    vi.useRealTimers();
  });

  it('that is left is a version of the history, and stays open where that cannot be', async () => {
    const { client, document } = conflict('동료 글\n');
    await document.merging.begin();
    document.merging.keep('내 글\n');
    expect(await document.merging.leave('합치다 만 글')).toBe(false);
    await document.merging.begin();
    document.merging.keep('내 글\n동료 글\n');
    client.answers['history.keep'] = () => Promise.reject(new TickmarkError('error.history.unknown'));
    await expect(document.merging.leave('합치다 만 글')).rejects.toThrow();
    expect(document.merging.merge.get()).not.toBeNull();
    expect(document.merging.draft.text()).toBe('내 글\n동료 글\n');
    client.answers['history.keep'] = () => ({ id: 'x', at: 0, cause: 'auto', name: '', author: null });
    expect(await document.merging.leave('합치다 만 글')).toBe(true);
    expect(client.argsOf('history.keep').at(-1)).toEqual({
      id: 'a',
      text: '내 글\n동료 글\n',
      name: '합치다 만 글',
    });
    expect(document.merging.merge.get()).toBeNull();
  });

  it('begins anew where the text was edited meanwhile, and loses nothing of it', async () => {
    const { session, document } = conflict('동료 글\n');
    await document.merging.begin();
    session.type('내 글과 더\n');
    expect(await document.merging.finish('내 글\n', '합치다 만 글')).toBe(false);
    expect(session.text()).toBe('내 글과 더\n');
    expect(document.merging.merge.get()).toMatchObject({ mine: '내 글과 더\n', theirs: '동료 글\n' });
  });

  it('is not needed where both texts turn out equal', async () => {
    const { session, document } = conflict('내 글\r\n');
    await document.merging.begin();
    expect(document.merging.merge.get()).toBeNull();
    expect(session.state.get().dirty).toBe(false);
    expect(document.disk.get().version).toBe('v2');
  });
});

describe('a text that is taken up after a crash', () => {
  it('is a conflict at once where the file is no longer what it was made from', () => {
    const { document, session } = conflict('동료 글\n', { mine: '처음\n' });
    document.takeUp('되살린 글\n', 'v0');
    expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.save.conflict' } });
    expect(session.text()).toBe('되살린 글\n');
  });

  it('is put together by what both texts were made from, where that is known', async () => {
    const { document } = conflict('동료 글\n', { mine: '처음\n' });
    document.takeUp('되살린 글\n', 'v0', '처음\r\n');
    await document.merging.begin();
    expect(document.merging.merge.get()).toMatchObject({
      mine: '되살린 글\n',
      theirs: '동료 글\n',
      base: '처음\n',
    });
  });

  it('is none where the file is the same', () => {
    const { document } = conflict('동료 글\n', { mine: '처음\n' });
    document.takeUp('되살린 글\n', 'v1');
    expect(document.saving.get().kind).toBe('idle');
  });
});

it('a file that is gone is written anew on request only', async () => {
  const { document, saves } = conflict('');
  await document.follow(null);
  expect(document.saving.get()).toMatchObject({ kind: 'failed', error: { key: 'error.file.missing' } });
  expect(await document.saveAnew()).toBe(true);
  expect(saves()).toEqual([{ text: '내 글\n', base: null }]);
  expect(document.disk.get().version).toBe('v3');
});
