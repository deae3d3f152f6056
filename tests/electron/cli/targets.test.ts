import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTargets } from '../../../electron/cli/targets.ts';
import { folderWith } from '../temporary-folder.ts';
import { tickmark } from './test-terminal.ts';

function library() {
  return folderWith({
    '2편.md': '',
    '10편.md': '',
    '[속보] 글.md': '',
    'drafts/a.md': '',
    'drafts/deep/b.txt': '',
    'posts/c.markdown': '',
    'posts/c.png': '',
    'posts/templates/t.md': '',
    'posts/.hidden/h.md': '',
    'node_modules/x/readme.md': '',
    '.tickmark/note.md': '',
  });
}

const shown = async (folder: string, ...paths: string[]) =>
  (await findTargets(paths, folder)).files.map((file) => file.shown);

describe('the paths of a command line', () => {
  it.each([
    [['*.md'], ['[속보] 글.md', '2편.md', '10편.md']],
    [['**/*'], ['[속보] 글.md', '2편.md', '10편.md', 'drafts/a.md', 'drafts/deep/b.txt', 'posts/c.markdown']],
    [['{drafts,posts}/**/*.{md,markdown}'], ['drafts/a.md', 'posts/c.markdown']],
    [['[속보] 글.md'], ['[속보] 글.md']],
    [['posts/templates/t.md'], ['posts/templates/t.md']],
    [
      ['.', '!drafts'],
      ['./[속보] 글.md', './2편.md', './10편.md', './posts/c.markdown'],
    ],
    [['drafts', '!**/*.txt'], ['drafts/a.md']],
    [['!drafts/deep/**', 'drafts/**/*'], ['drafts/a.md']],
    [['drafts/a.md', '**/a.md'], ['drafts/a.md']],
  ])('%j name %j', async (paths, expected) => {
    expect((await shown(library(), ...paths)).sort()).toEqual([...expected].sort());
  });

  it('that are globs name articles in natural order, below an absolute folder too', async () => {
    const folder = library();
    expect(await shown(folder, '*편.md')).toEqual(['2편.md', '10편.md']);
    const [file] = (await findTargets([`${folder.replaceAll('\\', '/')}/drafts/*.md`], folder)).files;
    expect(file?.path).toBe(join(folder, 'drafts', 'a.md'));
  });

  it('that match nothing, or only leave out, are refused', async () => {
    const folder = library();
    for (const [path, says] of [
      ['*.docx', 'No article matches *.docx.'],
      ['!drafts', 'Give at least one path.'],
    ]) {
      const { code, out, error } = await tickmark(folder, ['lint', path!]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).toContain(says);
    }
  });
});
