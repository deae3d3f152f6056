import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderWith, placeBeside } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';

/** A library with a.md open in a page; `heard` is what the page was told of open files. */
async function reading(files: Readonly<Record<string, string>> = { 'a.md': '목표가 1000원' }) {
  const folder = folderWith(files);
  const page = testHost();
  await page.host.openPath(folder);
  const { library } = await page.call('session.start', {});
  const { id } = library!.articles.find(({ path }) => path === 'a.md')!;
  const { version } = await page.call('document.open', { id });
  const heard = () => page.events.filter(({ name }) => name === 'document.changed').map(({ data }) => data);
  const listed = () =>
    page
      .told(library)!
      .articles.map(({ path }) => path)
      .sort();
  return { ...page, library, folder, path: join(folder, 'a.md'), id, version, heard, listed };
}

const soon = { timeout: 5000 };

describe('a change from outside to an open file', () => {
  it('is told, also where size and time stay the same', async () => {
    const { path, id, version, heard, host } = await reading();
    const old = new Date('2026-01-01');
    utimesSync(path, old, old);
    writeFileSync(path, '목표가 9000원');
    utimesSync(path, old, old);
    await vi.waitFor(() => expect(heard()).toEqual([{ id, version: expect.any(String) }]), soon);
    expect(heard()[0]).not.toMatchObject({ version });
    await host.close();
  });

  it('is told where the file is replaced by a rename, twice in a row', async () => {
    const { folder, path, heard, host } = await reading();
    for (const [at, text] of ['하나', '둘'].entries()) {
      writeFileSync(join(folder, 'other.tmp'), text);
      renameSync(join(folder, 'other.tmp'), path);
      await vi.waitFor(() => expect(heard()).toHaveLength(at + 1), soon);
    }
    await host.close();
  });

  it('is told as gone when the file is deleted, and again when it is back', async () => {
    const { path, id, version, heard, host } = await reading();
    rmSync(path);
    await vi.waitFor(() => expect(heard()).toEqual([{ id, version: null }]), soon);
    writeFileSync(path, '목표가 1000원');
    await vi.waitFor(() => expect(heard().at(-1)).toEqual({ id, version }), soon);
    await host.close();
  });

  it('is not told where only the time changed', async () => {
    const { folder, path, heard, listed, host } = await reading();
    utimesSync(path, new Date(), new Date());
    writeFileSync(join(folder, 'b.md'), '신호');
    await vi.waitFor(() => expect(listed()).toEqual(['a.md', 'b.md']), soon);
    expect(heard()).toEqual([]);
    await host.close();
  });
});

describe('a file that two pages have open', () => {
  const draft = (page: string) => ({ page, revision: 0 });

  it('is told to the other once one has closed it, and to nobody once both have', async () => {
    const { folder, path, id, heard, listed, call, host } = await reading();
    await call('document.open', { id, page: 'other' });
    await call('document.close', { id });
    writeFileSync(path, '목표가 9000원');
    await vi.waitFor(() => expect(heard()).toEqual([{ id, version: expect.any(String) }]), soon);
    await call('document.close', { id, draft: draft('other') });
    writeFileSync(path, '목표가 8000원');
    writeFileSync(join(folder, 'b.md'), '신호');
    await vi.waitFor(() => expect(listed()).toEqual(['a.md', 'b.md']), soon);
    expect(heard()).toHaveLength(1);
    await host.close();
  });

  it('is told to the first where the second has read the change before anyone was told', async () => {
    const { path, id, heard, call, host } = await reading();
    writeFileSync(path, '목표가 9000원');
    const { version } = await call('document.open', { id, page: 'other' });
    await vi.waitFor(() => expect(heard()).toEqual([{ id, version }]), soon);
    await host.close();
  });

  it('keeps its encoding for the other, also while it holds ASCII only', async () => {
    const { path, id, call, host } = await reading({ 'a.md': 'x' });
    writeFileSync(path, Buffer.from([0xc7, 0xd1, 0xb1, 0xdb]));
    const { version, encoding } = await call('document.open', { id });
    expect(encoding).toBe('cp949');
    await call('document.open', { id, page: 'other' });
    const saved = await call('document.save', { id, text: 'abc', base: version });
    await call('document.close', { id, draft: draft('other') });
    await call('document.save', { id, text: '한글', base: saved.version });
    expect(readFileSync(path)).toEqual(Buffer.from([0xc7, 0xd1, 0xb1, 0xdb]));
    await host.close();
  });

  it('is nobody’s once both are gone without a word: its problems are counted here again', async () => {
    const page = await reading({ 'a.md': '# 글\n\n글.\n', 'sub/b.md': '# 둘\n' });
    const { path, id, heard, call, host, library } = page;
    await call('document.open', { id, page: '1-1-1' });
    await call('document.open', { id, page: '2-2-1' });
    await call('document.close', { id });
    await call('library.recover', { living: ['2-2', '3-3'] });
    writeFileSync(path, '# 글\n\n[없는 글](없음.md)\n');
    await vi.waitFor(() => expect(heard()).toHaveLength(1), soon);
    await call('library.recover', { living: ['3-3'] });
    const counted = () => page.told(library)!.articles.find((one) => one.id === id)!.problems;
    await vi.waitFor(() => expect(counted()).toBeGreaterThan(0), soon);
    await host.close();
  });

  it('is told as gone when one puts it into the trash', async () => {
    const { id, heard, call, host } = await reading();
    await call('document.open', { id, page: 'other' });
    await call('document.trash', { id });
    expect(heard()).toEqual([{ id, version: null }]);
    await host.close();
  });
});

describe('a library whose folder goes away', () => {
  it('says so, keeps its list, tells that its files are gone, and goes on when it is back', async () => {
    const page = await reading();
    const { folder, path, id, version, heard, call, host, library } = page;
    const told = () => page.told(library);
    const elsewhere = placeBeside(folder, 'moved');
    renameSync(folder, elsewhere);
    await vi.waitFor(() => expect(heard()).toEqual([{ id, version: null }]), soon);
    await vi.waitFor(
      () => expect(told()?.notices).toEqual([{ key: 'error.library.missing', data: { path: folder } }]),
      soon,
    );
    expect(told()?.articles).toEqual([expect.objectContaining({ id, path: 'a.md' })]);
    await expect(call('library.refresh', {})).rejects.toMatchObject({ key: 'error.library.missing' });

    renameSync(elsewhere, folder);
    await vi.waitFor(() => expect(heard().at(-1)).toEqual({ id, version }), soon);
    await vi.waitFor(() => expect(told()?.notices).toEqual([]), soon);
    expect(library!.id).toBe(told()?.id);
    writeFileSync(path, '목표가 1100원');
    await vi.waitFor(() => expect(heard()).toHaveLength(3), soon);
    await host.close();
  });

  it('is watched anew where another one has taken its place', async () => {
    const { folder, path, heard, host } = await reading();
    renameSync(folder, placeBeside(folder, 'old'));
    await vi.waitFor(() => expect(heard()).toHaveLength(1), soon);
    mkdirSync(folder);
    writeFileSync(path, '목표가 2000원');
    await vi.waitFor(() => expect(heard()).toHaveLength(2), soon);
    writeFileSync(path, '목표가 3000원');
    await vi.waitFor(() => expect(heard()).toHaveLength(3), soon);
    await host.close();
  });
});

describe('a disk that does not tell of changes', () => {
  it('is looked at when the page comes back, and when the writer reads the folder again', async () => {
    const { folder, id, host, call, heard } = await reading({ 'a.md': '글', 'sub/b.md': '글' });
    // What another program does to a file behind a link stirs no folder that is watched.
    rmSync(join(folder, 'a.md'));
    symlinkSync(join(folder, '.hidden.md'), join(folder, 'a.md'));
    writeFileSync(join(folder, '.hidden.md'), '글');
    await vi.waitFor(async () => expect((await call('library.refresh', {})).articles).toHaveLength(2), soon);
    const before = heard().length;
    writeFileSync(join(folder, '.hidden.md'), '다른 글');
    await call('library.look', {});
    expect(heard().slice(before)).toEqual([{ id, version: expect.any(String) }]);
    writeFileSync(join(folder, '.hidden.md'), '또 다른 글');
    await call('library.refresh', {});
    expect(heard().slice(before)).toHaveLength(2);
    await host.close();
  });
});

describe('an open file that another program renames', () => {
  const moves = (events: readonly { readonly name: string; readonly data: unknown }[]) =>
    events.filter(({ name }) => name === 'document.moved').map(({ data }) => data);

  it('is followed to its new place, with its history, and saved there', async () => {
    const { folder, path, id, version, events, heard, call, host } = await reading();
    const saved = await call('document.save', { id, text: '목표가 1200원', base: version });
    mkdirSync(join(folder, '보관'));
    renameSync(path, join(folder, '보관', 'b.md'));
    await vi.waitFor(() => expect(moves(events)).toEqual([{ id, path: '보관/b.md' }]), soon);
    await call('document.save', { id, text: '목표가 1500원', base: saved.version });
    expect(readFileSync(join(folder, '보관', 'b.md'), 'utf8')).toBe('목표가 1500원');
    expect(existsSync(path)).toBe(false);
    expect(heard().filter((one) => (one as { version: unknown }).version === null)).toEqual([]);
    await vi.waitFor(
      async () => expect((await call('history.list', { id })).versions.length).toBeGreaterThan(1),
      soon,
    );
    await host.close();
  });

  it('is told as gone where two new files could be meant', async () => {
    const { folder, path, id, events, heard, host } = await reading();
    writeFileSync(join(folder, 'b.md'), '목표가 1000원');
    writeFileSync(join(folder, 'c.md'), '목표가 1000원');
    rmSync(path);
    await vi.waitFor(() => expect(heard()).toEqual([{ id, version: null }]), soon);
    expect(moves(events)).toEqual([]);
    await host.close();
  });

  it('is told as gone where only a copy of it was there before', async () => {
    const { path, id, heard, events, host } = await reading({
      'a.md': '목표가 1000원',
      'copy.md': '목표가 1000원',
    });
    rmSync(path);
    await vi.waitFor(() => expect(heard()).toEqual([{ id, version: null }]), soon);
    expect(moves(events)).toEqual([]);
    await host.close();
  });
});

describe('the list of articles', () => {
  it('follows what appears, moves and goes, in folders that are new too', async () => {
    const { folder, listed, host } = await reading();
    mkdirSync(join(folder, '새 폴더'));
    writeFileSync(join(folder, '새 폴더', 'b.md'), '글');
    await vi.waitFor(() => expect(listed()).toEqual(['a.md', '새 폴더/b.md']), soon);
    writeFileSync(join(folder, '새 폴더', 'c.md'), '글');
    await vi.waitFor(() => expect(listed()).toEqual(['a.md', '새 폴더/b.md', '새 폴더/c.md']), soon);
    renameSync(join(folder, '새 폴더', 'c.md'), join(folder, 'd.md'));
    rmSync(join(folder, '새 폴더', 'b.md'));
    await vi.waitFor(() => expect(listed()).toEqual(['a.md', 'd.md']), soon);
    await host.close();
  });
});
