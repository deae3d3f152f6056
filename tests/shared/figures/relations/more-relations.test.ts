import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../shared/article/article.ts';
import { readFigures } from '../../../../shared/figures/index.ts';
import { finds, leaves, table } from './marked.ts';

describe('figures/compound', () => {
  finds('figures/compound', [
    '# 미르\n\n매출은 2020년 1,000억 원에서 2024년 2,000억 원으로 연평균 ⟦25%⟧ 늘었다.',
    '# 미르\n\n2021년 매출 1,250억 원은 2025년 2,400억 원으로 커져 CAGR ⟦23%⟧를 기록했다.',
    '# 미르\n\n이용자가 매년 ⟦26%⟧씩 늘면 5년이면 ⟦두 배⟧가 된다.',
    '# 경기\n\n3분기 성장률은 전분기 대비 0.9%(연율 ⟦4.6%⟧)였다.',
    '# Mir\n\nRevenue grew at a CAGR of ⟦25%⟧ from $105 million in 2020 to $212 million in 2024.',
    '# Mir\n\nUsers rose from 12.5 million in 2021 to 25.1 million in 2025, a compound annual growth rate of ⟦26%⟧.',
    '# Growth\n\nOutput grew 0.9% from the previous quarter, or ⟦4.8%⟧ annualized.',
    table(
      '지표 | 2022 | 2025 | CAGR',
      '매출 | 1,000억 | 1,331억 | 10%',
      '이익 | 100억 | 133억 | 10%',
      '자산 | 800억 | 1,382억 | ⟦73%⟧',
    ),
  ]);
  leaves([
    '# 미르\n\n매출은 2020년 1,000억 원에서 2024년 2,000억 원으로 연평균 19% 늘었다.',
    '# 미르\n\n최근 3년간 매출은 1,000억 원에서 1,500억 원으로 연평균 22% 성장했다.',
    '# 미르\n\n최근 3년간 매출은 1,000억 원에서 1,500억 원으로 연평균 14.5% 성장했다.',
    '# 미르\n\n매출은 2020년 1조 원에서 2024년 2조 원으로 연평균 25% 늘었다.',
    '# 미르\n\n매출은 2020년 1,000억 원에서 2024년 2,000억 원으로 늘었다. 업계는 연평균 8% 성장했다.',
    '# 미르\n\n매년 26%씩 늘면 3년이면 두 배가 된다.',
    '# 경기\n\n3분기 성장률은 전분기 대비 0.9%(연율 3.6%)였다.',
    '# 경기\n\n전분기 대비 0.9%, 전년 동기 대비 4.6% 성장했다.',
    '# Mir\n\nRevenue grew at a CAGR of 19% from $105 million in 2020 to $212 million in 2024.',
    '# Mir\n\nRevenue rose 25% a year ago. It went from $105 million in 2020 to $212 million in 2024.',
    '# Mir\n\nRevenue is expected to grow 10% a year. In 2024 it was $212 million, in 2023 $190 million.',
    table('지표 | 2022 | 2025 | CAGR', '매출 | 1,000억 | 1,331억 | 10%', '이익 | 100억 | 152억 | 15%'),
  ]);
});

describe('figures/scale', () => {
  finds('figures/scale', [
    '# 미르\n\n계약 규모는 $2.5 billion(⟦250억 달러⟧)이다.',
    '# 미르\n\n누적 투자액은 1조 2,000억 원(⟦12 trillion won⟧)이다.',
    '# 미르\n\n- 2025년 매출 ⟦3,232억 원⟧\n\n## 실적\n\n- 2025년 매출 ⟦3조 2,320억 원⟧',
    '# 미르\n\n2024년 매출은 ⟦3,145원⟧을 기록했다.\n\n- 2025년 매출: 4,100억 원',
    `# 미르\n\n${table('지표 | 2024 | 2025', '매출 | $5,861 million | $6,120 million', '순이익 | $423 million | $455 million')}\n\n2025년 매출은 ⟦$6,120 billion⟧이었다.`,
    '# Mir\n\n- 2025 revenue: ⟦$412 million⟧\n\n## Results\n\n- 2025 revenue: ⟦$4.12 billion⟧',
    '# 미르\n\n- 2025년 영업이익률 ⟦14.5%⟧\n\n## 실적\n\n- 2025년 영업이익률 ⟦1.45%⟧',
  ]);
  leaves([
    '# 미르\n\n계약 규모는 $2.5 billion(25억 달러)이다.',
    '# 미르\n\n누적 투자액은 1조 2,000억 원(1.2 trillion won)이다.',
    '# 미르\n\n계약 규모는 $2.5 billion(약 3조 6,000억 원)이다.',
    '# 미르\n\n계약 규모는 $2.5 billion(작년 210억 달러)이다.',
    '# 미르\n\n- 2024년 매출 3,232억 원\n\n## 실적\n\n- 2025년 매출 3조 2,320억 원',
    '# 미르\n\n- 2025년 매출 3,232억 원\n- 2025년 영업이익 323억 원',
    '# 미르\n\n매출 1,000원을 올릴 때마다 85원이 남는다.\n\n- 2025년 매출: 4,100억 원',
    '# 미르\n\n주당 매출 3,145원, 2025년 매출: 4,100억 원',
    '# 미르\n\n객단가 매출 3,145원\n\n- 2025년 매출: 4,100억 원',
    '# Mir\n\nRevenue was $104 and $98 million in 2025 and 2024.',
    '# Mir\n\n- 2025 revenue: $4,120 million\n\n## Results\n\n- 2025 revenue: $4.12 billion',
  ]);
});

describe('figures/blend', () => {
  finds('figures/blend', [
    table('부문 | 매출 성장률', '소재 | 8%', '부품 | 12%', '합계 | ⟦17%⟧'),
    table('부문 | 매출 성장률', '소재 | 8%', '부품 | 12%', '합계 | ⟦5%⟧'),
    table('부문 | 영업이익률', '소재 | 8.1%', '부품 | 12.3%', '완제품 | 6.6%', '합계 | ⟦13.9%⟧'),
    table('Segment | Margin', 'East | 21%', 'West | 34%', 'Total | ⟦41%⟧'),
    table('자산 | 비중 | 기대 수익률', '주식 | 60% | 7.2%', '채권 | 40% | 3.6%', '합계 | 100% | ⟦8.4%⟧'),
  ]);
  leaves([
    table('부문 | 매출 성장률', '소재 | 8%', '부품 | 12%', '합계 | 10%'),
    table('부문 | 매출 성장률', '소재 | 8%', '부품 | 12%', '합계 | 12%'),
    table('부문 | 영업이익률', '소재 | 8%', '부품 | 12%', '합계 | 6%'),
    table('부문 | 영업이익률', '소재 | 8%', '부품 | 12%', '연결 조정 | -', '합계 | 14%'),
    table('부문 | 비중', '소재 | 48%', '부품 | 52%', '합계 | 100%'),
    table('부문 | 성장 기여도', '소재 | 2.1%', '부품 | 3.2%', '합계 | 5.3%'),
    table('부문 | 영업이익 | 증가율', '소재 | 80억 | 8%', '부품 | 20억 | 12%', '합계 | 100억 | 31%'),
    table('부문 | 영업이익률', '소재 | 8%', '부품 | N/A', '합계 | 14%'),
    table('Segment | Margin', 'East | 21%', 'West | 34%', 'Total | 27%'),
    table('Segment | Margin', 'East | 21%', 'Corporate | n/a', 'Total | 24%'),
  ]);
});

const market = table('회사 | 점유율 | 영업이익률', '가온 | 31% | 12%', '다온 | 36% | 10%', '라온 | 12% | 8%');
const englishMarket = table(
  'Company | Share | Growth',
  'Alder | 31% | 12%',
  'Birch | 36% | 10%',
  'Cedar | 12% | 28%',
);
describe('figures/rank', () => {
  finds('figures/rank', [
    `# 시장\n\n${market}\n\n점유율은 가온이 ⟦31%⟧로 가장 높다.`,
    `# 시장\n\n${market}\n\n점유율 1위는 가온(⟦31%⟧)이다.`,
    `# 시장\n\n${market}\n\n세 회사 가운데 가온의 점유율이 ⟦31%⟧로 가장 높다.`,
    `# 시장\n\n${market}\n\n다온의 영업이익률은 ⟦10%⟧로 가장 낮다.`,
    `# Market\n\n${englishMarket}\n\nAlder has the largest share at ⟦31%⟧.`,
    `# 비교\n\n${table('지표 | 가온 | 다온 | 라온', '매출 | 300억 원 | 420억 원 | 180억 원', '직원 | 310명 | 420명 | 200명')}\n\n가온의 매출은 ⟦300억 원⟧으로 가장 많다.`,
  ]);
  leaves([
    `# 시장\n\n${market}\n\n점유율은 다온이 36%로 가장 높다.`,
    `# 시장\n\n${market}\n\n가온의 점유율은 31%로 두 번째로 높다.`,
    `# 시장\n\n${market}\n\n가온의 점유율은 31%로 역대 최대다.`,
    `# 시장\n\n${market}\n\n가온의 점유율은 31%로 2019년 이후 가장 높다.`,
    `# 시장\n\n${market}\n\n다온을 제외하면 가온의 점유율이 31%로 가장 높다.`,
    `# 시장\n\n${market}\n\n국내 업체 중 가온의 점유율이 31%로 가장 높다.`,
    `# 시장\n\n${market}\n\n가온의 점유율은 31%로 가장 높지 않다.`,
    `# 시장\n\n${market}\n\n가온의 점유율은 31%다. 기술력은 업계에서 가장 높다.`,
    `# Market\n\n${englishMarket}\n\nBirch has the largest share at 36%, and Cedar the fastest growth at 28%.`,
    `# Market\n\n${englishMarket}\n\nAlder’s share of 31% is its highest ever.`,
    `# 추이\n\n${table('연도 | 매출', '2024 | 310억 원', '2025 | 280억 원', '2026E | 400억 원')}\n\n2024년 매출은 310억 원으로 가장 많았다.`,
    `# 등락\n\n${table('종목 | 등락률', '가온 | -5.1%', '다온 | -3.2%', '라온 | -1.0%')}\n\n가온의 낙폭이 -5.1%로 가장 컸다.`,
  ]);
});

describe('figures/trend', () => {
  finds('figures/trend', [
    '# 미르\n\n매출은 120억 원에서 ⟦100억 원⟧으로 증가했다.',
    '# 미르\n\n이익률은 8%에서 ⟦9%⟧로 하락했다.',
    '# 미르\n\n점포는 142곳에서 ⟦151곳⟧으로 줄었다.',
    '# Mir\n\nRevenue fell from $100 million to ⟦$120 million⟧.',
    '# Mir\n\nMargins rose from 9.1% to ⟦8.4%⟧ over the year.',
  ]);
  leaves([
    '# 미르\n\n매출은 100억 원에서 120억 원으로 증가했다.',
    '# 미르\n\n영업이익은 120억 원 적자에서 100억 원 적자로 늘었다.',
    '# 미르\n\n순위는 12위에서 8위로 상승했다.',
    '# 미르\n\n매출은 120억 원에서 100억 원으로, 이익은 8억 원에서 9억 원으로 증가했다.',
    '# 미르\n\n비용을 120억 원에서 100억 원으로 낮춰 이익이 늘었다.',
    '# 미르\n\n기준금리는 3.5%에서 3.5%로 유지됐다.',
    '# 미르\n\n부채비율은 181%에서 168%로 개선됐다.',
    '# Mir\n\nRevenue rose from $100 million to $120 million.',
    '# Mir\n\nThe loss widened from $9 million to $12 million.',
    '# Mir\n\nShares fell after guidance moved from $100 million to $120 million.',
  ]);
});

const dated = (text: string) => `---\ndate: 2026-03-05\n---\n# 미르\n\n${text}`;
describe('figures/timeline', () => {
  finds('figures/timeline', [
    '# 미르\n\n### 단기 (6~12개월)\n\n관망\n\n### 중기 (⟦3~6개월⟧)\n\n매수',
    '# 미르\n\n- 단기 (3~6개월): 관망\n- 중기 (1~3년): 매수\n- 장기 (⟦6~12개월⟧): 보유',
    '# Mir\n\n### Short term (6–12 months)\n\nWait.\n\n### Long term (⟦3–6 months⟧)\n\nBuy.',
    dated('2027년 매출 ⟦3,400억 원⟧을 기록했다.'),
    dated('미르는 2026년 3분기 영업이익 ⟦340억 원⟧을 달성했다.'),
    dated('The company reported revenue of ⟦$340 million⟧ in 2028.'),
  ]);
  leaves([
    '# 미르\n\n### 단기 (3~6개월)\n\n관망\n\n### 중기 (6~12개월)\n\n매수\n\n### 장기 (1~3년)\n\n보유',
    '# 미르\n\n### 단기 (3개월)\n\n관망\n\n### 장기 (1년 이상)\n\n보유',
    '# 미르\n\n## 채권\n\n- 단기 (1~2년): 국채\n\n## 주식\n\n- 중기 (6~12개월): 반도체',
    '# 미르\n\n- 단기 차입금 120억 원\n- 장기 차입금 80억 원',
    '# Mir\n\n### Short term (3–6 months)\n\nWait.\n\n### Long term (1–3 years)\n\nBuy.',
    dated('2025년 매출 3,400억 원을 기록했다.'),
    dated('2027년 매출 목표 3,400억 원을 제시했다.'),
    dated('2027년 매출은 3,400억 원으로 전망된다.'),
    dated('2027년에 쓸 예산 3,400억 원을 확보했다.'),
    dated('FY2027 1분기 매출 3,400억 원을 기록했다.'),
    '# 미르\n\n2027년 매출 3,400억 원을 기록했다.',
    dated('The company reported revenue of $340 million in 2025 and expects $400 million in 2027.'),
  ]);
});

describe('a change of a rate in percent', () => {
  finds('figures/delta-unit', [
    '# 미르\n\n영업이익률이 ⟦3%⟧ 상승했다.',
    '# 미르\n\n- 부채비율 ⟦12%⟧ 하락',
    '# 미르\n\n2025년 매출총이익률은 ⟦2%⟧ 개선됐다.',
    '# Mir\n\n- Operating margin: up ⟦3%⟧',
    '# Mir\n\n- ROE: up ⟦2%⟧',
  ]);
  leaves([
    '# 미르\n\n영업이익률이 3%p 상승했다.',
    '# 미르\n\n영업이익률이 300bp 상승했다.',
    '# 미르\n\n영업이익률이 13%로 상승했다.',
    '# 미르\n\n영업이익이 3% 상승했다.',
    '# 미르\n\n영업이익률은 10%에서 13%로 3% 상승했다.',
    '# 미르\n\n영업이익률은 13%다. 매출은 3% 상승했다.',
    '# 미르\n\n수익률이 3% 상승했다.',
    '# 미르\n\n마진 개선으로 이익이 3% 늘었다.',
    '# Mir\n\n- Operating margin up 3 percentage points',
    '# Mir\n\n- Operating income up 3%',
    `# 미르\n\n${table('지표 | 증감', '영업이익률 | +3%', '매출 | +5%')}`,
  ]);
});

describe('figures/missing-base', () => {
  finds('figures/missing-base', [
    '# 미르\n\n- 목표가 50,000원 (현재가 대비 ⟦25%⟧ 상승)',
    '# 미르\n\n목표주가는 50,000원, 상승 여력은 ⟦25%⟧다.',
    '# 미르\n\n- 단기 목표가: $200~220 (현재 대비 ⟦5~15%⟧ 상승)',
    '# Mir\n\n- Target price: $250 (⟦20%⟧ above the current price)',
    '# Mir\n\nOur target price is $250, which implies ⟦20%⟧ upside.',
    '# 미르\n\n성장률은 4분기에도 30%대일 것이다. 목표주가 620달러(상승여력 ⟦24%⟧)를 제시한다.',
  ]);
  leaves([
    '# 미르\n\n- 현재가 40,000원\n- 목표가 50,000원 (현재가 대비 25% 상승)',
    '# 미르\n\n주가는 40,000원이다. 목표가 50,000원 (현재가 대비 25% 상승)',
    '# 미르\n\n- 목표가 50,000원',
    '# 미르\n\n- 매출은 전년 대비 25% 증가',
    '# 미르\n\n- 현재 대비 25% 증가한 매출',
    '# 미르\n\n목표가를 40,000원에서 50,000원으로 25% 올렸다.',
    '# Mir\n\n- Current price: $208\n- Target price: $250 (20% above the current price)',
    '# Mir\n\n- Target price: $250',
    '# Mir\n\nRevenue is 20% above last year’s.',
    '# Mir\n\nThe share price of $208 leaves 20% upside to our target price of $250.',
    '# Mir\n\nOur target price of $250 implies 20% upside from $208.',
  ]);
});

describe('an upside and the price that it is told from', () => {
  finds('figures/growth', [
    '# Mir\n\nThe target price of $120 implies ⟦25%⟧ upside from $100.',
    '# Mir\n\nOur price target of $48 represents ⟦30%⟧ upside from the current price of $40.',
    '# Mir\n\nWe raise our target price to $48, implying ⟦30%⟧ upside from yesterday’s close of $40.',
    '# Mir\n\nThe target price of $48 is ⟦30%⟧ above the last close of $40.',
  ]);
  leaves([
    '# Mir\n\nThe target price of $125 implies 25% upside from $100.',
    '# Mir\n\nThe target price of $48 is 20% above the last close of $40.',
    '# Mir\n\nThe target price of $48 is 30% above its book value of $40.',
    '# Mir\n\nWe cut our target price to $48. The shares have risen 30% from $40.',
    '# Mir\n\nThe target price of $48 rests on 30% growth from $40 million of sales.',
  ]);
});

describe('a hint', () => {
  it('is no conflict in the ledger, and no problem that counts', () => {
    const { findings, ledger, counts } = readFigures(
      readArticle('# 미르\n\n- 목표가 50,000원 (현재가 대비 25% 상승)'),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(ledger.map(({ state }) => state)).not.toContain('conflict');
    expect(counts.conflicts).toBe(0);
  });
});
