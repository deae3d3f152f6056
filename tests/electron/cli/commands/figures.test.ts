import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const article = '# 실적\n\nAzure 매출은 2025년 20% 성장했다.\n';

describe('tickmark figures', () => {
  it('lists each figure with its place, what it was read as and how it stands', async () => {
    const folder = folderWith({ 'a.md': article });
    const { code, out } = await tickmark(folder, ['figures', '--format', 'json', 'a.md']);
    const { version, files } = JSON.parse(out);
    expect({ code, version, path: files[0].path }).toEqual({ code: 0, version: 1, path: 'a.md' });
    expect(files[0].figures).toContainEqual(
      expect.objectContaining({
        line: 3,
        column: 17,
        endLine: 3,
        endColumn: 20,
        raw: '20%',
        reading: '20 %',
      }),
    );
    expect(files[0].counts.read).toBe(files[0].figures.length);
  });

  it('says what disagrees of a check that fails, and nothing of one that holds', async () => {
    const table = (total: string) =>
      `# 실적\n\n| 구분 | 매출 (억원) |\n|---|---|\n| 반도체 | 1,234 |\n| 가전 | 812 |\n| 합계 | ${total} |\n`;
    const folder = folderWith({ 'sound.md': table('2,046'), 'wrong.md': table('2,146') });
    const checked = async (file: string) => {
      const { out } = await tickmark(folder, ['figures', '--format', 'json', file]);
      const [{ figures }] = JSON.parse(out).files;
      return figures.at(-1).checks;
    };
    expect(await checked('sound.md')).toMatchObject([{ holds: true, message: null }]);
    expect(await checked('wrong.md')).toMatchObject([
      { holds: false, message: expect.stringContaining('2,146') },
    ]);
  });

  it('shows the same to people, with what the marks mean', async () => {
    const folder = folderWith({ 'a.md': article });
    const { out } = await tickmark(folder, ['figures', 'a.md']);
    expect(out).toMatch(/^• a\.md:3:17 20% = 20% \[Azure · revenue growth · 2025\]/m);
    expect(out).toContain('figures: read');
    expect(out).toContain('✓ Agrees');
  });

  it('is one document of JSON, however many articles there are', async () => {
    const folder = folderWith({ 'a.md': article, 'b.md': '# 글\n', 'c/none.txt.bak': '' });
    const { out } = await tickmark(folder, ['figures', '--format', 'json', 'a.md', 'b.md']);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    const counts = { read: 0, bound: 0, checked: 0, conflicts: 0 };
    expect(JSON.parse(out).files).toMatchObject([{ path: 'a.md' }, { path: 'b.md', figures: [], counts }]);
    const { out: none, code } = await tickmark(folder, ['figures', '--format', 'json', 'missing.md']);
    expect({ code, ...JSON.parse(none) }).toEqual({ code: 2, version: 1, files: [] });
  });

  it('binds them by the names of the library, or of the settings that it is given', async () => {
    const config = 'metrics:\n  - name: 반복 매출\n    aliases: [ARR]\n';
    const article = '# 구름\n\n- 2025년 ARR: 30억 원\n';
    const ofLibrary = folderWith({ 'a.md': article, 'tickmark.config.yaml': config });
    expect((await tickmark(ofLibrary, ['figures', 'a.md'])).out).toContain('[반복 매출 · 2025]');
    const given = folderWith({ 'a.md': article, 'own.yaml': config });
    expect((await tickmark(given, ['figures', '--config', 'own.yaml', 'a.md'])).out).toContain('[반복 매출');
    expect((await tickmark(given, ['figures', 'a.md'])).out).not.toContain('반복 매출');
  });

  it('counts a clash that the writer ignored as none, as the lint report and the page do', async () => {
    const clash = '# 누리전자\n\n- 2025년 매출 $30억\n\n## 요약\n\n- 2025년 매출 $36억';
    const ignore = ' <!-- tickmark-ignore figures/same-fact: 다른 기준의 수치 -->';
    const folder = folderWith({ 'a.md': `${clash}\n`, 'b.md': `${clash}${ignore}\n` });
    const counts = async (command: string) =>
      JSON.parse((await tickmark(folder, [command, '--format', 'json', 'a.md', 'b.md'])).out).files.map(
        (file: { counts?: unknown; figures: unknown }) => file.counts ?? file.figures,
      );
    const [stands, ignored] = await counts('figures');
    expect([stands.conflicts, ignored.conflicts]).toEqual([2, 0]);
    expect(await counts('lint')).toEqual([stands, ignored]);
  });

  it('of a file that is not there says so and ends with 2', async () => {
    const { code, error } = await tickmark(folderWith(), ['figures', 'a.md']);
    expect(code).toBe(2);
    expect(error).toContain('The file is not there: a.md');
  });
});
