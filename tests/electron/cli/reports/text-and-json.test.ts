import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../../electron/cli/checks/checked-file.ts';
import { excerpt } from '../../../../electron/cli/checks/excerpt.ts';
import { jsonReport } from '../../../../electron/cli/reports/json.ts';
import { textReport } from '../../../../electron/cli/reports/text.ts';
import { message } from '../../../../shared/i18n/index.ts';
import { fileWith, written } from './written.ts';

const text = '# 실적\r\n\r\n매출은 20% 늘었다.\r\n다른 곳에서는 28% 늘었다.\r\n';
const spanOf = (part: string) => ({ from: text.indexOf(part), to: text.indexOf(part) + part.length });

const file: CheckedFile = {
  ...fileWith('./글.md', text, [
    {
      ruleId: 'figures/same-fact',
      message: message('error.file.missing', { path: '20%' }),
      span: spanOf('20%'),
      related: [{ span: spanOf('28%'), message: message('severity.info') }],
      derivation: ['20% ≠ 28%', message('severity.error')],
    },
    { severity: 'info', message: message('severity.warning'), span: { from: text.length, to: text.length } },
  ]),
  figures: { read: 4, bound: 3, checked: 2, conflicts: 1 },
};

describe('the JSON report', () => {
  it('is the format that other programs rely on, byte for byte', () => {
    expect(JSON.parse(written(jsonReport('ko'), [file]))).toEqual({
      version: 1,
      files: [
        {
          path: './글.md',
          findings: [
            {
              ruleId: 'figures/same-fact',
              severity: 'error',
              message: '파일이 없습니다: 20%. 옮기거나 지우지 않았는지 확인하세요.',
              line: 3,
              column: 5,
              endLine: 3,
              endColumn: 8,
              related: [{ line: 4, column: 9, endLine: 4, endColumn: 12, message: '참고' }],
              derivation: ['20% ≠ 28%', '오류'],
            },
            {
              ruleId: 'prose/x',
              severity: 'info',
              message: '경고',
              line: 5,
              column: 1,
              endLine: 5,
              endColumn: 1,
              related: [],
              derivation: [],
            },
          ],
          figures: { read: 4, bound: 3, checked: 2, conflicts: 1 },
        },
      ],
    });
  });

  it('of no files is still a report', () => {
    expect(JSON.parse(written(jsonReport('en'), []))).toEqual({ version: 1, files: [] });
  });
});

describe('the text report', () => {
  it('shows the place, the line, the other places, the arithmetic and the counts', () => {
    expect(
      written(
        textReport('en', (_style, part) => part),
        [file],
      ),
    ).toBe(
      `./글.md:3:5 Error figures/same-fact The file is not there: 20%. Check whether it was moved or deleted.
  3 | 매출은 20% 늘었다.
    |        ^^^
    ./글.md:4:9 Info
    = 20% ≠ 28%
    = Error

./글.md:5:1 Info prose/x Warning
  5 |
    | ^

1 article: errors 1, warnings 0, hints 1
figures: read 4, bound 3, checked 2, conflicting 1
`,
    );
  });
});

describe('the report of a long list', () => {
  const files = (count: number, each: number) =>
    Array.from({ length: count }, (_, n) =>
      fileWith(
        `${n}.md`,
        text,
        Array.from({ length: each }, (_, at) => ({ ruleId: at < 8 ? 'prose/a' : 'prose/b' })),
      ),
    );
  const end = (count: number, each: number) =>
    written(
      textReport('en', (_, words) => words),
      files(count, each),
    )
      .split('\n')
      .at(-2);

  it('ends with the rules that it comes from, and with how to begin without it', () => {
    expect(end(3, 10)).toMatch(/^Most of all: prose\/a 24, prose\/b 6\. .*--update-baseline\.$/);
  });

  it('ends with the counts where the list is short or of one article', () => {
    for (const [count, each] of [
      [2, 10],
      [1, 40],
    ] as const)
      expect(end(count, each)).toMatch(/^figures: /);
  });
});

describe('an excerpt', () => {
  it('of decomposed Hangul has its marks below the syllables', () => {
    const line = '한글 성장율'.normalize('NFD');
    const from = line.indexOf('성'.normalize('NFD'));
    expect(excerpt(line, from, line.length)[1]).toBe(' '.repeat(5) + '^'.repeat(6));
  });

  it.each([
    ['abc', 1, 2, 'abc', ' ^'],
    ['매출 20%', 3, 6, '매출 20%', '     ^^^'],
    ['매출', 0, 1, '매출', '^^'],
    ['각'.normalize('NFD'), 0, 3, '각'.normalize('NFD'), null],
    ['\ta', 1, 2, ' a', ' ^'],
    ['📈 상승', 3, 5, '📈 상승', '   ^^^^'],
    ['abc', 3, 3, 'abc', '   ^'],
    ['\u001b[31mred', 5, 8, '\ufffd[31mred', '     ^^^'],
    ['a\u202eb', 2, 3, 'a\ufffdb', '  ^'],
  ])('of %j marks %i to %i', (line, from, to, source, marks) => {
    const [shown, under] = excerpt(line, from, to);
    expect(shown).toBe(source);
    if (marks !== null) expect(under).toBe(marks);
  });

  it('of a long line is cut around the marks', () => {
    const [source, marks] = excerpt(`${'a'.repeat(500)}XYZ${'b'.repeat(500)}`, 500, 503);
    expect(source.length).toBeLessThan(120);
    expect(source).toMatch(/^…a+XYZb+…$/);
    expect(source.slice(marks.indexOf('^'), marks.length)).toBe('XYZ');
  });
});
