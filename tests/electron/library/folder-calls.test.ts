import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type Disk, disk } from '../../../electron/library/disk.ts';
import { folderWith } from '../temporary-folder.ts';
import { testHost } from '../test-host.ts';

/** The disk as Windows and macOS have it: `a.md` and `A.md` name one file. */
const caseBlind: Disk = {
  ...disk,
  lstat: (async (path: string) => disk.lstat(asStored(path))) as Disk['lstat'],
  open: async (path, ...rest) => disk.open(asStored(String(path)), ...rest),
};

function asStored(path: string): string {
  const name = basename(path).toLowerCase();
  const stored = readdirSync(dirname(path)).find((one) => one.toLowerCase() === name);
  return stored === undefined ? path : join(dirname(path), stored);
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A host with an open library. */
async function open(files: Files, ...host: Parameters<typeof testHost>) {
  const folder = folderWith(files);
  const page = testHost(...host);
  await page.host.openPath(folder);
  const library = (await page.call('session.start', {})).library!;
  const list = async () => (await page.call('library.refresh', {})).articles;
  const idOf = async (path: string) => (await list()).find((one) => one.path === path)!.id;
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const move = async (
    from: string,
    to: { name?: string; folder?: string; open?: { id: string; text: string }[] },
  ) =>
    page.call('document.move', {
      id: await idOf(from),
      name: to.name ?? null,
      folder: to.folder ?? null,
      follow: true,
      open: to.open ?? [],
    });
  return { folder, library, list, idOf, text, move, ...page };
}

describe('renaming an article', () => {
  it('keeps its id, and its text goes on being saved', async () => {
    const { call, events, folder, idOf, move } = await open({ 'a.md': '하나' });
    const id = await idOf('a.md');
    const { version } = await call('document.open', { id });
    expect(await move('a.md', { name: '새 이름' })).toMatchObject({ path: '새 이름.md', failed: [] });
    expect(await idOf('새 이름.md')).toBe(id);
    expect(events).toContainEqual({ name: 'document.moved', data: { id, path: '새 이름.md' } });
    await call('document.save', { id, text: '둘', base: version });
    expect(readdirSync(folder)).toEqual(['새 이름.md']);
    expect(readFileSync(join(folder, '새 이름.md'), 'utf8')).toBe('둘');
  });

  it('keeps what is known of its problems', async () => {
    const { call, idOf, list, move } = await open({ 'a.md': '하나' });
    const id = await idOf('a.md');
    await call('document.open', { id });
    await call('document.checked', { id, problems: 3 });
    await move('a.md', { name: 'b' });
    expect(await list()).toMatchObject([{ id, path: 'b.md', problems: 3 }]);
  });

  it('takes the links of the other articles along, byte for byte otherwise', async () => {
    const cp949 = iconv.encode('표 [운임](./운임.md) 끝', 'cp949');
    const { folder, move, text } = await open({
      '운임.md': '[나](운임.md)',
      'crlf.md': '\uFEFF줄\r\n[운임](운임.md)\n끝',
      'cp949.md': cp949,
      'sub/아래.md': '[위](../운임.md#전망)',
      'other.md': '[운임](https://example.com/운임.md)',
    });
    expect(await move('운임.md', { name: '컨테이너' })).toMatchObject({ rewritten: 4, failed: [] });
    expect(text('컨테이너.md')).toBe('[나](컨테이너.md)');
    expect(text('crlf.md')).toBe('\uFEFF줄\r\n[운임](컨테이너.md)\n끝');
    expect(text('sub/아래.md')).toBe('[위](../컨테이너.md#전망)');
    expect(text('other.md')).toBe('[운임](https://example.com/운임.md)');
    expect(readFileSync(join(folder, 'cp949.md'))).toEqual(
      iconv.encode('표 [운임](./컨테이너.md) 끝', 'cp949'),
    );
  });

  it('leaves the texts that the page has in hand to the page', async () => {
    const { idOf, move, text } = await open({ 'a.md': '', 'b.md': '[a](a.md)' });
    const id = await idOf('b.md');
    const typed = '쓰는 중 [a](a.md)';
    const { edits, rewritten } = await move('a.md', { name: 'c', open: [{ id, text: typed }] });
    expect(edits).toEqual([{ id, edits: [{ from: 9, to: 13, insert: 'c.md' }] }]);
    expect(rewritten).toBe(0);
    expect(text('b.md')).toBe('[a](a.md)');
  });

  it('of a file that cannot be read as text is no more than that', async () => {
    const { move, text } = await open({ 'a.md': new Uint8Array([0, 1, 2]), 'b.md': '[a](a.md)' });
    expect(await move('a.md', { name: 'c' })).toMatchObject({ path: 'c.md', rewritten: 1, failed: [] });
    expect(text('b.md')).toBe('[a](c.md)');
  });

  it('says which article could not follow', async () => {
    const { move, text } = await open({
      'a.md': '',
      'b.md': iconv.encode('한글 [a](a.md)', 'cp949'),
      'c.md': '[a](a.md)',
    });
    const { failed, rewritten } = await move('a.md', { name: '📌' });
    expect(failed).toMatchObject([{ key: 'error.save.unencodable', data: { characters: '📌' } }]);
    expect(rewritten).toBe(1);
    expect(text('c.md')).toBe('[a](📌.md)');
  });

  it.each([
    ['a/b', 'error.name.characters', 'a b.md'],
    ['../밖', 'error.name.characters', '밖.md'],
    ['질문?', 'error.name.characters', '질문.md'],
    ['a\u202Eb', 'error.name.characters', 'a b.md'],
    ['CON', 'error.name.reserved', 'CON_.md'],
    ['lpt1.md', 'error.name.reserved', 'lpt1_.md'],
    ['끝.', 'error.name.edges', '끝.md'],
    ['.숨김', 'error.name.edges', '숨김.md'],
    ['.md', 'error.name.empty', 'untitled.md'],
    ['가'.repeat(90), 'error.name.long', `${'가'.repeat(84)}.md`],
    ['b', 'error.name.taken', 'b 2.md'],
    ['B.MD', 'error.name.taken', 'B 2.MD'],
    ['각'.normalize('NFD'), 'error.name.taken', '각 2.md'],
  ])('to %j is refused, and a free name proposed', async (name, key, suggestion) => {
    const { folder, move } = await open({ 'a.md': 'A', 'b.md': 'B', '각.md': '각' });
    await expect(move('a.md', { name })).rejects.toMatchObject({ key, data: { suggestion } });
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', '각.md'].sort());
  });

  it.each(['AWS', '가'.repeat(84), 'COM10', '2.5배', "'인용'"])('to %j is done', async (name) => {
    const { folder, move } = await open({ 'a.md': 'A' });
    await move('a.md', { name });
    expect(readdirSync(folder)).toEqual([`${name}.md`]);
  });

  it('may change its case only, or nothing', async () => {
    const { folder, idOf, move } = await open({ 'aws.md': 'A', 'b.md': '[a](./aws.md)' });
    const id = await idOf('aws.md');
    await move('aws.md', { name: 'AWS' });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['AWS.md', 'b.md']));
    expect(readdirSync(folder)).not.toContain('aws.md');
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('[a](./AWS.md)');
    expect(await move('AWS.md', { name: 'AWS.md' })).toMatchObject({ path: 'AWS.md', rewritten: 0 });
    expect(await idOf('AWS.md')).toBe(id);
  });

  it('changes the case only where the file system takes both names for one', async () => {
    const { folder, idOf, move } = await open({ 'aws.md': '글' }, {}, caseBlind);
    const id = await idOf('aws.md');
    await move('aws.md', { name: 'AWS' });
    expect(readdirSync(folder)).toEqual(['AWS.md']);
    expect(await idOf('AWS.md')).toBe(id);
    expect(readFileSync(join(folder, 'AWS.md'), 'utf8')).toBe('글');
  });

  it('leaves a decomposed name alone that a person writes composed', async () => {
    const decomposed = `${'운임'.normalize('NFD')}.md`;
    const { folder, move } = await open({ [decomposed]: 'A' });
    await move('운임.md', { name: '운임' });
    expect(readdirSync(folder)).toEqual([decomposed]);
    await move('운임.md', { name: '운임 2' });
    expect(readdirSync(folder)).toEqual(['운임 2.md']);
  });

  it('carries unsaved text that was kept over to the new name', async () => {
    const journalFolder = join(folderWith(), 'journal');
    const { call, folder, idOf, move } = await open({ 'a.md': '하나' }, { journalFolder });
    const id = await idOf('a.md');
    const { version } = await call('document.open', { id });
    await call('document.journal', { id, text: '쓰던 글', base: version });
    await move('a.md', { name: 'b' });
    expect(await call('library.recover', {})).toMatchObject([{ id, text: '쓰던 글' }]);
    expect(readdirSync(folder)).toEqual(['b.md']);
    expect(readdirSync(journalFolder)).toHaveLength(1);
  });
});

describe('moving an article to another folder', () => {
  it('keeps every link leading where it led', async () => {
    const { move, text } = await open({
      'a.md': '[b](./b.md) ![표](img/표.png)',
      'b.md': '[a](./a.md)',
      'img/표.png': '',
      '해운/c.md': '[a](../a.md)',
    });
    expect(await move('a.md', { folder: '해운' })).toMatchObject({ path: '해운/a.md' });
    expect(text('해운/a.md')).toBe('[b](../b.md) ![표](../img/표.png)');
    expect(text('b.md')).toBe('[a](./해운/a.md)');
    expect(text('해운/c.md')).toBe('[a](./a.md)');
    await move('해운/a.md', { folder: '' });
    expect(text('a.md')).toBe('[b](./b.md) ![표](./img/표.png)');
  });

  it('finds a folder whose name is decomposed on disk', async () => {
    const { folder, move } = await open({ 'a.md': '', [`${'해운'.normalize('NFD')}/b.md`]: '' });
    await move('a.md', { folder: '해운' });
    expect(readdirSync(join(folder, '해운'.normalize('NFD'))).sort()).toEqual(['a.md', 'b.md']);
  });

  it('never over another file', async () => {
    const { move, text } = await open({ 'a.md': '하나', 'sub/A.md': '둘' });
    await expect(move('a.md', { folder: 'sub' })).rejects.toMatchObject({
      key: 'error.name.taken',
      data: { name: 'A.md' },
    });
    expect([text('a.md'), text('sub/A.md')]).toEqual(['하나', '둘']);
  });

  it.each(['..', '../..', 'sub/..', '/tmp', '/', '.', '.git', 'sub/', 'link', 'a.md', 'sub\\..\\..'])(
    'goes to no folder %j',
    async (target) => {
      const outside = folderWith();
      const { folder, list, move } = await open({ 'a.md': '', 'sub/b.md': '', '.git/config': '' });
      symlinkSync(outside, join(folder, 'link'));
      await expect(move('a.md', { folder: target })).rejects.toMatchObject({
        key: expect.stringMatching(/^error\.folder\.missing$|^error\.library\./),
      });
      expect((await list()).map(({ path }) => path)).toEqual(['a.md', 'sub/b.md']);
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  it('leaves a link alone, whose way would break', async () => {
    const { folder, move } = await open({ 'a.md': '', 'sub/b.md': '' });
    symlinkSync('a.md', join(folder, 'link.md'));
    await expect(move('link.md', { folder: 'sub' })).rejects.toMatchObject({ key: 'error.folder.link' });
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  });
});

describe('a new folder', () => {
  it('takes an article, and its links follow', async () => {
    const { call, folder, move, text } = await open({ 'a.md': '[b](b.md)', 'b.md': '[a](a.md)' });
    expect(await call('library.makeFolder', { parent: '', name: '해운' })).toEqual({ path: '해운' });
    expect(await call('library.makeFolder', { parent: '해운', name: '2026년' })).toEqual({
      path: '해운/2026년',
    });
    await move('a.md', { folder: '해운/2026년' });
    expect(text('해운/2026년/a.md')).toBe('[b](../../b.md)');
    expect(text('b.md')).toBe('[a](해운/2026년/a.md)');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['b.md', '해운']));
  });

  it.each([
    ['..', 'error.name.edges', 'folder'],
    ['a/b', 'error.name.characters', 'a b'],
    ['.git', 'error.name.edges', 'git'],
    ['CON', 'error.name.reserved', 'CON_'],
    ['', 'error.name.empty', 'folder'],
    ['SUB', 'error.name.taken', 'SUB 2'],
    ['가'.repeat(86), 'error.name.long', '가'.repeat(85)],
  ])('cannot be called %j, and a name is proposed', async (name, key, suggestion) => {
    const { call, folder } = await open({ 'sub/a.md': '' });
    await expect(call('library.makeFolder', { parent: '', name })).rejects.toMatchObject({
      key,
      data: { suggestion },
    });
    expect(readdirSync(folder)).toEqual(['sub']);
  });

  it.each(['..', 'sub/../..', '/tmp', 'link'])('is made in no folder %j', async (parent) => {
    const outside = folderWith();
    const { call, folder } = await open({ 'sub/a.md': '' });
    symlinkSync(outside, join(folder, 'link'));
    await expect(call('library.makeFolder', { parent, name: 'x' })).rejects.toMatchObject({
      key: 'error.folder.missing',
    });
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('every call on a file', () => {
  it.each(['document.move', 'document.duplicate', 'document.trash', 'document.convert'] as const)(
    '%s refuses one that has become a link out of the library',
    async (name) => {
      const outside = folderWith({ 'secret.md': '비밀' });
      const { call, folder, idOf } = await open({ 'a.md': '안' });
      const id = await idOf('a.md');
      const fs = await import('node:fs');
      fs.unlinkSync(join(folder, 'a.md'));
      symlinkSync(join(outside, 'secret.md'), join(folder, 'a.md'));
      const args = { id, name: 'b', folder: null, follow: true, open: [], text: '', base: '' };
      await expect(call(name, args as never)).rejects.toMatchObject({ key: 'error.library.outside' });
      expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('비밀');
      expect(readdirSync(folder)).toEqual(['a.md']);
    },
  );

  it.each([
    'document.linked',
    'document.move',
    'document.duplicate',
    'document.trash',
    'document.convert',
  ] as const)('%s knows no id that it did not give', async (name) => {
    const { call } = await open({ 'a.md': '' });
    const args = { id: 'etc-passwd', name: 'b', folder: null, follow: true, open: [], text: '', base: '' };
    await expect(call(name, args as never)).rejects.toMatchObject({ key: 'error.document.unknown' });
  });
});

describe('what links to an article', () => {
  it('is told with its number of links, from the texts in hand where there are some', async () => {
    const { call, idOf } = await open({
      'a.md': '# 가\n[b](b.md) [없음](x.md) [나](a.md)',
      'b.md': '# 나\n[a](a.md) [a](./a.md#1)',
      'c.md': '글',
    });
    const open_ = [{ id: await idOf('c.md'), text: '[새 링크](a.md)' }];
    const found = await call('document.linked', { id: await idOf('a.md'), open: open_ });
    expect(found.from).toMatchObject([
      { path: 'b.md', title: '나', links: 2 },
      { path: 'c.md', links: 1 },
    ]);
    expect(found.to).toBe(1);
  });
});

describe('the trash', () => {
  it('takes an article as freedesktop.org lays it out, and gives it back under its own id', async () => {
    const trashFolder = join(folderWith(), 'Trash');
    const { call, folder, idOf, list } = await open({ '운임 메모.md': '글' }, { trashFolder });
    const id = await idOf('운임 메모.md');
    const { token, place } = await call('document.trash', { id });
    expect(place).toBe('system');
    expect(await list()).toEqual([]);
    expect(readFileSync(join(trashFolder, 'files', '운임 메모.md'), 'utf8')).toBe('글');
    const note = readFileSync(join(trashFolder, 'info', '운임 메모.md.trashinfo'), 'utf8');
    const path = join(folder, '운임 메모.md').split('/').map(encodeURIComponent).join('/');
    expect(note).toMatch(/^\[Trash Info\]\nPath=.+\nDeletionDate=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\n$/);
    expect(note).toContain(`Path=${path}\n`);

    expect(await call('document.restore', { token })).toEqual({ id, path: '운임 메모.md' });
    expect(readFileSync(join(folder, '운임 메모.md'), 'utf8')).toBe('글');
    expect(readdirSync(join(trashFolder, 'info'))).toEqual([]);
    await expect(call('document.restore', { token })).rejects.toMatchObject({ key: 'error.trash.gone' });
  });

  it('keeps two articles of one name apart', async () => {
    const trashFolder = join(folderWith(), 'Trash');
    const { call, idOf, text } = await open({ 'a.md': '하나', 'sub/a.md': '둘' }, { trashFolder });
    const ids = [await idOf('a.md'), await idOf('sub/a.md')];
    const tokens = [];
    for (const id of ids) tokens.push((await call('document.trash', { id })).token);
    for (const token of tokens) await call('document.restore', { token });
    expect([text('a.md'), text('sub/a.md')]).toEqual(['하나', '둘']);
  });

  it('is the library’s own where the system’s cannot be reached', async () => {
    const trashFolder = join(folderWith({ file: '' }), 'file', 'Trash');
    const { call, folder, idOf } = await open({ 'a.md': '글' }, { trashFolder });
    expect((await call('document.trash', { id: await idOf('a.md') })).place).toBe('library');
    expect(readFileSync(join(folder, '.tickmark', 'trash', 'files', 'a.md'), 'utf8')).toBe('글');
  });

  it('is never a folder that a link in the library leads to', async () => {
    const outside = folderWith();
    const { call, folder, idOf } = await open({ 'a.md': '글' }, { trashFolder: null });
    symlinkSync(outside, join(folder, '.tickmark'));
    await expect(call('document.trash', { id: await idOf('a.md') })).rejects.toMatchObject({
      key: 'error.sidecar.folder',
    });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('글');
  });

  it('of the system takes it where there is one, and the bytes still come back', async () => {
    const bytes = iconv.encode('한글', 'cp949');
    const bin = folderWith();
    const { renameSync } = await import('node:fs');
    const trashItem = async (path: string) => renameSync(path, join(bin, 'taken'));
    const { call, folder, idOf } = await open({ 'a.md': bytes }, { trashItem });
    const { token } = await call('document.trash', { id: await idOf('a.md') });
    expect(existsSync(join(folder, 'a.md'))).toBe(false);
    await call('document.restore', { token });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(bytes);
  });

  it('gives back beside a file that took the name meanwhile', async () => {
    const { call, folder, idOf, text } = await open({ 'a.md': '옛 글' });
    const id = await idOf('a.md');
    const { token } = await call('document.trash', { id });
    writeFileSync(join(folder, 'a.md'), '새 글');
    expect(await call('document.restore', { token })).toEqual({ id, path: 'a 2.md' });
    expect([text('a.md'), text('a 2.md')]).toEqual(['새 글', '옛 글']);
  });

  it.skipIf(process.getuid?.() === 0)('says so where the folder lets nothing go', async () => {
    const { call, folder, idOf } = await open({ 'a.md': '글' });
    const id = await idOf('a.md');
    chmodSync(folder, 0o555);
    await expect(call('document.trash', { id })).rejects.toMatchObject({ key: 'error.trash.permission' });
    chmodSync(folder, 0o755);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('글');
  });
});

describe('a copy of an article', () => {
  it('stands beside it, byte for byte, under a free name', async () => {
    const bytes = Buffer.from('\uFEFF글\r\n끝');
    const { call, folder, idOf } = await open({ 'sub/a.md': bytes, 'sub/A 2.md': '' });
    const { id } = await call('document.duplicate', { id: await idOf('sub/a.md') });
    expect(await idOf('sub/a 3.md')).toBe(id);
    expect(readFileSync(join(folder, 'sub', 'a 3.md'))).toEqual(bytes);
  });
});

describe('a file from outside', () => {
  const add = (
    page: Awaited<ReturnType<typeof open>>,
    name: string,
    bytes: Uint8Array | string,
    folder = '',
  ) => page.call('document.add', { name, folder, base64: Buffer.from(bytes).toString('base64') });

  it('comes in byte for byte, never over another', async () => {
    const page = await open({ '운임.md': '여기 글', 'sub/x.md': '' });
    const bytes = iconv.encode('밖의 글\r\n', 'cp949');
    expect(await add(page, `${'운임'.normalize('NFD')}.md`, bytes)).toMatchObject({ path: '운임 2.md' });
    expect(readFileSync(join(page.folder, '운임 2.md'))).toEqual(bytes);
    expect(page.text('운임.md')).toBe('여기 글');
    expect(await add(page, 'y.txt', '글', 'sub')).toMatchObject({ path: 'sub/y.txt' });
  });

  it.each([
    ['표.xlsx', '글', 'error.add.kind'],
    ['.md', '글', null],
    ['그림.md', new Uint8Array([0, 1, 2]), 'error.file.binary'],
    ['깨진.md', new Uint8Array([0x61, 0xff, 0xff]), 'error.file.encoding'],
  ])('named %j is taken only as an article', async (name, bytes, key) => {
    const page = await open({});
    if (key === null) expect(await add(page, name, bytes)).toMatchObject({ path: 'untitled.md' });
    else await expect(add(page, name, bytes)).rejects.toMatchObject({ key });
    expect(readdirSync(page.folder)).toHaveLength(key === null ? 1 : 0);
  });

  it('stays in the library, whatever its name and folder say', async () => {
    const page = await open({ 'a.md': '' });
    expect(await add(page, '../../밖.md', '글')).toMatchObject({ path: '밖.md' });
    await expect(add(page, 'b.md', '글', '..')).rejects.toMatchObject({ key: 'error.folder.missing' });
    const outside = folderWith();
    symlinkSync(outside, join(page.folder, 'link'));
    await expect(add(page, 'b.md', '글', 'link')).rejects.toMatchObject({ key: 'error.folder.missing' });
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('a legacy file', () => {
  const text = '목표가 15만원\n';

  it('stays CP949 until the writer wants it otherwise, then is UTF-8', async () => {
    const { call, folder, idOf } = await open({ 'a.md': iconv.encode(text, 'cp949') });
    const id = await idOf('a.md');
    const { version, encoding } = await call('document.open', { id });
    expect(encoding).toBe('cp949');
    const typed = `${text}📌 메모`;
    await expect(call('document.save', { id, text: typed, base: version })).rejects.toMatchObject({
      key: 'error.save.unencodable',
      data: { characters: '📌', line: 2, encoding: 'CP949' },
    });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(iconv.encode(text, 'cp949'));
    await call('document.convert', { id, text: typed, base: version });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(typed);
    expect((await call('document.open', { id })).encoding).toBe('utf-8');
  });

  it('is still CP949 after a conversion that failed', async () => {
    const { call, folder, idOf } = await open({ 'a.md': iconv.encode(text, 'cp949') });
    const id = await idOf('a.md');
    const { version } = await call('document.open', { id });
    await expect(call('document.convert', { id, text: '다른 글', base: 'other' })).rejects.toMatchObject({
      key: 'error.save.conflict',
    });
    await call('document.save', { id, text: `${text}둘째\n`, base: version });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(iconv.encode(`${text}둘째\n`, 'cp949'));
  });
});

describe('the desk', () => {
  const view = (at: number) => ({
    selection: [{ anchor: at, head: at }],
    main: 0,
    top: { at: 0, pixels: 0 },
    folded: [],
  });

  it('is found again in the next run, without the articles that are gone', async () => {
    const deskFolder = join(folderWith(), 'desks');
    const { call, folder, host, idOf, library } = await open(
      { 'a.md': '', 'sub/b.md': '', 'c.md': '' },
      { deskFolder },
    );
    const [a, b, c] = [await idOf('a.md'), await idOf('sub/b.md'), await idOf('c.md')];
    const tabs = [b, a, c].map((id, at) => ({ id, view: view(at) }));
    await call('desk.keep', { library: library.id, desk: { tabs, active: a } });
    await host.close();

    const { unlinkSync } = await import('node:fs');
    unlinkSync(join(folder, 'c.md'));
    const next = testHost({ deskFolder });
    await next.host.openPath(folder);
    const { articles } = (await next.call('session.start', {})).library!;
    const id = (path: string) => articles.find((one) => one.path === path)!.id;
    expect(await next.call('desk.read', {})).toEqual({
      desk: {
        tabs: [
          { id: id('sub/b.md'), view: view(0) },
          { id: id('a.md'), view: view(1) },
        ],
        active: id('a.md'),
      },
      missing: ['c.md'],
    });
  });

  it('of another library is another one, and none is none', async () => {
    const deskFolder = join(folderWith(), 'desks');
    const one = await open({ 'a.md': '' }, { deskFolder });
    await one.call('desk.keep', {
      library: one.library.id,
      desk: { tabs: [{ id: await one.idOf('a.md'), view: view(0) }], active: null },
    });
    const other = await open({ 'a.md': '' }, { deskFolder });
    expect(await other.call('desk.read', {})).toBeNull();
    await other.call('desk.keep', { library: one.library.id, desk: { tabs: [], active: null } });
    expect(await other.call('desk.read', {})).toBeNull();
    expect(readdirSync(one.folder)).toEqual(['a.md']);
  });

  it.each(['', '{', '{"format":1}', 'null', '{"format":2,"root":"/","tabs":[],"active":null}'])(
    'that was damaged (%j) counts as none, and can be kept anew',
    async (garbage) => {
      const deskFolder = join(folderWith(), 'desks');
      const { call, idOf, library } = await open({ 'a.md': '' }, { deskFolder });
      const desk = { tabs: [{ id: await idOf('a.md'), view: view(0) }], active: null };
      await call('desk.keep', { library: library.id, desk });
      mkdirSync(deskFolder, { recursive: true });
      for (const name of readdirSync(deskFolder)) writeFileSync(join(deskFolder, name), garbage);
      expect(await call('desk.read', {})).toBeNull();
      await call('desk.keep', { library: library.id, desk });
      expect(await call('desk.read', {})).toEqual({ desk, missing: [] });
    },
  );
});

describe("adding a word to the library's own", () => {
  const config = (folder: string) => readFileSync(join(folder, 'tickmark.config.yaml'), 'utf8');

  it('writes it into the settings, which every page is told, and makes them where there are none', async () => {
    const { call, events, folder } = await open({ 'a.md': '하나' });
    await call('library.addWord', { word: '미르에너텍' });
    expect(config(folder)).toBe('words:\n  - 미르에너텍\n');
    expect(events.at(-1)).toMatchObject({
      name: 'library.changed',
      data: { config: { words: ['미르에너텍'] } },
    });
  });

  it('loses neither of two words that come at once, and changes nothing else', async () => {
    const { call, folder } = await open({
      'a.md': '하나',
      'tickmark.config.yaml': new Uint8Array(Buffer.from('\ufeff# 설정\r\nwords: [a] # 이름\r\n')),
    });
    await Promise.all([call('library.addWord', { word: '가온' }), call('library.addWord', { word: '누리' })]);
    expect(config(folder)).toBe('\ufeff# 설정\r\nwords: [a, 가온, 누리] # 이름\r\n');
  });

  it('leaves a broken file, and one that a link leads out of the library, alone', async () => {
    const broken = await open({ 'a.md': '하나', 'tickmark.config.yaml': 'words: [\n' });
    await expect(broken.call('library.addWord', { word: '가온' })).rejects.toMatchObject({
      key: 'error.library.words',
    });
    expect(config(broken.folder)).toBe('words: [\n');
    const outside = folderWith({ 'theirs.yaml': 'words: []\n' });
    const linked = await open({ 'a.md': '하나' });
    symlinkSync(join(outside, 'theirs.yaml'), join(linked.folder, 'tickmark.config.yaml'));
    await expect(linked.call('library.addWord', { word: '가온' })).rejects.toMatchObject({
      key: 'error.library.outside',
    });
    expect(readFileSync(join(outside, 'theirs.yaml'), 'utf8')).toBe('words: []\n');
  });

  it.each(['', '두 말', 'a: b', 'x\ny', 'a'.repeat(61)])('refuses what is no word: %j', async (word) => {
    const { call, folder } = await open({ 'a.md': '하나' });
    await expect(call('library.addWord', { word })).rejects.toThrow();
    expect(existsSync(join(folder, 'tickmark.config.yaml'))).toBe(false);
  });
});
