import { chmodSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type Disk, disk } from '../../../../electron/library/files/disk.ts';
import {
  createTextFile,
  readTextFile,
  readTextFileAtOnce,
  saveTextFile,
} from '../../../../electron/library/files/text-file.ts';
import { toEditorText } from '../../../../shared/article/line-ends.ts';
import { type Fault, faultyDisk } from '../../faulty-disk.ts';
import { folderWith } from '../../temporary-folder.ts';

/** Opens a file as the editor does, edits its text, and saves. */
async function edit(path: string, change: (text: string) => string, on: Disk = disk) {
  const file = { path, shown: 'a.md' };
  const opened = await readTextFile(disk, file);
  return saveTextFile(on, file, change(toEditorText(opened.text)), opened.version, opened);
}

const odd: readonly (readonly [string, string | Buffer])[] = [
  ['LF', '첫째\n둘째\n'],
  ['CRLF', '첫째\r\n둘째\r\n'],
  ['CR', '첫째\r둘째\r'],
  ['mixed line ends', '첫째\r\n둘째\n셋째\r넷째\r\n'],
  ['no final newline', '첫째\n둘째'],
  ['blank lines at the end', '첫째\n둘째\n\n\n'],
  ['a BOM', '\ufeff첫째\r\n둘째'],
  ['decomposed Hangul', '첫째 각\n둘째\n'.normalize('NFD')],
  ['tabs and trailing blanks', '첫째\t\n둘째  \n'],
  ['form feeds and U+2028', '첫째\f\n둘째\u2028\n'],
  ['front matter with comments', '---\n# 메모\ntitle:   "제목" # 끝\n---\n첫째\n둘째\n'],
  ['CP949 with CRLF', iconv.encode('첫째 똠\r\n둘째\r\n', 'cp949')],
  ['UTF-16LE', Buffer.from('\ufeff첫째\r\n둘째\n', 'utf16le')],
  ['nothing', ''],
];

describe('a file that is read at once', () => {
  it.each(odd)('has the same text and version: %s', async (_what, content) => {
    const file = { path: join(folderWith({ 'a.md': content }), 'a.md'), shown: 'a.md' };
    const { version, ...text } = readTextFileAtOnce(file);
    const waited = await readTextFile(disk, file);
    expect({ ...text, version }).toEqual({ ...waited, version: waited.version });
  });

  it.each([
    ['is missing', 'b.md', 'error.file.missing'],
    ['is a folder', '.', 'error.file.notFile'],
    ['is no text', 'c.md', 'error.file.binary'],
  ])('is refused where it %s', (_what, name, key) => {
    const folder = folderWith({ 'c.md': Buffer.from([0, 1, 2, 0, 255]) });
    const read = () => readTextFileAtOnce({ path: join(folder, name), shown: name });
    expect(read).toThrow(expect.objectContaining({ key }));
  });
});

describe('a file that was not edited', () => {
  it.each(odd)('with %s is not even written', async (_what, content) => {
    const folder = folderWith({ 'a.md': content });
    const path = join(folder, 'a.md');
    const before = statSync(path);
    const saved = await edit(path, (text) => text);
    expect(readFileSync(path)).toEqual(Buffer.from(content));
    expect(statSync(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(saved.modified).toBe(before.mtimeMs);
  });

  it('keeps its bytes, whatever they are, if it opens at all', async () => {
    const folder = folderWith({ 'a.md': '' });
    const path = join(folder, 'a.md');
    const line = fc.string({ unit: fc.constantFrom('가', '각', 'a', ' ', '\t', '"', '$', '\u3000') });
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '')));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('utf8', 'cp949'), async (lines, encoding) => {
        const content = iconv.encode(lines.flat().join(''), encoding);
        writeFileSync(path, content);
        await edit(path, (same) => same);
        expect(readFileSync(path)).toEqual(content);
      }),
      { numRuns: 200 },
    );
  });
});

const second = new RegExp(`둘째|${'둘째'.normalize('NFD')}`, 'u');

describe('an edited file', () => {
  it.each(odd.filter(([what]) => what !== 'nothing'))(
    'with %s changes in the edited line only',
    async (_what, content) => {
      const folder = folderWith({ 'a.md': content });
      const path = join(folder, 'a.md');
      await edit(path, (text) => text.replace(second, '다른 줄'));
      const opened = await readTextFile(disk, { path, shown: 'a.md' });
      const before = folderWith({ 'b.md': content });
      const original = await readTextFile(disk, { path: join(before, 'b.md'), shown: 'b.md' });
      expect(opened.text).toBe(original.text.replace(second, '다른 줄'));
      expect(opened.text).toContain('다른 줄');
      expect(opened).toMatchObject({ encoding: original.encoding, bom: original.bom });
    },
  );

  it('gets its next base version, under which it can be saved again', async () => {
    const path = join(folderWith({ 'a.md': '하나\n' }), 'a.md');
    const first = await edit(path, (text) => `${text}둘\n`);
    const file = { path, shown: 'a.md' };
    const form = { encoding: 'utf-8', bom: false } as const;
    await saveTextFile(disk, file, '셋\n', first.version, form);
    expect(readFileSync(path, 'utf8')).toBe('셋\n');
    expect(statSync(path).mtimeMs).toBeGreaterThanOrEqual(first.modified);
  });

  it.skipIf(process.platform === 'win32')('keeps its mode', async () => {
    const path = join(folderWith({ 'a.md': '하나\n' }), 'a.md');
    chmodSync(path, 0o640);
    await edit(path, () => '둘\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('leaves no other file in the folder', async () => {
    const folder = folderWith({ 'a.md': '하나\n' });
    await edit(join(folder, 'a.md'), () => '둘\n');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('may have a name of the full 255 bytes', async () => {
    const name = `${'한'.repeat(84)}.md`;
    const path = join(folderWith({ [name]: '하나\n' }), name);
    await edit(path, () => '둘\n');
    expect(readFileSync(path, 'utf8')).toBe('둘\n');
  });
});

describe('a file that changed elsewhere', () => {
  it.each([
    ['by another text', '남의 글\n'],
    ['by a text of the same length', '하니\n'],
    ['by being emptied', ''],
    ['into something that is no text', Buffer.from([0, 1, 2])],
  ])('%s is not overwritten', async (_what, theirs) => {
    const path = join(folderWith({ 'a.md': '하나\n' }), 'a.md');
    const write = edit(path, () => {
      writeFileSync(path, theirs);
      return '내 글\n';
    });
    await expect(write).rejects.toMatchObject({ key: 'error.save.conflict', data: { path: 'a.md' } });
    expect(readFileSync(path)).toEqual(Buffer.from(theirs));
  });

  it('into the very text that is to be saved is no conflict', async () => {
    const path = join(folderWith({ 'a.md': '하나\r\n' }), 'a.md');
    await edit(path, () => {
      writeFileSync(path, '둘\n');
      return '둘\n';
    });
    expect(readFileSync(path, 'utf8')).toBe('둘\n');
  });

  it('between the check and the rename is not overwritten', async () => {
    const path = join(folderWith({ 'a.md': '하나\n' }), 'a.md');
    const late: Disk = {
      ...disk,
      access: async (...args) => {
        await disk.access(...args);
        writeFileSync(path, '남의 글\n');
      },
    };
    await expect(edit(path, () => '내 글\n', late)).rejects.toMatchObject({ key: 'error.save.conflict' });
    expect(readFileSync(path, 'utf8')).toBe('남의 글\n');
  });

  it('by being deleted is not made again under its old name', async () => {
    const folder = folderWith({ 'a.md': '하나\n' });
    const write = edit(join(folder, 'a.md'), () => {
      unlinkSync(join(folder, 'a.md'));
      return '둘\n';
    });
    await expect(write).rejects.toMatchObject({ key: 'error.file.missing' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('when the disk fails', () => {
  const temporary = /\.~[0-9a-f-]+$/;
  const faults: readonly (Fault & { readonly says: string })[] = [
    { call: 'open', code: 'ENOSPC', path: temporary, says: 'error.save.full' },
    { call: 'open', code: 'EMFILE', path: temporary, says: 'error.save.failed' },
    { call: 'writeFile', code: 'ENOSPC', path: temporary, says: 'error.save.full' },
    { call: 'writeFile', code: 'EDQUOT', path: temporary, says: 'error.save.full' },
    { call: 'writeFile', code: 'EIO', path: temporary, says: 'error.save.failed' },
    { call: 'chmod', code: 'EPERM', path: temporary, says: 'error.save.permission' },
    { call: 'sync', code: 'EIO', path: temporary, says: 'error.save.failed' },
    { call: 'close', code: 'EIO', path: temporary, says: 'error.save.failed' },
    { call: 'rename', code: 'EIO', says: 'error.save.failed' },
    { call: 'rename', code: 'EXDEV', says: 'error.save.failed' },
    { call: 'access', code: 'EACCES', says: 'error.save.permission' },
  ];

  it.each(faults)('at $call with $code, the old text stands and nothing is left over', async (fault) => {
    const folder = folderWith({ 'a.md': '옛 글\n' });
    const faulty = faultyDisk(fault);
    await expect(edit(join(folder, 'a.md'), () => '새 글\n', faulty.disk)).rejects.toMatchObject({
      key: fault.says,
      data: { path: 'a.md' },
    });
    expect(faulty.struck()).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('옛 글\n');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'a rename that meets %s is tried again until the file is free',
    async (code) => {
      const folder = folderWith({ 'a.md': '옛 글\n' });
      const faulty = faultyDisk({ call: 'rename', code, when: (n) => n <= 3 });
      await edit(join(folder, 'a.md'), () => '새 글\n', faulty.disk);
      expect(faulty.struck()).toBe(3);
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('새 글\n');
      expect(readdirSync(folder)).toEqual(['a.md']);
    },
  );

  it.each(['EACCES', 'EROFS', 'EPERM'])(
    'a folder that takes no new file (%s) has its file written in place',
    async (code) => {
      const path = join(folderWith({ 'a.md': '옛 글이 더 길다\n' }), 'a.md');
      const inode = statSync(path).ino;
      const faulty = faultyDisk({ call: 'open', code, path: temporary });
      await edit(path, () => '새 글\n', faulty.disk);
      expect(faulty.struck()).toBe(1);
      expect(readFileSync(path, 'utf8')).toBe('새 글\n');
      expect(statSync(path).ino).toBe(inode);
    },
  );

  it('in the middle of writing in place, the old text is put back', async () => {
    const path = join(folderWith({ 'a.md': '옛 글\n' }), 'a.md');
    let truncations = 0;
    const readOnlyFolder = faultyDisk({ call: 'open', code: 'EROFS', path: temporary }).disk;
    const alsoFull: Disk = {
      ...disk,
      access: disk.access,
      open: async (...args) => {
        const handle = await readOnlyFolder.open(...args);
        const truncate = handle.truncate.bind(handle);
        handle.truncate = async (length) => {
          if (++truncations === 1) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
          return truncate(length);
        };
        return handle;
      },
    };
    await expect(edit(path, () => '훨씬 더 긴 새 글\n', alsoFull)).rejects.toMatchObject({
      key: 'error.save.full',
    });
    expect(truncations).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('옛 글\n');
  });

  it.skipIf(process.platform === 'win32')(
    'only at syncing the folder, the text is saved and not confirmed',
    async () => {
      const folder = folderWith({ 'a.md': '옛 글\n' });
      const faulty = faultyDisk({ call: 'open', code: 'EIO', path: new RegExp(`^${folder}$`) });
      const saved = await edit(join(folder, 'a.md'), () => '새 글\n', faulty.disk);
      expect(saved.confirmed).toBe(false);
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('새 글\n');
    },
  );
});

describe('a new file', () => {
  it('holds its text and nothing else stands beside it', async () => {
    const folder = folderWith();
    await createTextFile(disk, { path: join(folder, '새 글.md'), shown: '새 글.md' }, '# 제목\n');
    expect(readdirSync(folder)).toEqual(['새 글.md']);
    expect(readFileSync(join(folder, '새 글.md'), 'utf8')).toBe('# 제목\n');
  });

  it('never replaces one that is there', async () => {
    const folder = folderWith({ 'a.md': '있던 글\n' });
    await expect(
      createTextFile(disk, { path: join(folder, 'a.md'), shown: 'a.md' }, '새 글\n'),
    ).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('있던 글\n');
  });

  it('that cannot be written leaves no empty file behind', async () => {
    const folder = folderWith();
    const faulty = faultyDisk({ call: 'writeFile', code: 'ENOSPC' });
    await expect(
      createTextFile(faulty.disk, { path: join(folder, 'a.md'), shown: 'a.md' }, '새 글\n'),
    ).rejects.toMatchObject({ key: 'error.save.full' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
