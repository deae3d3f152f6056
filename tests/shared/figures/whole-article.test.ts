import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';
import { genreArticle as article, type Plant, planted } from './genre-article.ts';

const rulesOf = (text: string) =>
  readFigures(readArticle(text))
    .findings.map(({ ruleId }) => ruleId)
    .toSorted();

describe('an article of the genre', () => {
  it('that agrees with itself is left alone', () => {
    expect(rulesOf(article())).toEqual([]);
  });

  it('has at least 60 in 100 of its figures bound', () => {
    const { bound, read } = readFigures(readArticle(article())).counts;
    expect(bound / read).toBeGreaterThan(0.6);
  });

  it('gives one finding for each contradiction, whatever others stand beside it', () => {
    const all = Object.keys(planted) as Plant[];
    fc.assert(
      fc.property(fc.subarray(all), (some) => {
        expect(rulesOf(article(some))).toEqual(some.map((one) => planted[one]).toSorted());
      }),
      { numRuns: 32 },
    );
  });

  it.each([
    ['monthly', '$30억', ['$36억']],
    ['rivalGrowth', '17%', ['31%', '31%']],
    ['shareGoal', '32%', ['$750억', '$300억']],
  ] as const)('tells %s at its place, with the others', (plant, at, others) => {
    const text = article([plant]);
    const [finding] = readFigures(readArticle(text)).findings;
    const said = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
    expect(said(finding!.span)).toBe(at);
    expect(finding!.related.map(({ span }) => said(span))).toEqual(others);
    expect(finding!.derivation?.length).toBeGreaterThan(0);
  });
});

describe('what must stay silent', () => {
  it.each([
    [
      'a quarter and the year that it makes four times',
      '# 누리\n\n- 분기 구독 매출: $15억\n- 연간 구독 매출: $60억',
    ],
    [
      'one share worked out from two pairs',
      '# 누리\n\n구독 매출은 분기 $18억, 분기 매출 $150억의 12%다. 연간으로는 매출 $600억 가운데 $72억이 구독이다.',
    ],
    ['a product that holds', '# 누리\n\n시장 $200억의 20%를 얻으면 $40억이 더해진다.'],
    [
      'equal steps in basis points',
      '# 누리\n\n| 지표 | 2024 | 2025 | 2026 | 변화 |\n|---|---|---|---|---|\n| 마진 | 19% | 22% | 25% | +300bp |',
    ],
    [
      'a range of a list that the table bears out',
      '# 누리\n\n- 마진: 22% → 2026년 25~28% 예상\n\n| 지표 | 2025 | 2026E |\n|---|---|---|\n| 마진 | 22% | 25% |',
    ],
    ['a range that holds the point', '# 누리\n\n- 영업이익률: 20~25%\n\n## 실적\n\n- 영업이익률: 22%'],
    [
      'a blended margin that touches the stated one only through rounding',
      '# 누리\n\n- 데이터 비중: 24%\n- 기본 마진: 14~16%\n- 데이터 마진: 45~55%\n- 전체 마진: 22%',
    ],
    ['shares that overlap', '# 누리\n\n- 포천 500 고객 비중: 68%\n- 제조업 고객 비중: 57%'],
    ['a bound that holds', '# 누리\n\n- 영업이익의 70% 이상이 국내에서 나온다\n- 국내 영업이익 비중: 78%'],
    [
      'targets that lie inside each other',
      '# 누리\n\n- 단기 목표가: $126~132 (현재 $120 대비 5~10% 상승)\n- 중기 목표가: $144~156 (20~30% 상승)\n- 최종 목표가: $150+',
    ],
    [
      'equal values of different facts',
      '# 누리\n\n- 매출 성장률 28%\n- 영업이익률 28%\n- 데이터 점유율 28%\n- 구독 매출 $250억\n- 현금성자산 $250억',
    ],
    [
      'what others aim at',
      '# 누리\n\n- 목표가: 52,000원\n\n**증권사:**\n- 하나리서치: 목표가 48,000원\n- 두리증권: 목표가 61,000원',
    ],
    ['what has not happened', '# 누리\n\n- 시장 점유율 18%\n\n점유율 25% 달성 시 매출은 $80억이 더해진다.'],
    [
      'labels of questions and the name of a product',
      '# 누리\n\n**Q4: 제품 Q는 무엇인가요?**\n\nA: Q4 실적에서 매출 $36억을 냈습니다.\n\n**Q5: 매출은 얼마인가요?**\n\nA: 3분기에는 $31억입니다.',
    ],
    [
      'shares of different markets',
      '# 누리\n\n**클라우드 점유율:**\n- 누리 25%\n\n**데이터 분석 점유율:**\n- 누리 35%',
    ],
    [
      'a quarter times four',
      '# Nuri\n\n- Subscription revenue: $15 billion a quarter\n- Subscription revenue: $60 billion a year',
    ],
    [
      'a range that holds the point, in English',
      '# Nuri\n\n- Operating margin: 20–25%\n\n## Results\n\n- Operating margin: 22%',
    ],
    [
      'a hypothetical share',
      '# Nuri\n\n- Market share: 18%\n\nIf its market share reached 25%, revenue would rise by $8 billion.',
    ],
    [
      'targets of others',
      '# Nuri\n\n- Target price: $52\n\n**Brokers:**\n- Harbor Research: target price $48\n- Delta Securities: target price $61',
    ],
    [
      'shares of different markets, in English',
      '# Nuri\n\n**Cloud market share:**\n- Nuri 25%\n\n**Analytics market share:**\n- Nuri 35%',
    ],
  ])('%s', (_, text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});
