import { describe, expect, it, vi } from 'vitest';
import { type CloseAnswer, titleOf } from '../../../renderer/documents/documents.ts';
import { followUnsaved, reportUnsaved } from '../../../renderer/documents/unsaved.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { fakeClient, fakeDocuments, opened, pending, viewAt } from '../fakes.ts';

function setUp(answer: CloseAnswer = 'cancel') {
  const client = fakeClient({
    'document.open': ({ id }) => opened(id, `${id}의 글`),
    'document.save': () => ({ version: 'v2', modified: 0 }),
    'document.close': () => ({}),
    'document.create': ({ name, text }) => opened('new', text, { path: `${name}.md` }),
    'document.unsaved': () => ({}),
  });
  const confirmClose = vi.fn((_title: string) => Promise.resolve(answer));
  const listedTitle = (id: string) => (id === 'listed' ? '은행 실적' : null);
  const { documents, sessions } = fakeDocuments(client, { confirmClose, listedTitle });
  const tabs = () => documents.get().tabs.map(({ id }) => id);
  const openAll = async (...ids: string[]) => {
    for (const id of ids) await documents.open(id);
  };
  return { client, documents, sessions, confirmClose, tabs, openAll };
}

describe('open', () => {
  it('opens a document once, however often it is asked for', async () => {
    const { client, documents, tabs } = setUp();
    await Promise.all([documents.open('a'), documents.open('a')]);
    await documents.open('a');
    expect(tabs()).toEqual(['a']);
    expect(client.argsOf('document.open')).toHaveLength(1);
    expect(documents.active()?.id).toBe('a');
  });

  it('puts a tab after the one in front', async () => {
    const { documents, tabs, openAll } = setUp();
    await openAll('a', 'b');
    documents.activate('a');
    await documents.open('c');
    expect(tabs()).toEqual(['a', 'c', 'b']);
  });

  it('does not tear the writer from a document chosen while another was on its way', async () => {
    const { client, documents, openAll, tabs } = setUp();
    await openAll('a');
    const slow = pending<ReturnType<typeof opened>>();
    client.answers['document.open'] = () => slow.promise;
    const opening = documents.open('b');
    expect(documents.get().opening).toBe('b');
    documents.activate('a');
    slow.resolve(opened('b', ''));
    await opening;
    expect(tabs()).toEqual(['a', 'b']);
    expect(documents.active()?.id).toBe('a');
  });

  it('says why a file cannot be opened, and can be asked again', async () => {
    const { client, documents } = setUp();
    const answer = client.answers['document.open']!;
    client.answers['document.open'] = () =>
      Promise.reject(new TickmarkError('error.file.binary', { path: 'a.md' }));
    await expect(documents.open('a')).rejects.toMatchObject({ key: 'error.file.binary' });
    expect(documents.get()).toEqual({ tabs: [], active: null, opening: null });
    client.answers['document.open'] = answer;
    await documents.open('a');
    expect(documents.active()?.id).toBe('a');
  });
});

describe('close', () => {
  it('asks about a text whose file another program deleted, and writes it anew if wanted', async () => {
    const { client, documents, confirmClose, tabs, openAll } = setUp('save');
    await openAll('a');
    await documents.active()!.follow(null);
    expect(await documents.close('a')).toBe(true);
    expect(confirmClose).toHaveBeenCalledOnce();
    expect(client.argsOf('document.save')).toMatchObject([{ id: 'a', base: null }]);
    expect(tabs()).toEqual([]);
  });

  it('closes saved text without a question and turns to the neighbour', async () => {
    const { client, documents, sessions, confirmClose, tabs, openAll } = setUp();
    await openAll('a', 'b', 'c');
    documents.activate('b');
    expect(await documents.close('b')).toBe(true);
    expect(tabs()).toEqual(['a', 'c']);
    expect(documents.active()?.id).toBe('c');
    await documents.close('c');
    expect(documents.active()?.id).toBe('a');
    expect(confirmClose).not.toHaveBeenCalled();
    expect(sessions.get('b')!.disposed()).toBe(true);
    expect(client.argsOf('document.close')).toMatchObject([{ id: 'b' }, { id: 'c' }]);
  });

  it.each([
    ['cancel', false, 0],
    ['discard', true, 0],
    ['save', true, 1],
  ] as const)('asks about unsaved text: %s', async (answer, closed, saves) => {
    const { client, documents, sessions, tabs, openAll } = setUp(answer);
    await openAll('a', 'b');
    sessions.get('a')!.type('고친 글');
    expect(await documents.close('a')).toBe(closed);
    expect(tabs().includes('a')).toBe(!closed);
    expect(client.argsOf('document.save')).toHaveLength(saves);
  });

  it('shows the text that it asks about, and keeps it open where saving fails', async () => {
    const { client, documents, sessions, confirmClose, tabs, openAll } = setUp('save');
    await openAll('a', 'b');
    client.answers['document.save'] = () =>
      Promise.reject(new TickmarkError('error.save.full', { path: 'a.md' }));
    sessions.get('a')!.type('고친 글');
    expect(await documents.close('a')).toBe(false);
    expect(confirmClose).toHaveBeenCalledWith('a.md');
    expect(documents.active()?.id).toBe('a');
    expect(tabs()).toEqual(['a', 'b']);
  });

  it('closes only what is on disk when another folder is opened', async () => {
    const { documents, sessions, tabs, openAll } = setUp();
    await openAll('a', 'b', 'c');
    sessions.get('b')!.type('고친 글');
    documents.closeSaved();
    expect(tabs()).toEqual(['b']);
    expect(documents.active()?.id).toBe('b');
  });
});

it('calls a text by its title, at first by that of the list, else by its file', async () => {
  const { documents, sessions, openAll } = setUp();
  await openAll('listed');
  const tab = documents.active()!;
  expect(titleOf(tab)).toBe('은행 실적');
  sessions.get('listed')!.state.update((state) => ({ ...state, title: '새 제목' }));
  expect(titleOf(tab)).toBe('새 제목');
  sessions.get('listed')!.type('제목 없는 글');
  sessions.get('listed')!.state.update((state) => ({ ...state, title: null }));
  expect(titleOf(tab)).toBe('listed.md');
});

it('steps around the tabs', async () => {
  const { documents, openAll } = setUp();
  documents.step(1);
  await openAll('a', 'b', 'c');
  documents.step(1);
  expect(documents.active()?.id).toBe('a');
  documents.step(-1);
  expect(documents.active()?.id).toBe('c');
});

describe('saveAs', () => {
  it('moves the text to the new file with the place of the writer, and leaves the old file as it was', async () => {
    const { client, documents, sessions, tabs, openAll } = setUp();
    await openAll('a', 'b');
    documents.activate('a');
    sessions.get('a')!.type('첫 줄\n둘째 줄');
    sessions.get('a')!.look(viewAt('첫 줄\n둘째'.length));
    await documents.saveAs('a', '사본', '');
    expect(tabs()).toEqual(['new', 'b']);
    expect(documents.active()?.disk.get().path).toBe('사본.md');
    expect(sessions.get('new')!.text()).toBe('첫 줄\n둘째 줄');
    expect(sessions.get('new')!.textView()).toEqual(viewAt('첫 줄\n둘째'.length));
    expect(client.argsOf('document.save')).toEqual([]);
  });

  it('takes along what was typed while the file was being made', async () => {
    const { client, documents, sessions, openAll } = setUp();
    await openAll('a');
    const slow = pending<ReturnType<typeof opened>>();
    client.answers['document.create'] = () => slow.promise;
    const saving = documents.saveAs('a', '사본', '');
    sessions.get('a')!.type('a의 글과 덧붙인 말');
    slow.resolve(opened('new', 'a의 글'));
    await saving;
    expect(documents.active()?.session.text()).toBe('a의 글과 덧붙인 말');
    expect(documents.active()?.session.state.get().dirty).toBe(true);
  });

  it('keeps the tab where the file cannot be made', async () => {
    const { client, documents, tabs, openAll } = setUp();
    await openAll('a');
    client.answers['document.create'] = () =>
      Promise.reject(new TickmarkError('error.file.exists', { path: 'a.md' }));
    await expect(documents.saveAs('a', 'a', '')).rejects.toMatchObject({ key: 'error.file.exists' });
    expect(tabs()).toEqual(['a']);
  });
});

it('saves all, and says when one could not be saved', async () => {
  const { client, documents, sessions, openAll } = setUp();
  await openAll('a', 'b');
  for (const session of sessions.values()) session.type('고친 글');
  client.answers['document.save'] = ({ id }) =>
    id === 'a'
      ? Promise.reject(new TickmarkError('error.save.permission', { path: 'a.md' }))
      : { version: 'v2', modified: 0 };
  expect(await documents.saveAll()).toBe(false);
  expect(sessions.get('b')!.state.get().dirty).toBe(false);
});

it('saves again by itself only what failed because the host was gone', async () => {
  const { client, documents, sessions, openAll } = setUp();
  await openAll('a', 'b');
  for (const session of sessions.values()) session.type('고친 글');
  client.answers['document.save'] = ({ id }) =>
    Promise.reject(new TickmarkError(id === 'a' ? 'error.host.disconnected' : 'error.save.conflict'));
  await documents.saveAll();
  client.answers['document.save'] = () => ({ version: 'v2', modified: 0 });
  documents.retryLost();
  await vi.waitFor(() => expect(sessions.get('a')!.state.get().dirty).toBe(false));
  expect(sessions.get('b')!.state.get().dirty).toBe(true);
});

it('tells the host which texts are unsaved, only when that changes', async () => {
  const { client, documents, sessions, openAll } = setUp('discard');
  reportUnsaved(client, followUnsaved(documents));
  await openAll('a', 'b');
  const a = sessions.get('a')!;
  a.state.update((state) => ({ ...state, title: '은행 실적' }));
  a.type('고친 글');
  a.type('더 고친 글');
  await documents.active()!.save();
  sessions.get('b')!.type('고친 글');
  await documents.close('a');
  expect(client.argsOf('document.unsaved').map(({ documents }) => documents)).toEqual([
    [{ id: 'a', title: '은행 실적' }],
    [
      { id: 'a', title: '은행 실적' },
      { id: 'b', title: 'b.md' },
    ],
    [{ id: 'b', title: 'b.md' }],
  ]);
});
