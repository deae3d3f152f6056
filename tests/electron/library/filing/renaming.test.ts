import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type Disk, disk } from '../../../../electron/library/files/disk.ts';
import { folderWith } from '../../temporary-folder.ts';
import { openFolder } from '../open-folder.ts';

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

describe('renaming an article', () => {
  it('keeps its id, and its text goes on being saved', async () => {
    const { call, events, folder, idOf, move } = await openFolder({ 'a.md': '하나' });
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
    const { call, idOf, list, move } = await openFolder({ 'a.md': '하나' });
    const id = await idOf('a.md');
    await call('document.open', { id });
    await call('document.checked', { id, problems: 3, errors: 1 });
    await move('a.md', { name: 'b' });
    expect(await list()).toMatchObject([{ id, path: 'b.md', problems: 3, errors: 1 }]);
  });

  it('takes the links of the other articles along, byte for byte otherwise', async () => {
    const cp949 = iconv.encode('표 [운임](./운임.md) 끝', 'cp949');
    const { folder, move, text } = await openFolder({
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
    const { idOf, move, text } = await openFolder({ 'a.md': '', 'b.md': '[a](a.md)' });
    const id = await idOf('b.md');
    const typed = '쓰는 중 [a](a.md)';
    const { edits, rewritten } = await move('a.md', { name: 'c', open: [{ id, text: typed }] });
    expect(edits).toEqual([{ id, edits: [{ from: 9, to: 13, insert: 'c.md' }] }]);
    expect(rewritten).toBe(0);
    expect(text('b.md')).toBe('[a](a.md)');
  });

  it('of a file that cannot be read as text is no more than that', async () => {
    const { move, text } = await openFolder({ 'a.md': new Uint8Array([0, 1, 2]), 'b.md': '[a](a.md)' });
    expect(await move('a.md', { name: 'c' })).toMatchObject({ path: 'c.md', rewritten: 1, failed: [] });
    expect(text('b.md')).toBe('[a](c.md)');
  });

  it('says which article could not follow', async () => {
    const { move, text } = await openFolder({
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
    const { folder, move } = await openFolder({ 'a.md': 'A', 'b.md': 'B', '각.md': '각' });
    await expect(move('a.md', { name })).rejects.toMatchObject({ key, data: { suggestion } });
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', '각.md'].sort());
  });

  it.each(['AWS', '가'.repeat(84), 'COM10', '2.5배', "'인용'"])('to %j is done', async (name) => {
    const { folder, move } = await openFolder({ 'a.md': 'A' });
    await move('a.md', { name });
    expect(readdirSync(folder)).toEqual([`${name}.md`]);
  });

  it('may change its case only, or nothing', async () => {
    const { folder, idOf, move } = await openFolder({ 'aws.md': 'A', 'b.md': '[a](./aws.md)' });
    const id = await idOf('aws.md');
    await move('aws.md', { name: 'AWS' });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['AWS.md', 'b.md']));
    expect(readdirSync(folder)).not.toContain('aws.md');
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('[a](./AWS.md)');
    expect(await move('AWS.md', { name: 'AWS.md' })).toMatchObject({ path: 'AWS.md', rewritten: 0 });
    expect(await idOf('AWS.md')).toBe(id);
  });

  it('changes the case only where the file system takes both names for one', async () => {
    const { folder, idOf, move } = await openFolder({ 'aws.md': '글' }, {}, caseBlind);
    const id = await idOf('aws.md');
    await move('aws.md', { name: 'AWS' });
    expect(readdirSync(folder)).toEqual(['AWS.md']);
    expect(await idOf('AWS.md')).toBe(id);
    expect(readFileSync(join(folder, 'AWS.md'), 'utf8')).toBe('글');
  });

  it('leaves a decomposed name alone that a person writes composed', async () => {
    const decomposed = `${'운임'.normalize('NFD')}.md`;
    const { folder, move } = await openFolder({ [decomposed]: 'A' });
    await move('운임.md', { name: '운임' });
    expect(readdirSync(folder)).toEqual([decomposed]);
    await move('운임.md', { name: '운임 2' });
    expect(readdirSync(folder)).toEqual(['운임 2.md']);
  });

  it('carries unsaved text that was kept over to the new name', async () => {
    const journalFolder = join(folderWith(), 'journal');
    const { call, folder, idOf, move } = await openFolder({ 'a.md': '하나' }, { journalFolder });
    const id = await idOf('a.md');
    const { version } = await call('document.open', { id });
    await call('document.journal', { id, text: '쓰던 글', base: version });
    await move('a.md', { name: 'b' });
    expect(await call('library.recover', {})).toMatchObject([{ id, text: '쓰던 글' }]);
    expect(readdirSync(folder)).toEqual(['b.md']);
    expect(readdirSync(journalFolder)).toHaveLength(1);
  });
});
