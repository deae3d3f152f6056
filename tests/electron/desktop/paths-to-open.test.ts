import { describe, expect, it } from 'vitest';
import { type Kind, pathsToOpen } from '../../../electron/desktop/paths-to-open.ts';

const disk: Readonly<Record<string, Kind>> = {
  '/app': 'folder',
  '/글': 'folder',
  '/글/하이닉스.md': 'file',
  '/글/메모.TXT': 'file',
  '/글/사진.png': 'file',
  '/글/실행.sh': 'file',
};
const open = (...argv: string[]) =>
  pathsToOpen(
    { argv: ['/usr/bin/tickmark', ...argv], workingFolder: '/글', appFolder: '/app' },
    (path) => disk[path] ?? 'nothing',
  );

describe('what a command line asks to open', () => {
  it('is a folder or an article, absolute or from the working folder', () => {
    expect(open('/글')).toEqual(['/글']);
    expect(open('하이닉스.md', './메모.TXT')).toEqual(['/글/하이닉스.md', '/글/메모.TXT']);
    expect(open('../글/하이닉스.md')).toEqual(['/글/하이닉스.md']);
  });

  it('is never a switch, the application itself, another kind of file, or what is not there', () => {
    expect(open('--inspect=0', '--remote-debugging-port=0', '.', '-r', 'x.md')).toEqual(['/글']);
    expect(open('/app', '/글/하이닉스.md')).toEqual(['/글/하이닉스.md']);
    expect(open('/글/사진.png', '/글/실행.sh', '/글/없음.md')).toEqual([]);
    expect(open('', 'file:///글/하이닉스.md', 'https://example.com/a.md', '\\\\server\\a.md')).toEqual([]);
    expect(open('/글/하이닉스.md\0.png')).toEqual([]);
  });

  it('opens the application’s own folder when it is asked for beside the program', () => {
    expect(open('/app', '/app')).toEqual(['/app']);
  });
});
