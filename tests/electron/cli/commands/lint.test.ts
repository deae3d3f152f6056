import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../../shared/contract.ts';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string; readonly severity: string }[];
  }[];
}

const config = (severity: string) => `severities:\n  links/missing-article: ${severity}\n`;
const broken = '# 글\n\n[없는 글](없음.md)\n';

/** Lints paths of a folder and reads the JSON. */
async function lint(folder: string, ...argv: string[]) {
  const { code, out, error } = await tickmark(folder, ['lint', '--format', 'json', ...argv]);
  const report = JSON.parse(out) as Report;
  const links = report.files.map(({ path, findings }) => ({
    path,
    missing: findings.filter(({ ruleId }) => ruleId === 'links/missing-article').length,
  }));
  return { code, report, links, error };
}

describe('tickmark lint', () => {
  it.each([
    ['error', 1],
    ['warning', 0],
    ['off', 0],
  ])('ends by what it found: a finding of level %s with %i', async (severity, expected) => {
    const folder = folderWith({
      'a.md': broken,
      'tickmark.config.yaml': `${config(severity)}  disclosure/*: off\n`,
    });
    const { code, links } = await lint(folder, 'a.md');
    expect(links).toEqual([{ path: 'a.md', missing: severity === 'off' ? 0 : 1 }]);
    expect(code).toBe(expected);
  });

  it('reads folders with all articles below, each file once, under the paths as they were given', async () => {
    const folder = folderWith({
      'b/2.md': '',
      'b/10.txt': '',
      'b/sub/c.markdown': '',
      'b/x.png': '',
      'a.md': '',
    });
    const { report } = await lint(folder, './a.md', 'b/', join(folder, 'b', '2.md'));
    expect(report.files.map(({ path }) => path)).toEqual([
      './a.md',
      'b/2.md',
      'b/10.txt',
      'b/sub/c.markdown',
    ]);
  });

  it('takes a folder without settings for one library, as the workbench does that opens it', async () => {
    const link = (path: string) => `# 글\n\n[글](${path})\n`;
    const folder = folderWith({
      'lib/a.md': '# 가\n',
      'lib/posts/b.md': link('../a.md'),
      'lib/posts/old/c.md': link('../b.md'),
      'lib/posts/old/d.md': link('../../missing.md'),
      'lib-2/e.md': link('../lib/a.md'),
    });
    const missing = async (...argv: string[]) =>
      (await lint(folder, ...argv)).links.flatMap(({ path, missing }) => (missing > 0 ? path : []));
    expect(await missing('lib', 'lib/posts', 'lib-2')).toEqual(['lib/posts/old/d.md', 'lib-2/e.md']);
    expect(await missing('lib/')).toEqual(['lib/posts/old/d.md']);
    expect(await missing('.')).toEqual(['./lib/posts/old/d.md']);
  });

  it('resolves links in the library: the nearest folder above with a config', async () => {
    const link = (path: string) => `# 글\n\n[글](${path})\n`;
    const folder = folderWith({
      'tickmark.config.yaml': config('error'),
      'a.md': '# 가\n',
      'posts/b.md': link('../a.md'),
      'posts/c.md': link('../missing.md'),
    });
    const { links } = await lint(folder, 'posts');
    expect(links).toEqual([
      { path: 'posts/b.md', missing: 0 },
      { path: 'posts/c.md', missing: 1 },
    ]);
  });

  it('resolves links to names whatever their Unicode form', async () => {
    const folder = folderWith({
      ['각.md'.normalize('NFD')]: '',
      'a.md': `[글](${'각.md'.normalize('NFC')})\n`,
    });
    expect((await lint(folder, 'a.md')).links).toEqual([{ path: 'a.md', missing: 0 }]);
  });

  it('takes the settings that --config names', async () => {
    const folder = folderWith({ 'a.md': broken, 'desk.yaml': config('off') });
    expect((await lint(folder, '--config', 'desk.yaml', 'a.md')).links).toEqual([
      { path: 'a.md', missing: 0 },
    ]);
  });

  it('does not start with settings that are missing or broken', async () => {
    const folder = folderWith({ 'a.md': '', 'desk.yaml': 'profile: nobody\n' });
    for (const [file, says] of [
      ['none.yaml', 'The file is not there: none.yaml'],
      ['desk.yaml', 'The settings in desk.yaml:1:1 cannot be used. profile must be one of'],
    ]) {
      const { code, out, error } = await tickmark(folder, ['lint', '--config', file!, 'a.md']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).toContain(says);
    }
  });

  it('names every fault of the settings that it does not start with', async () => {
    const folder = folderWith({ 'a.md': '', 'desk.yaml': 'profil: blog\npacks: [kr, fr]\n' });
    const { error } = await tickmark(folder, ['lint', '--config', 'desk.yaml', 'a.md']);
    expect(
      error
        .trim()
        .split('\n')
        .map((line) => /desk\.yaml:\d+:\d+/.exec(line)?.[0]),
    ).toEqual(['desk.yaml:1:1', 'desk.yaml:2:13']);
  });

  it('checks with the defaults where a library’s own settings are broken, says so, and ends with 2', async () => {
    const folder = folderWith({ 'a.md': broken, 'tickmark.config.yaml': 'profile: nobody\n' });
    const { code, links, error } = await lint(folder, 'a.md');
    expect(links).toEqual([{ path: 'a.md', missing: 1 }]);
    expect(error).toContain(`${join(folder, 'tickmark.config.yaml')}:1:`);
    expect(error).toContain('It counts for nothing until it is mended.');
    expect(code).toBe(2);
  });

  it('does the rest when a file cannot be read, says which and why, and ends with 2', async () => {
    const folder = folderWith({ 'a.md': '# 가\n', 'bin.md': new Uint8Array([0, 1]), 'big.md': '' });
    truncateSync(join(folder, 'big.md'), 100 * 1024 * 1024);
    mkdirSync(join(folder, 'empty'));
    const { code, report, error } = await lint(folder, 'none.md', 'bin.md', 'big.md', 'empty', 'a.md');
    expect(report.files.map(({ path }) => path)).toEqual(['a.md']);
    expect(error.trim().split('\n')).toEqual([
      expect.stringMatching(/^tickmark: The file is not there: none\.md\./),
      expect.stringMatching(/^tickmark: This does not look like a text file: bin\.md\./),
      expect.stringMatching(/^tickmark: The file is too large: big\.md \(100 MB\)/),
      expect.stringMatching(/^tickmark: There is no article in empty\./),
    ]);
    expect(code).toBe(2);
  });

  it.skipIf(process.platform === 'win32')(
    'names a link that leads out of a folder, and does not follow it',
    async () => {
      const outside = folderWith({ 'b.md': '' });
      const folder = folderWith({ 'lib/a.md': '# 가\n' });
      symlinkSync(join(outside, 'b.md'), join(folder, 'lib', 'b.md'));
      const { report, error, code } = await lint(folder, 'lib');
      expect(report.files.map(({ path }) => path)).toEqual(['lib/a.md']);
      expect(error).toContain('b.md is a link that leads out');
      expect(code).toBe(0);
    },
  );

  it('counts lines and columns in the text of a legacy Korean file', async () => {
    const cp949 = Buffer.from([0xb1, 0xdb, 0x0d, 0x0a, 0x5b, 0xb1, 0xdb, 0x5d, ...Buffer.from('(none.md)')]);
    const folder = folderWith({ 'a.md': cp949 });
    const { report } = await lint(folder, 'a.md');
    expect(report.files[0]!.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'links/missing-article', line: 2 }),
    );
  });

  it('speaks the language of the environment, or the one asked for', async () => {
    const folder = folderWith({ 'a.md': '' });
    const ask = async (env: NodeJS.ProcessEnv, ...argv: string[]) =>
      (await tickmark(folder, ['lint', ...argv, 'a.md'], env)).out;
    expect(await ask({ LANG: 'ko_KR.UTF-8' })).toContain('글 1개');
    expect(await ask({ LANG: 'en_GB.UTF-8' })).toContain('1 article');
    expect(await ask({ LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US' })).toContain('1 article');
    expect(await ask({ LANG: 'en_US.UTF-8' }, '--lang', 'ko')).toContain('글 1개');
  });
});

describe('tickmark lint --max-warnings', () => {
  it.each([
    ['2', 0],
    ['1', 1],
    ['0', 1],
  ])('%s, with two warnings, ends with %i', async (most, expected) => {
    const folder = folderWith({
      'a.md': '# 글\n\n[하나](하나.md) [둘](둘.md)\n',
      'tickmark.config.yaml': "severities: {'*': off, links/missing-article: warning}\n",
    });
    const { code, error } = await tickmark(folder, ['lint', '--max-warnings', most, 'a.md']);
    expect(code).toBe(expected);
    expect(error).toBe(expected === 0 ? '' : `tickmark: Warnings: 2; --max-warnings allows ${most}.\n`);
  });

  it('does not let many hints count as warnings', async () => {
    const folder = folderWith({
      'a.md': broken,
      'tickmark.config.yaml': "severities: {'*': off, links/missing-article: info}\n",
    });
    expect((await tickmark(folder, ['lint', '--max-warnings', '0', 'a.md'])).code).toBe(0);
  });
});

describe('tickmark lint --fix', () => {
  const library = () =>
    folderWith({
      'a.md': '# 글\n\n컨텐츠 산업 [글](없음.md)\n',
      'tickmark.config.yaml': "severities: {'*': off, links/missing-article: error, prose/loanword: error}\n",
    });

  it('mends what needs no judgement and reports the rest', async () => {
    const folder = library();
    const { out, code } = await tickmark(folder, ['lint', '--fix', 'a.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('콘텐츠 산업');
    expect(out).toContain('links/missing-article');
    expect(out).not.toContain('prose/loanword');
    expect(code).toBe(1);
  });

  it('with --dry-run shows the change, and changes nothing', async () => {
    const folder = library();
    const { out, code } = await tickmark(folder, ['lint', '--fix', '--dry-run', 'a.md']);
    expect(out).toContain('-컨텐츠 산업');
    expect(out).toContain('+콘텐츠 산업');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('컨텐츠 산업');
    expect(code).toBe(0);
  });
});

describe('tickmark lint --stdin', () => {
  const folder = () =>
    folderWith({
      'lib/tickmark.config.yaml': config('error'),
      'lib/there.md': '# 글\n',
      'lib/sub/other.md': '',
    });
  const ask = (where: string, input: string | Uint8Array, ...argv: string[]) =>
    tickmark(where, ['lint', '--format', 'json', '--stdin', ...argv], { LANG: 'en' }, input);
  const missing = ({ out }: { readonly out: string }) => {
    const [file] = (JSON.parse(out) as Report).files;
    return [file?.path, file?.findings.filter(({ ruleId }) => ruleId === 'links/missing-article').length];
  };

  it('checks the text as if it stood where --stdin-path says, by the settings and links there', async () => {
    const good = await ask(folder(), '# 새 글\n\n[글](../there.md)\n', '--stdin-path', 'lib/sub/new.md');
    expect(missing(good)).toEqual(['lib/sub/new.md', 0]);
    const bad = await ask(folder(), '# 새 글\n\n[글](there.md)\n', '--stdin-path', 'lib/sub/new.md');
    expect(missing(bad)).toEqual(['lib/sub/new.md', 1]);
    expect(bad.code).toBe(1);
  });

  it('checks a text without a place as a new article of the folder', async () => {
    const cp949 = Buffer.from([0xb1, 0xdb, 0x0a]);
    const { out, code } = await ask(folder(), cp949);
    expect({ path: (JSON.parse(out) as Report).files[0]?.path, code }).toEqual({ path: '<stdin>', code: 0 });
  });

  it('says what is no text, and ends with 2', async () => {
    const { code, out, error } = await ask(folder(), new Uint8Array([0, 1, 2]));
    expect(error).toContain('This does not look like a text file: <stdin>');
    expect({ code, files: (JSON.parse(out) as Report).files }).toEqual({ code: 2, files: [] });
  });
});

describe('the command line', () => {
  it.each([
    [['lint'], 'Give at least one path.'],
    [['lint', '--format', 'xml', 'a.md'], '--format takes one of text, json, sarif, github, junit.'],
    [['lint', '--fxi', 'a.md'], 'There is no option --fxi. Did you mean --fix?'],
    [['lint', '--confg', 'x', 'a.md'], 'There is no option --confg. Did you mean --config?'],
    [['lint', '--frobnicate', 'a.md'], 'There is no option --frobnicate.'],
    [['lint', '-x', 'a.md'], 'There is no option -x.'],
    [['lint', 'a.md', '--format'], 'Give a value with --format.'],
    [['lint', '--fix=yes', 'a.md'], '--fix takes no value.'],
    [['lnit', 'a.md'], 'There is no command “lnit”. Did you mean lint?'],
    [['lint', '--dry-run', 'a.md'], 'Use --dry-run together with --fix.'],
    [['lint', '--fix', '--stdin'], 'Use --fix with paths, not with --stdin.'],
    [['lint', '--max-warnings', 'few', 'a.md'], '--max-warnings takes a whole number'],
    [['lint', '--max-warnings=-1', 'a.md'], '--max-warnings takes a whole number'],
    [['lint', '--stdin', 'a.md'], 'Give no paths with --stdin.'],
    [['lint', '--stdin', '--since', 'HEAD'], 'Use --since with paths, not with --stdin.'],
    [['lint', '--stdin-path', 'a.md'], 'Use --stdin-path together with --stdin.'],
    [['lint', '--lang', 'fr', 'a.md'], '--lang takes one of ko, en.'],
    [['export', 'a.md'], `--to takes one of ${exportFormats.join(', ')}.`],
    [['export', '--to', 'html,odt', 'a.md'], `--to takes one of ${exportFormats.join(', ')}.`],
    [['serve'], 'Give exactly one path.'],
    [['serve', 'a', 'b'], 'Give exactly one path.'],
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['constructor'], 'There is no command “constructor”.'],
  ])('%j is refused with what to write instead', async (argv, says) => {
    const { code, out, error } = await tickmark(folderWith({ 'a.md': '' }), argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(says);
    expect(error).toContain('tickmark --help');
  });

  it('shows its help in both languages, and its version', async () => {
    const folder = folderWith();
    expect(await tickmark(folder, ['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage'),
    });
    expect(await tickmark(folder, ['lint', '-h', '--lang', 'ko'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('사용법'),
    });
    for (const name of ['lint', 'fix', 'figures', 'rules', 'init', 'schema', 'export', 'serve', 'lsp']) {
      const { code, out } = await tickmark(folder, [name, '--help']);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(`^Usage: tickmark ${name}\\b`) });
    }
    expect(await tickmark(folder, ['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await tickmark(folder, [])).toMatchObject({ code: 2, error: expect.stringContaining('Usage') });
  });

  it('as a program of its own writes a long report whole before it ends', () => {
    const links = Array.from({ length: 600 }, (_, n) => `[글 ${n}](없음-${n}.md)`).join('\n\n');
    const folder = folderWith({ 'a.md': links, 'tickmark.config.yaml': config('error') });
    const program = join(import.meta.dirname, '../../../../electron/cli/tickmark.ts');
    const argv = ['--import', 'tsx', program, 'lint', '--format', 'json', join(folder, 'a.md')];
    const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
    const { files } = JSON.parse(stdout) as Report;
    const missing = files[0]!.findings.filter(({ ruleId }) => ruleId === 'links/missing-article');
    expect({ status, missing: missing.length }).toEqual({ status: 1, missing: 600 });
  });

  describe.skipIf(process.platform === 'win32')(
    'read by a program that stops early, as `| head` does',
    () => {
      const many = Array.from({ length: 40 }, (_, n) => [`글-${n}.md`, broken.repeat(60)] as const);
      const program = join(import.meta.dirname, '../../../../electron/cli/tickmark.ts');
      const piped = (folder: string, command: string, into: string) => {
        const script = `"$0" --import tsx "$1" ${command} "$2" ${into}`;
        const argv = ['-o', 'pipefail', '-c', script, process.execPath, program, folder];
        const { status, stdout, stderr } = spawnSync('bash', argv, { encoding: 'utf8' });
        return { status, lines: stdout.split('\n').length - 1, stderr };
      };

      it.each([
        ['error', 1],
        ['warning', 0],
      ])('ends by what it found: findings of level %s with %i', (severity, status) => {
        const folder = folderWith({
          ...Object.fromEntries(many),
          'tickmark.config.yaml': `${config(severity)}  disclosure/*: off\n`,
        });
        expect(piped(folder, 'lint --no-cache', '| head -n 1')).toEqual({ status, lines: 1, stderr: '' });
        expect(piped(folder, 'lint --no-cache', '2>&1 | head -n 1')).toMatchObject({ status, lines: 1 });
      });

      it('mends every file all the same', () => {
        const names = Array.from({ length: 30 }, (_, n) => `${'긴이름'.repeat(20)}-${n}.md`);
        const folder = folderWith(
          Object.fromEntries(names.map((name) => [name, '# 글\n\n성장율이 높다.\n'])),
        );
        piped(folder, 'fix', '| true');
        const left = names.filter((name) => readFileSync(join(folder, name), 'utf8').includes('성장율'));
        expect(left).toEqual([]);
      });
    },
  );
});
