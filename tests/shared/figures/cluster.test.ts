import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';
import { table } from './relations/marked.ts';

const found = (text: string) =>
  readFigures(readArticle(text)).findings.map(({ ruleId, span, related, derivation }) => ({
    ruleId,
    at: text.slice(span.from, span.to),
    others: related.map((one) => text.slice(one.span.from, one.span.to)),
    steps: derivation?.length,
  }));

const rows = (wrong: string, share: string) =>
  table(
    '부문 | 2024 | 2025 | 증감률 | 비중',
    '소재 | 320억 | 352억 | 10% | 44%',
    `부품 | 200억 | ${wrong} | 20% | ${share}`,
    '완제품 | 180억 | 208억 | 15.6% | 26%',
    '합계 | 700억 | 800억 | 14.3% | 100%',
  );

describe('one wrong number that several relations see', () => {
  it('is one finding, at the number, with every place and every step', () => {
    expect(found(rows('360억', '30%'))).toEqual([
      {
        ruleId: 'figures/sum',
        at: '360억',
        others: ['352억', '200억', '20%', '208억', '800억'],
        steps: 2,
      },
    ]);
    expect(found(rows('240억', '30%'))).toEqual([]);
  });

  it('says once what two of them say from either side', () => {
    const text = `---\nkey_points:\n  - ROE 17.42%, 부채비율 41.3%\n---\n\n${table('지표 | 값', 'ROE | 12.47%', '부채비율 | 41.3%')}`;
    expect(found(text)).toEqual([{ ruleId: 'figures/restated', at: '17.42%', others: ['12.47%'], steps: 1 }]);
  });

  it('is not made up of two numbers that are wrong each on its own', () => {
    const text = `${rows('240억', '30%').replace('15.6%', '25.6%').replace('| 10% |', '| 19% |')}`;
    expect(found(text).map(({ at }) => at)).toEqual(['19%', '25.6%']);
  });

  it('is told at its first clash where it is what that one speaks about', () => {
    const text =
      '# 미르\n\n- 2025년 매출: 352억 원\n- 2024년 매출: 320억 원\n\n## 실적\n\n2025년 매출은 ⟪410억 원⟫이었다.'.replace(
        /[⟪⟫]/g,
        '',
      );
    expect(found(text)).toMatchObject([
      { ruleId: 'figures/same-fact', at: '410억 원', others: ['352억 원'] },
    ]);
  });
});
