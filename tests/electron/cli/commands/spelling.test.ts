import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const article = '# 3분기 실적\n\n3분기 매츌이 늘었다. Management raised its divdend.\n';

async function misspelt(folder: string, ...options: string[]) {
  const { code, out } = await tickmark(folder, [
    'lint',
    '--format',
    'json',
    '--no-cache',
    ...options,
    'a.md',
  ]);
  const { files } = JSON.parse(out) as {
    files: {
      findings: { ruleId: string; severity: string; line: number; column: number; message: string }[];
    }[];
  };
  const found = files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'spelling/word'));
  return {
    code,
    found: found.map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`),
  };
}

describe('tickmark lint --spelling', () => {
  it('reports words that are in no dictionary as hints, and only when asked', async () => {
    const folder = folderWith({ 'a.md': article });
    expect((await misspelt(folder)).found).toEqual([]);
    expect(await misspelt(folder, '--spelling')).toEqual({
      code: 0,
      found: [
        'info 3:5 “매츌이” is not in the dictionary. Do you mean “매출이”?',
        'info 3:36 “divdend” is not in the dictionary. Do you mean “dividend”?',
      ],
    });
  }, 60_000);

  it('is asked for, language by language, by the settings, which also name words', async () => {
    const folder = folderWith({ 'a.md': article, 'tickmark.config.yaml': 'spelling: [en]\n' });
    expect((await misspelt(folder)).found).toEqual([expect.stringContaining('divdend')]);
    const known = folderWith({
      'a.md': article,
      'tickmark.config.yaml': 'spelling: [en]\nwords: [divdend]\n',
    });
    expect((await misspelt(known)).found).toEqual([]);
  }, 60_000);

  it('fails the run where the settings make it an error', async () => {
    const config = 'spelling: [en]\nseverities:\n  spelling/word: error\n';
    const folder = folderWith({ 'a.md': article, 'tickmark.config.yaml': config });
    expect((await misspelt(folder)).code).toBe(1);
  }, 60_000);

  it('checks what comes on standard input as well', async () => {
    const { out } = await tickmark(folderWith({}), ['lint', '--spelling', '--stdin'], undefined, article);
    expect(out).toContain('“divdend” is not in the dictionary');
  }, 60_000);
});
