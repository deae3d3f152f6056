import { describe, expect, it, vi } from 'vitest';
import { createArticleActions } from '../../../renderer/library/article-actions.ts';
import { createLibraryStore } from '../../../renderer/library/library-store.ts';
import { createStore } from '../../../renderer/store.ts';
import { createDialogs } from '../../../renderer/workbench/dialogs.ts';
import { createNotices } from '../../../renderer/workbench/notices.ts';
import type { CallResult } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { say } from '../../../shared/i18n/index.ts';
import { fakeClient, fakeDocuments, opened } from '../fakes.ts';

const moved = (some: Partial<CallResult<'document.move'>> = {}): CallResult<'document.move'> => ({
  path: 'new.md',
  edits: [],
  rewritten: 0,
  failed: [],
  ...some,
});

async function setUp(...open: string[]) {
  const client = fakeClient({
    'document.open': ({ id }) => opened(id, `${id} [a](a.md)`),
    'document.save': () => ({ version: 'v2', modified: 0 }),
    'document.journal': () => ({}),
    'document.close': () => ({}),
    'document.linked': () => ({ from: [], to: 0 }),
    'document.move': () => moved(),
    'document.trash': () => ({ token: 't1', place: 'system' }),
    'document.restore': () => ({ id: 'a', path: 'a.md' }),
    'document.duplicate': () => ({ id: 'copy' }),
  });
  const { documents, sessions } = fakeDocuments(client);
  for (const id of open) await documents.open(id);
  const dialogs = createDialogs();
  const notices = createNotices();
  const fail = vi.fn();
  const actions = createArticleActions({
    client,
    documents,
    library: createLibraryStore(client, { library: null, recent: [] }),
    dialogs,
    notices,
    locale: createStore<'ko' | 'en'>('ko'),
    fail,
  });
  const told = () => notices.get().map(({ text }) => say('ko', text));
  const undo = () => notices.get().at(-1)!.action!.run();
  return { actions, client, dialogs, documents, fail, sessions, told, undo };
}

describe('renaming', () => {
  it('saves the article first, and sends the texts of all open ones', async () => {
    const { actions, client, sessions } = await setUp('a', 'b');
    sessions.get('a')!.type('더 쓴 글');
    sessions.get('b')!.type('저장 전 [a](a.md)');
    await actions.relocate('a', { name: 'new', folder: null }, true);
    expect(client.asked.map(({ name }) => name).filter((name) => /save|move/.test(name))).toEqual([
      'document.save',
      'document.move',
    ]);
    expect(client.argsOf('document.move')[0]!.open).toEqual([
      { id: 'a', text: '더 쓴 글' },
      { id: 'b', text: '저장 전 [a](a.md)' },
    ]);
  });

  it('is not begun where the article cannot be saved', async () => {
    const { actions, client, sessions } = await setUp('a');
    sessions.get('a')!.type('더 쓴 글');
    client.answers['document.save'] = () => {
      throw new TickmarkError('error.save.full', { path: 'a.md' });
    };
    await expect(actions.relocate('a', { name: 'new', folder: null }, true)).rejects.toMatchObject({
      key: 'error.save.full',
    });
    expect(client.argsOf('document.move')).toEqual([]);
  });

  it('gives the open document its new path; its session goes on', async () => {
    const { actions, documents, sessions } = await setUp('a');
    await actions.relocate('a', { name: 'new', folder: null }, true);
    const [tab] = documents.get().tabs;
    expect(tab!.disk.get().path).toBe('new.md');
    expect(sessions.get('a')!.path()).toBe('new.md');
    expect(sessions.get('a')!.disposed()).toBe(false);
  });

  it('saves the links of an open text that was saved, and leaves an unsaved one to the writer', async () => {
    const { actions, client, sessions, told } = await setUp('a', 'b', 'c');
    sessions.get('c')!.type('c [a](a.md) 저장 전');
    const edits = [{ from: 6, to: 10, insert: 'new.md' }];
    client.answers['document.move'] = () =>
      moved({
        rewritten: 2,
        edits: [
          { id: 'b', edits },
          { id: 'c', edits },
        ],
      });
    await actions.relocate('a', { name: 'new', folder: null }, true);
    expect(sessions.get('b')!.text()).toBe('b [a](new.md)');
    expect(sessions.get('c')!.text()).toBe('c [a](new.md) 저장 전');
    await vi.waitFor(() => expect(client.argsOf('document.save').map(({ id }) => id)).toEqual(['b']));
    expect(told().at(-1)).toContain('글 4개');
  });

  it('can be taken back from its notice', async () => {
    const { actions, client, undo } = await setUp('a');
    await actions.relocate('a', { name: 'new', folder: 'sub' }, true);
    undo();
    await vi.waitFor(() => expect(client.argsOf('document.move')).toHaveLength(2));
    expect(client.argsOf('document.move')[1]).toMatchObject({
      id: 'a',
      name: 'a.md',
      folder: '',
      follow: true,
    });
  });

  it('says which links could not be updated, in the writer’s language', async () => {
    const { actions, client, fail } = await setUp('a');
    const failure = { key: 'error.save.permission', data: { path: 'b.md' } } as const;
    client.answers['document.move'] = () => moved({ failed: [failure] });
    await actions.relocate('a', { name: 'new', folder: null }, true);
    const [error] = fail.mock.calls[0] as [TickmarkError];
    expect(error.say('ko')).toContain('b.md에 저장할 권한이 없습니다');
  });
});

describe('the trash', () => {
  it('takes an article that nothing links to at once, and closes its tab', async () => {
    const { actions, dialogs, documents, told } = await setUp('a', 'b');
    await actions.trash('a');
    expect(dialogs.get()).toBeNull();
    expect(documents.get().tabs.map(({ id }) => id)).toEqual(['b']);
    expect(told()).toEqual(['휴지통으로 옮겼습니다: a.md']);
  });

  it('asks where others link to it, or where it is unsaved', async () => {
    const { actions, client, dialogs, sessions } = await setUp('a');
    const from = [{ id: 'b', path: 'b.md', title: 'B', links: 1 }];
    client.answers['document.linked'] = () => ({ from, to: 0 });
    await actions.trash('a');
    expect(dialogs.get()).toMatchObject({ kind: 'trash', id: 'a', links: { from } });
    dialogs.close();
    client.answers['document.linked'] = () => ({ from: [], to: 0 });
    sessions.get('a')!.type('저장 전');
    await actions.trash('a');
    expect(dialogs.get()).toMatchObject({ kind: 'trash', id: 'a' });
    expect(client.argsOf('document.trash')).toEqual([]);
  });

  it('never takes text that could not be saved', async () => {
    const { actions, client, documents, sessions } = await setUp('a');
    sessions.get('a')!.type('저장 전');
    client.answers['document.save'] = () => {
      throw new TickmarkError('error.save.full', { path: 'a.md' });
    };
    await expect(actions.trashNow('a')).rejects.toMatchObject({ key: 'error.save.full' });
    expect(client.argsOf('document.trash')).toEqual([]);
    expect(documents.get().tabs).toHaveLength(1);
  });

  it('gives it back, and opens it where it was open', async () => {
    const { actions, client, documents, undo } = await setUp('a');
    await actions.trashNow('a');
    expect(documents.get().tabs).toEqual([]);
    undo();
    await vi.waitFor(() => expect(documents.active()?.id).toBe('a'));
    expect(client.argsOf('document.restore')).toEqual([{ token: 't1' }]);
  });
});

it('a copy is made of what the writer sees, and opens', async () => {
  const { actions, client, documents, sessions } = await setUp('a');
  sessions.get('a')!.type('더 쓴 글');
  await actions.duplicate('a');
  const names = client.asked.map(({ name }) => name);
  expect(names.indexOf('document.save')).toBeLessThan(names.indexOf('document.duplicate'));
  expect(documents.active()?.id).toBe('copy');
});
