import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../shared/figures/reader/read-quantities.ts';
import { type Run, readRuns } from '../../../../shared/figures/reader/runs.ts';
import { parseMarkdown } from '../../../../shared/markdown/dialect.ts';

const runsOf = (source: string) => readRuns(source, parseMarkdown(source));

/** The source text of every figure of a piece of Markdown. */
const figures = (source: string) =>
  runsOf(source).flatMap((run) =>
    readQuantities(run.text).map(({ span }) => {
      const { from, to } = run.source.span(span.from, span.to);
      return source.slice(from, to);
    }),
  );

describe('figures in their source', () => {
  it.each([
    ['매출 **$250**억 증가', ['$250**억']],
    ['매출 $**250**억 증가', ['$**250**억']],
    ['매출 **$250억**이', ['$250억']],
    ['매출 [$250](https://a.kr/9)억', ['$250](https://a.kr/9)억']],
    ['가격은 \\$250\\~270이다', ['\\$250\\~270']],
    ['마진 30&percnt; 수준', ['30&percnt; 수준']],
    ['매출 １，０００억 원', ['１，０００억 원']],
    [`매출 ${'1,000억 원'.normalize('NFD')} 증가`, ['1,000억 원'.normalize('NFD')]],
    ['매출 1조\u00A02,000억\u2009원', ['1조\u00A02,000억\u2009원']],
    ['마진 30\u200B%', ['30\u200B%']],
    ['> 매출은 $2.5\n> billion', ['$2.5\n> billion']],
    ['> 매출은 $2.5\r\n> billion', ['$2.5\r\n> billion']],
    ['- 매출은 \\$2.5  \r\n  billion', ['\\$2.5  \r\n  billion']],
    ['매출 35%[^1] 증가\n\n[^1]: 주석', ['35%']],
    ['매출 `35%` 증가', []],
    ['매출 <!-- 35% --> 증가', []],
    ['![35%](a.png)', []],
    ['[여기](https://a.kr/35%25)', []],
    ['https://a.kr/35 참고', []],
    ['x<sup>2</sup> 모형', []],
    ['```\n35%\n```', []],
    ['<!-- 매출 35% -->', []],
  ])('%s', (source, expected) => {
    expect(figures(source)).toEqual(expected);
  });
});

describe('the structure around a run', () => {
  const outline = (run: Run) => {
    switch (run.kind) {
      case 'heading':
        return `h${run.level} ${run.text}`;
      case 'item':
        return `- list ${run.item.list} in ${run.item.parent} ${run.text}`;
      case 'cell':
        return `t${run.shape.table} ${run.row},${run.column} of ${run.shape.rows}x${run.shape.columns} ${run.text}`;
      default:
        return `p${run.item ? '+' : ''} ${run.text}`;
    }
  };

  it('tells headings, items and cells apart', () => {
    const source = [
      '## 제목',
      '문단',
      '',
      '- 하나',
      '  - 안쪽',
      '',
      '  더',
      '- 둘',
      '',
      '1. 순서',
      '',
      '> - 인용',
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '',
    ].join('\n');
    expect(runsOf(source).map(outline)).toEqual([
      'h2 제목',
      'p 문단',
      '- list 0 in null 하나',
      '- list 1 in 2 안쪽',
      'p+ 더',
      '- list 0 in null 둘',
      '- list 2 in null 순서',
      '- list 3 in null 인용',
      't0 0,0 of 2x2 a',
      't0 0,1 of 2x2 b',
      't0 1,0 of 2x2 1',
      't0 1,1 of 2x2 2',
    ]);
  });

  it('marks what is bold', () => {
    const [run] = runsOf('앞 **굵은 *말*** 뒤');
    expect(run!.strong.map(({ from, to }) => run!.text.slice(from, to))).toEqual(['굵은 말']);
  });

  it('maps every character of a plain text to where it stands', () => {
    const source = '제목: ３０％ 증가';
    const [run] = runsOf(source);
    expect(run!.text).toBe('제목: 30% 증가');
    const places = Array.from(run!.text, (_, i) => run!.source.span(i, i + 1));
    expect(places.map(({ from, to }) => source.slice(from, to)).join('')).toBe(source);
  });
});
