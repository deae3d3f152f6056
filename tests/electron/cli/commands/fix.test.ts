import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const bom = '\ufeff';
/** Line ends of every kind, no end of the last line, and figures that clash. */
const article = `${bom}# 컨텐츠 산업\r\n\r\n- 2025년 매출 2조 4,000억 원\n\r\n- 2025년 매출 2조 9,000억 원\r\n\r\n성장율이  높다.\r마진은 30~~35%다.`;
const mended = article.replace('컨텐츠', '콘텐츠').replace('성장율', '성장률').replace('~~', '~');
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('tickmark fix', () => {
  it('mends what needs no judgement and leaves every other byte and every figure as it was', async () => {
    const folder = folderWith({ 'a.md': article, 'b.md': '# 글\n' });
    const before = statSync(join(folder, 'b.md')).mtimeMs;
    const { code, out, error } = await tickmark(folder, ['fix', '.']);
    expect(read(folder, 'a.md')).toBe(mended);
    expect(out).toBe('./a.md: fixed 3\n');
    expect(error).toBe('Articles fixed: 1, places: 3.\n');
    expect(statSync(join(folder, 'b.md')).mtimeMs).toBe(before);
    expect(code).toBe(0);
  });

  it('changes nothing when it runs again', async () => {
    const folder = folderWith({ 'a.md': article });
    await tickmark(folder, ['fix', 'a.md']);
    const { out, error } = await tickmark(folder, ['fix', 'a.md']);
    expect({ out, error }).toEqual({ out: '', error: 'Articles fixed: 0, places: 0.\n' });
    expect(read(folder, 'a.md')).toBe(mended);
  });

  it('keeps a legacy Korean file in its encoding', async () => {
    const cp949 = (syllable: readonly number[]) =>
      Buffer.from([0xbc, 0xba, 0xc0, 0xe5, ...syllable, 0x0d, 0x0a]);
    const folder = folderWith({ 'a.md': cp949([0xc0, 0xb2]) });
    await tickmark(folder, ['fix', 'a.md']);
    expect(readFileSync(join(folder, 'a.md'))).toEqual(cp949([0xb7, 0xfc]));
  });

  it('fixes nothing where the library or an ignore comment says otherwise', async () => {
    const ignored = '<!-- tickmark-ignore prose/loanword: 회사 이름 -->\n\n컨텐츠 산업\n';
    const folder = folderWith({
      'ignored.md': ignored,
      'off/a.md': '성장율\n',
      'off/tickmark.config.yaml': "severities: {'*': off}\n",
    });
    await tickmark(folder, ['fix', '.']);
    expect([read(folder, 'ignored.md'), read(folder, 'off/a.md')]).toEqual([ignored, '성장율\n']);
  });

  it.skipIf(process.platform === 'win32')(
    'changes the file that a link leads to, and keeps the link',
    async () => {
      const folder = folderWith({ 'real/a.md': '성장율\n' });
      symlinkSync(join(folder, 'real', 'a.md'), join(folder, 'link.md'));
      await tickmark(folder, ['fix', 'link.md']);
      expect(read(folder, 'real/a.md')).toBe('성장률\n');
      expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    },
  );

  it('does the rest when one file cannot be read, and ends with 2', async () => {
    const folder = folderWith({ 'a.md': '성장율\n' });
    const { code, error } = await tickmark(folder, ['fix', 'none.md', 'a.md']);
    expect(error).toContain('The file is not there: none.md');
    expect(read(folder, 'a.md')).toBe('성장률\n');
    expect(code).toBe(2);
  });
});

describe('tickmark fix --dry-run', () => {
  it.each([
    ['a.md', article],
    ['글 모음.md', '성장율\n'],
    ['글"모음\\.md', '성장율\n'],
    ['lf.md', '# 글\n\n성장율과 컨텐츠'],
  ])('shows a diff of %s with which git makes the same file, and writes nothing', async (name, text) => {
    const folder = folderWith({ [name]: text });
    const { code, out, error } = await tickmark(folder, ['fix', '--dry-run', `./${name}`]);
    expect(read(folder, name)).toBe(text);
    expect(error).toMatch(/^Articles that can be fixed: 1, places: \d\.\n$/);
    expect(code).toBe(0);

    await tickmark(folder, ['fix', name]);
    const fixed = read(folder, name);
    expect(fixed).not.toBe(text);
    writeFileSync(join(folder, name), text);
    const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: out,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(read(folder, name)).toBe(fixed);
  });

  it('names Korean files in the diff as people read them', async () => {
    const { out } = await tickmark(folderWith({ '글 모음.md': '성장율\n' }), ['fix', '--dry-run', '.']);
    expect(out).toMatch(/^--- a\/글 모음\.md\t\n\+\+\+ b\/글 모음\.md\t\n@@ /);
  });

  it('shows nothing where there is nothing to fix', async () => {
    const { out } = await tickmark(folderWith({ 'a.md': '# 글\n' }), ['fix', '--dry-run', 'a.md']);
    expect(out).toBe('');
  });
});
