import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listCommits, readCommit } from '../../../../electron/library/history/git.ts';
import { folderWith } from '../../temporary-folder.ts';

const hasGit = (() => {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

function git(folder: string, ...args: string[]): void {
  const identity = [
    '-c',
    'user.name=김 기자',
    '-c',
    'user.email=kim@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...identity, '-C', folder, ...args], { stdio: 'ignore' });
}

/** A repository in which an article was written, moved into a folder and changed. */
function repository() {
  const root = folderWith({ '업황.md': '목표가 250달러\n둘째 줄\n셋째 줄\n' });
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', '첫 글');
  mkdirSync(join(root, '반도체 글'));
  git(root, 'mv', '업황.md', '반도체 글/업황 [1].md');
  git(root, 'commit', '-qm', '폴더로 옮김');
  const path = join(root, '반도체 글', '업황 [1].md');
  writeFileSync(path, '목표가 260달러\n둘째 줄\n셋째 줄\n');
  git(root, 'commit', '-qam', '목표가 올림');
  return { root, file: { path, shown: '반도체 글/업황 [1].md' } };
}

describe.skipIf(!hasGit)('the commits of an article', () => {
  it('are listed with author and subject through a rename, and each can be read', async () => {
    const { file } = repository();
    const commits = await listCommits(file);
    expect(commits.map(({ name, author, cause }) => `${cause} ${author}: ${name}`)).toEqual([
      'commit 김 기자: 목표가 올림',
      'commit 김 기자: 폴더로 옮김',
      'commit 김 기자: 첫 글',
    ]);
    expect((await readCommit(file, commits[0]!.id)).toString()).toContain('260달러');
    expect((await readCommit(file, commits[2]!.id)).toString()).toContain('250달러');
  });

  it('are none outside a repository and for a file that was never committed', async () => {
    const folder = folderWith({ 'a.md': '글' });
    expect(await listCommits({ path: join(folder, 'a.md'), shown: 'a.md' })).toEqual([]);
    const { root } = repository();
    writeFileSync(join(root, 'new.md'), '새 글');
    expect(await listCommits({ path: join(root, 'new.md'), shown: 'new.md' })).toEqual([]);
  });

  it('are none where there is no Git', async () => {
    const { file } = repository();
    vi.stubEnv('PATH', join(tmpdir(), 'no-such-folder'));
    expect(await listCommits(file)).toEqual([]);
    vi.unstubAllEnvs();
  });

  it('a commit that is not of this article is not read', async () => {
    const { file } = repository();
    await expect(readCommit(file, `commit-${'0'.repeat(40)}`)).rejects.toMatchObject({
      key: 'error.history.unknown',
    });
    await expect(readCommit(file, 'commit---output=x')).rejects.toMatchObject({
      key: 'error.history.unknown',
    });
  });

  it('are found without running what the repository’s configuration names', async () => {
    const { root, file } = repository();
    const ran = join(folderWith(), 'ran');
    const program = join(folderWith(), 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\ncat\n`);
    chmodSync(program, 0o755);
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'diff.external',
      'diff.bait.command',
      'diff.bait.textconv',
      'filter.bait.smudge',
      'filter.bait.clean',
      'gpg.program',
      'pager.log',
    ]) {
      git(root, 'config', name, program);
    }
    git(root, 'config', 'log.showSignature', 'true');
    writeFileSync(join(root, '.gitattributes'), '*.md diff=bait filter=bait\n');
    const commits = await listCommits(file);
    expect(commits).toHaveLength(3);
    await readCommit(file, commits[2]!.id);
    expect(existsSync(ran)).toBe(false);
  });

  it('are none of a bare repository that lies in the library', async () => {
    const { root, file } = repository();
    const bait = folderWith({ '업황.md': '글' });
    renameSync(join(root, '.git'), join(bait, 'repository'));
    for (const part of ['HEAD', 'config', 'objects', 'refs']) {
      renameSync(join(bait, 'repository', part), join(bait, part));
    }
    expect(await listCommits({ ...file, path: join(bait, '업황.md') })).toEqual([]);
  });
});
