import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../../../electron/library/files/disk.ts';
import { listFolder } from '../../../../electron/library/folder/scan.ts';
import { faultyDisk } from '../../faulty-disk.ts';
import { folderWith } from '../../temporary-folder.ts';

const shown = (files: readonly { readonly shown: string }[]) => files.map((file) => file.shown);

describe('a folder', () => {
  it('lists its articles and other files, folders below included, in natural order', async () => {
    const root = folderWith({
      '10편.md': '',
      '2편.md': '',
      '연재/가.markdown': '',
      '연재/나.txt': '',
      '그림.png': '',
      'README.MD': '',
    });
    const { articles, others, problems } = await listFolder(disk, root);
    expect(shown(articles)).toEqual(['2편.md', '10편.md', '연재/가.markdown', '연재/나.txt', 'README.MD']);
    expect(shown(others)).toEqual(['그림.png']);
    expect(problems).toEqual([]);
  });

  it('leaves out what is hidden, what is ours and what packages bring', async () => {
    const root = folderWith({
      'a.md': '',
      '.git/b.md': '',
      '.tickmark/c.md': '',
      '.~12345678': '',
      '.hidden.md': '',
      'node_modules/x/d.md': '',
    });
    const { articles, others } = await listFolder(disk, root);
    expect([...shown(articles), ...shown(others)]).toEqual(['a.md']);
  });

  it('shows names composed and keeps them on disk as they are', async () => {
    const name = '각.md'.normalize('NFD');
    const root = folderWith({ [name]: '' });
    const [article] = (await listFolder(disk, root)).articles;
    expect(article).toEqual({ path: join(root, name), shown: '각.md'.normalize('NFC') });
  });

  it.skipIf(process.platform === 'win32')(
    'follows links to files inside, and none that leads out',
    async () => {
      const outside = folderWith({ 'secret.md': '' });
      const root = folderWith({ 'a.md': '' });
      mkdirSync(join(root, 'sub'));
      symlinkSync('../a.md', join(root, 'sub', 'inside.md'));
      symlinkSync(join(outside, 'secret.md'), join(root, 'outside.md'));
      symlinkSync(outside, join(root, 'folder'));
      symlinkSync('.', join(root, 'loop'));
      symlinkSync('nowhere.md', join(root, 'broken.md'));
      const { articles, problems } = await listFolder(disk, root);
      expect(shown(articles)).toEqual(['a.md', 'sub/inside.md']);
      expect(problems).toEqual([
        { key: 'error.library.outside', data: { path: 'folder' } },
        { key: 'error.library.outside', data: { path: 'outside.md' } },
      ]);
    },
  );

  it('is listed without a subfolder that cannot be read, and says so', async () => {
    const root = folderWith({ 'a.md': '', 'closed/b.md': '' });
    const faulty = faultyDisk({ call: 'readdir', code: 'EACCES', path: /closed$/ });
    const { articles, problems } = await listFolder(faulty.disk, root);
    expect(shown(articles)).toEqual(['a.md']);
    expect(problems).toEqual([{ key: 'error.library.unreadable', data: { path: 'closed' } }]);
  });
});
