import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';

const checksOf = (text: string) =>
  readFigures(readArticle(`${text}\n`)).ledger.map(({ raw, checks }) => ({
    raw,
    sums: checks.flatMap(({ derivation }) => derivation),
  }));

describe('the ledger tells a sum once', () => {
  it.each([
    [
      '회사의 1분기 매출은 4,400억 원으로 2025년 1분기의 4,000억 원보다 10% 늘었습니다.',
      ['4,400억 원', '4,000억 원', '10%'],
    ],
    [
      'Revenue in the first quarter of 2026 was $4.4 billion, up 10% from $4.0 billion a year earlier.',
      ['$4.4 billion', '10%', '$4.0 billion'],
    ],
  ])('whichever ways led to it: %s', (text, figures) => {
    const checks = checksOf(text);
    expect(checks.map(({ raw }) => raw)).toEqual(figures);
    for (const { sums } of checks) expect(sums).toHaveLength(1);
    expect(new Set(checks.flatMap(({ sums }) => sums)).size).toBe(1);
  });

  it('and every other sum of the same figure', () => {
    const table =
      '# 실적\n\n| 구분 | 매출 (억원) | 비중 |\n|---|---|---|\n| 반도체 | 1,200 | 60% |\n| 가전 | 800 | 40% |\n| 합계 | 2,000 | 100% |';
    const sums = checksOf(table).find(({ raw }) => raw === '1,200')!.sums;
    expect(sums.length).toBeGreaterThan(1);
    expect(new Set(sums).size).toBe(sums.length);
  });

  it('and never that it holds beside that it does not', () => {
    const { findings } = readFigures(readArticle('매출은 1,400억 원으로 작년 1,300억 원보다 9.7% 늘었다.\n'));
    expect(findings).toHaveLength(1);
    for (const { sums } of checksOf('매출은 1,400억 원으로 작년 1,300억 원보다 9.7% 늘었다.')) {
      expect(sums).toEqual(['1,400억 원 ÷ 1,300억 원 − 1 = 7.69% ≠ 9.7%']);
    }
  });

  it('keeps a sum that does not hold beside its finding', () => {
    const { ledger, findings } = readFigures(
      readArticle('회사의 1분기 매출은 4,400억 원으로 2025년 1분기의 4,000억 원보다 20% 늘었습니다.\n'),
    );
    expect(findings).toHaveLength(1);
    for (const { checks, state } of ledger) {
      expect({ state, holds: checks.map(({ holds }) => holds) }).toEqual({
        state: 'conflict',
        holds: [false],
      });
    }
  });
});

const shares = '# 실적\n\n| 구분 | 매출 (억원) | 비중 |\n|---|---|---|\n| 반도체 | 1,200 | 60% |\n';

const carriers =
  '| Segment | Q3 2024 | Q3 2025 | Change |\n|---|---:|---:|---:|\n| Trucking | $2.4 billion | $2.7 billion | 12.5% |\n';

describe('a sum reads as it is worked out by hand', () => {
  it('where a target and its upside give a price', () => {
    const { findings } = readFigures(
      readArticle('목표주가 120,000원은 현재가 100,000원 대비 상승여력 25%다.\n'),
    );
    expect(findings.flatMap(({ derivation }) => derivation)).toContain('120,000원 ÷ (1 + 25%) = 96,000원');
  });

  it.each([
    [
      '회사의 1분기 매출은 4,400억 원으로 2025년 1분기의 4,000억 원보다 10% 늘었습니다.',
      '4,400억 원 ÷ 4,000억 원 − 1 = 10%',
    ],
    [
      '회사의 1분기 매출은 4,440억 원으로 2025년 1분기의 4,000억 원보다 11.0% 늘었습니다.',
      '4,440억 원 ÷ 4,000억 원 − 1 = 11.0%',
    ],
    [
      '회사의 1분기 매출은 4,350억 원으로 2025년 1분기의 4,000억 원보다 9% 늘었습니다.',
      '4,350억 원 ÷ 4,000억 원 − 1 = 8.8% = 9%',
    ],
    [
      '회사의 1분기 매출은 4,400억 원으로 2025년 1분기의 4,000억 원보다 20% 늘었습니다.',
      '4,400억 원 ÷ 4,000억 원 − 1 = 10% ≠ 20%',
    ],
    [`${shares}| 가전 | 800 | 40% |\n`, '800 ÷ (1,200 + 800) = 40%'],
    [`${shares}| 가전 | 800 | 40% |\n| 합계 | 2,000 | 100.0% |\n`, '60% + 40% = 100.0%'],
    [
      `${carriers}| Air | $0.6 billion | $0.6 billion | 0.0% |\n`,
      '$0.6 billion ÷ $0.6 billion − 1 = -15.38% ~ 18.18% ∋ 0.0%',
    ],
    [`${carriers}\nTrucking revenue was $2.8 billion in Q3 2025.\n`, '$2.7 billion ≈ $2.8 billion'],
    [`${carriers}\nTrucking revenue was $2,700 million in Q3 2025.\n`, '$2.7 billion = $2,700 million'],
    [
      '# 실적\n\n| 구분 | 매출 (억원) |\n|---|---|\n| 전기차 | 2,700 |\n| ESS | 1,100 |\n| 소형 | 600 |\n| 합계 | 4,500 |\n',
      '2,700 + 1,100 + 600 = 4,400 ≈ 4,500',
    ],
  ])('and tells what comes out once: %s', (text, sum) => {
    expect(checksOf(text).flatMap(({ sums }) => sums)).toContain(sum);
  });
});

it.each([
  ['The margin was 15%.', 'margin'],
  ['Operating income was $660 million, a margin of 15%.', 'margin'],
  ['The net margin was 7%.', 'net-margin'],
  ['Net profit margin was 7%.', 'net-margin'],
  ['The gross margin was 36%.', 'gross-margin'],
  ['이익률은 15%다.', 'margin'],
])('a margin is of the profit that it names, or of none: %s', (text, metric) => {
  const { ledger } = readFigures(readArticle(`${text}\n`));
  expect(ledger.at(-1)!.parts?.metric).toBe(metric);
});
