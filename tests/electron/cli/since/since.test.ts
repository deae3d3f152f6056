import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

function repository() {
  const folder = folderWith({
    '가.md': '# 가\n',
    'sub/나.md': '# 나\r\n',
    'sub/다.md': '# 다\n',
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  const since = async (revision: string, where = '.', ...paths: string[]) => {
    const argv = ['lint', '--format', 'json', `--since=${revision}`, ...(paths.length > 0 ? paths : ['.'])];
    const { out, error, code } = await tickmark(join(folder, where), argv);
    const files = out === '' ? [] : (JSON.parse(out) as { files: { path: string }[] }).files;
    return { names: files.map(({ path }) => path), error, code };
  };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  return { folder, git, since, write };
}

/** A repository with articles that link to each other in a library below its top. What is told of them, by file. */
function linked() {
  const { folder, git } = repository();
  const files: Record<string, string> = {
    '글/tickmark.config.yaml': "severities: {'*': off, links/*: warning, prose/loanword: warning}\n",
    '글/표.png': '',
    '글/운임.md': '# 운임\n\n## 운임 전망\n\n## 위험 요인\n',
    '글/가.md':
      '# 가\n\n컨텐츠 [전망](운임.md#운임-전망) [위험](운임.md#위험-요인)\n\n![표](표.png) [늘 없던 글](없음.md)\n',
    '글/나.md': '# 나\n\n컨텐츠 [운임](./%EC%9A%B4%EC%9E%84.md)\n',
  };
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  git('add', '.');
  git('commit', '--quiet', '--message=articles');
  const told = async (...options: string[]) => {
    const { out } = await tickmark(folder, ['lint', '--format', 'json', '--since=HEAD', ...options, '글']);
    const { files } = JSON.parse(out) as { files: { path: string; findings: { ruleId: string }[] }[] };
    return Object.fromEntries(
      files.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)]),
    );
  };
  return { folder, git, told, write };
}

describe('tickmark lint --since, of articles that did not change', () => {
  it('tells that a heading is gone which they link to, and nothing else of them', async () => {
    const { told, write } = linked();
    write('글/운임.md', '# 운임\n\n## 운임 예상\n\n## 위험 요인\n');
    expect(await told()).toEqual({ '글/운임.md': [], '글/가.md': ['links/missing-anchor-elsewhere'] });
    write('글/운임.md', '# 운임\n\n컨테이너.\n\n## 운임 전망\n\n## 위험 요인\n');
    expect(await told()).toEqual({ '글/운임.md': [] });
  });

  it('tells of links to an article and a picture that were renamed or deleted', async () => {
    const { folder, git, told } = linked();
    git('mv', '글/운임.md', '글/해운 운임.md');
    expect(await told()).toEqual({
      '글/해운 운임.md': [],
      '글/가.md': ['links/missing-article', 'links/missing-article'],
      '글/나.md': ['links/missing-article'],
    });
    git('commit', '--quiet', '--message=renamed');
    expect(await told()).toEqual({});
    rmSync(join(folder, '글', '표.png'));
    expect(await told()).toEqual({ '글/가.md': ['links/missing-image'] });
  });

  it('checks all of them anew where the settings of their library changed, came or went', async () => {
    const { folder, told, write } = linked();
    const all = {
      '글/가.md': ['prose/loanword'],
      '글/나.md': ['prose/loanword'],
      '글/운임.md': [],
    };
    write('글/tickmark.config.yaml', "severities: {'*': off, prose/loanword: warning}\n");
    expect(await told()).toEqual(all);
    rmSync(join(folder, '글', 'tickmark.config.yaml'));
    expect(Object.keys(await told()).sort()).toEqual(Object.keys(all).sort());
    write('tickmark.config.yaml', "severities: {'*': off}\n");
    expect(Object.keys(await told()).sort()).toEqual(Object.keys(all).sort());
  });

  it('goes by the settings that are named, where these are of the repository', async () => {
    const { folder, git, told, write } = linked();
    const outside = join(folderWith({ 'desk.yaml': "severities: {'*': off}\n" }), 'desk.yaml');
    expect(await told('--config', outside)).toEqual({});
    write('desk.yaml', "severities: {'*': off}\n");
    git('add', '.');
    git('commit', '--quiet', '--message=desk');
    const named = join(folder, 'desk.yaml');
    write('글/tickmark.config.yaml', '');
    expect(await told('--config', named)).toEqual({});
    write('desk.yaml', "severities: {'*': off, prose/loanword: warning}\n");
    expect(await told('--config', named)).toMatchObject({ '글/나.md': ['prose/loanword'] });
  });
});

it('tickmark fix --since mends what changed, and leaves the rest alone', async () => {
  const { folder, git, write } = repository();
  write('가.md', '# 가\n\n성장율\n');
  git('add', '.');
  git('commit', '--quiet', '--message=second');
  write('sub/다.md', '# 다\n\n성장율\n');
  await tickmark(folder, ['fix', '--since', 'HEAD', '.']);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect([read('가.md'), read('sub/다.md')]).toEqual(['# 가\n\n성장율\n', '# 다\n\n성장률\n']);
});

describe('tickmark lint --since', () => {
  it('checks what was changed or added, committed or not, and nothing else', async () => {
    const { git, since, write } = repository();
    expect((await since('HEAD')).names).toEqual([]);
    write('sub/다.md', '# 다시\n');
    git('commit', '--quiet', '--all', '--message=second');
    write('새 글.md', '# 새 글\n');
    expect((await since('HEAD~1')).names).toEqual(['./새 글.md', './sub/다.md']);
    expect((await since('HEAD')).names).toEqual(['./새 글.md']);
    expect((await since('HEAD~1', 'sub')).names).toEqual(['./다.md']);
  });

  it('counts from where the branch left, not what others did since', async () => {
    const { git, since, write } = repository();
    git('checkout', '--quiet', '-b', 'mine');
    write('가.md', '# 가나\n');
    git('commit', '--quiet', '--all', '--message=mine');
    git('checkout', '--quiet', 'main');
    write('sub/다.md', '# 남의 글\n');
    git('commit', '--quiet', '--all', '--message=theirs');
    git('checkout', '--quiet', 'mine');
    expect((await since('main')).names).toEqual(['./가.md']);
  });

  it('takes all for new before the first commit, as in a hook', async () => {
    const { git, since } = repository();
    git('checkout', '--quiet', '--orphan', 'fresh');
    expect(await since('HEAD')).toMatchObject({
      names: ['./가.md', './sub/나.md', './sub/다.md'],
      error: '',
    });
    expect((await since('none')).code).toBe(2);
  });

  it('takes line ends for no change', async () => {
    const { since, write } = repository();
    write('가.md', '# 가\r\n');
    expect((await since('HEAD')).names).toEqual([]);
  });

  it.each(['nowhere', '--output=x', 'HEAD:가.md'])('refuses %j, which is no revision', async (revision) => {
    const { since } = repository();
    const { error, code } = await since(revision);
    expect(error).toContain(`Git knows no revision ${revision}.`);
    expect(code).toBe(2);
  });

  it('says so where there is no repository', async () => {
    const folder = folderWith({ 'a.md': '' });
    const { code, error } = await tickmark(folder, ['lint', '--since', 'HEAD', '.'], { LANG: 'en' });
    expect(code).toBe(2);
    expect(error).toContain('This folder is in no Git repository');
  });

  it('says so where Git cannot be run', async () => {
    const folder = folderWith({ 'a.md': '' });
    const path = process.env.PATH;
    process.env.PATH = folder;
    try {
      const { code, error } = await tickmark(folder, ['lint', '--since', 'HEAD', '.'], { LANG: 'en' });
      expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('--since needs Git') });
    } finally {
      process.env.PATH = path;
    }
  });

  it.skipIf(process.platform === 'win32')('runs no program that the repository names', async () => {
    const { folder, git, since, write } = repository();
    const trap = join(folder, '.git', 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${join(folder, 'sprung')}'\ncat\n`);
    chmodSync(trap, 0o755);
    for (const key of [
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'diff.external',
      'diff.x.textconv',
    ])
      git('config', key, trap);
    git('config', 'core.fsmonitor', trap);
    git('config', 'core.pager', trap);
    git('config', 'core.hooksPath', join(folder, '.git'));
    appendFileSync(join(folder, '.gitattributes'), '*.md filter=x diff=x\n');
    write('가.md', '# 가!\n');
    expect((await since('HEAD')).names).toEqual(['./가.md']);
    expect(existsSync(join(folder, 'sprung'))).toBe(false);
    // The trap is a real one: Git's own comparison springs it.
    git('status');
    expect(existsSync(join(folder, 'sprung'))).toBe(true);
  });
});
