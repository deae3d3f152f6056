import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../../../electron/library/files/disk.ts';
import { readAsset } from '../../../../electron/library/folder/asset.ts';
import { folderWith } from '../../temporary-folder.ts';

const picture = Buffer.from('picture');

function library() {
  const root = folderWith({
    'posts/a.md': '',
    'posts/near.png': picture,
    'images/far.JPG': picture,
    ['images/그림.svg'.normalize('NFD')]: picture,
    'notes.txt': 'text',
  });
  return { root, article: { root, path: join(root, 'posts', 'a.md') } };
}

describe('a picture of an article', () => {
  it.each([
    ['near.png', 'image/png'],
    ['./near.png', 'image/png'],
    ['../images/far.JPG', 'image/jpeg'],
    ['../images/그림.svg', 'image/svg+xml'],
  ])('at %s is given', async (link, mediaType) => {
    const { article } = library();
    expect(await readAsset(disk, article, link)).toEqual({ bytes: picture, mediaType });
  });

  it.each([
    'missing.png',
    '../notes.txt',
    '../../outside.png',
    '..\\images\\far.JPG',
    'near.png\0.md',
    '/etc/hostname.png',
    'C:/near.png',
    'near.png::$DATA',
    '',
    '..',
  ])('at %j is not', async (link) => {
    const { article } = library();
    expect(await readAsset(disk, article, link)).toBeNull();
  });

  it('outside the library is not given, whichever way leads there', async () => {
    const { root, article } = library();
    const outside = folderWith({ 'secret.png': picture });
    symlinkSync(join(outside, 'secret.png'), join(root, 'posts', 'link.png'));
    symlinkSync(outside, join(root, 'posts', 'folder'), 'junction');
    const way = join(outside, 'secret.png').slice(1);
    for (const link of ['link.png', 'folder/secret.png', `../../../../../../../${way}`]) {
      expect(await readAsset(disk, article, link)).toBeNull();
    }
  });

  it('is not looked for in a folder whose name only begins like the library’s', async () => {
    const root = folderWith({ 'lib/a.md': '', 'library/secret.png': picture });
    const article = { root: join(root, 'lib'), path: join(root, 'lib', 'a.md') };
    expect(await readAsset(disk, article, '../library/secret.png')).toBeNull();
  });
});
