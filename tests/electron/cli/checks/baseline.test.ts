import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const config = "severities: {'*': off, links/missing-article: error}\n";
const article = '# 글\n\n[하나](하나.md)를 보라.\n\n[둘](둘.md)과 [둘](둘.md)\n';

function library() {
  const folder = folderWith({
    'lib/a.md': article,
    'lib/b.md': '# 나\n',
    'lib/tickmark.config.yaml': config,
  });
  const write = (name: string, text: string) => writeFileSync(join(folder, 'lib', name), text);
  const baseline = () => readFileSync(join(folder, 'known.json'), 'utf8');
  const run = async (where: string, ...argv: string[]) => {
    const { code, out, error } = await tickmark(join(folder, where), ['lint', '--format', 'json', ...argv]);
    const report =
      out === '' ? { files: [] } : (JSON.parse(out) as { files: { findings: { line: number }[] }[] });
    return { code, lines: report.files.flatMap(({ findings }) => findings.map(({ line }) => line)), error };
  };
  const lint = (...argv: string[]) => run('.', '--baseline', 'known.json', ...argv, 'lib');
  return { folder, write, baseline, run, lint, update: () => lint('--update-baseline') };
}

describe('tickmark lint --baseline', () => {
  it('leaves out what --update-baseline has written, and only that', async () => {
    const { run, lint, update, write } = library();
    expect((await run('.', 'lib')).lines).toEqual([3, 5, 5]);
    expect(await update()).toEqual({ code: 0, lines: [], error: 'Wrote known.json, findings: 3.\n' });
    expect(await lint()).toEqual({ code: 0, lines: [], error: '' });
    write('b.md', '# 나\n\n[하나](하나.md)를 보라.\n');
    expect(await lint()).toEqual({ code: 1, lines: [3], error: '' });
  });

  it('knows a finding again after edits elsewhere, in other spaces and another Unicode form', async () => {
    const { lint, update, write } = library();
    await update();
    const moved = article.replace('# 글', '# 새 글\r\n\r\n새 문단이다.').replace('를 보라', '를  보라');
    write('a.md', moved.normalize('NFD'));
    expect(await lint()).toEqual({ code: 0, lines: [], error: '' });
  });

  it('knows a finding again when another sentence of its paragraph changes', async () => {
    const { lint, update, write } = library();
    write('a.md', article.replace('를 보라.', '를 보라. 운임이 올랐다.'));
    await update();
    write(
      'a.md',
      article.replace('[하나]', '배가 늘었다. [하나]').replace('를 보라.', '를 보라. 운임이 내렸다.'),
    );
    expect(await lint()).toEqual({ code: 0, lines: [], error: '' });
  });

  it('knows what an article lacks again wherever it is shown', async () => {
    const settings = { 'tickmark.config.yaml': 'severities:\n  "*": off\n  disclosure/not-advice: error\n' };
    const own = folderWith({ ...settings, 'a.md': '# 글\n\n주가가 올랐다.\n' });
    const options = ['lint', '--baseline', 'known.json'];
    await tickmark(own, [...options, '--update-baseline', 'a.md']);
    writeFileSync(join(own, 'a.md'), '# 글\n\n배당도 늘었다.\n\n주가가 내렸다.\n');
    expect(await tickmark(own, [...options, 'a.md'])).toMatchObject({ code: 0, error: '' });
  });

  it('reports a finding whose own line says something else now, and one more of the same', async () => {
    const { lint, update, write } = library();
    await update();
    write('a.md', article.replace('를 보라', '를 보지 마라'));
    const changed = await lint();
    expect(changed).toMatchObject({ code: 1, lines: [3] });
    expect(changed.error).toContain(
      'still in the baseline: lib/a.md links/missing-article: [하나](하나.md)를 보라.',
    );
    write('a.md', `${article}\n[하나](하나.md)를 보라.\n`);
    expect(await lint()).toEqual({ code: 1, lines: [7], error: '' });
  });

  it('tells what no longer occurs, and drops it when it is updated', async () => {
    const { folder, lint, update, write, baseline } = library();
    await update();
    write('a.md', '# 글\n\n[둘](둘.md)과 [둘](둘.md)\n');
    expect(await lint()).toEqual({
      code: 0,
      lines: [],
      error:
        'tickmark: No longer found, still in the baseline: lib/a.md links/missing-article: [하나](하나.md)를 보라.\n',
    });
    rmSync(join(folder, 'lib', 'a.md'));
    expect((await lint()).error).toBe('tickmark: No longer there, still in the baseline: lib/a.md\n');
    await update();
    expect(JSON.parse(baseline())).toEqual({ version: 1, files: {} });
  });

  it('serves from any folder, and keeps what it has of articles that are not checked', async () => {
    const { run, lint, update, write, baseline } = library();
    write('b.md', '# 나\n\n[셋](셋.md)\n');
    await update();
    const before = baseline();
    expect(await run('lib', '--baseline', '../known.json', 'b.md')).toEqual({
      code: 0,
      lines: [],
      error: '',
    });
    await run('lib', '--baseline', '../known.json', '--update-baseline', 'b.md');
    expect(baseline()).toBe(before);
    expect((await lint()).lines).toEqual([]);
  });

  it('does not start with a baseline that is missing or is none', async () => {
    const { folder, run } = library();
    writeFileSync(join(folder, 'none.json'), '{"version": 2}');
    for (const [argv, says] of [
      [['--baseline', 'known.json'], 'There is no baseline known.json. Add --update-baseline'],
      [['--baseline', 'none.json'], 'none.json is not a baseline of Tickmark'],
      [['--baseline', 'none.json', '--update-baseline'], 'none.json is not a baseline of Tickmark'],
      [['--update-baseline'], 'Use --update-baseline together with --baseline.'],
    ] as const) {
      const { code, lines, error } = await run('.', ...argv, 'lib');
      expect({ code, lines }).toEqual({ code: 2, lines: [] });
      expect(error).toContain(says);
    }
    expect(readFileSync(join(folder, 'none.json'), 'utf8')).toBe('{"version": 2}');
  });
});
