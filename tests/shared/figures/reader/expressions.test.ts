import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../shared/figures/reader/read-quantities.ts';
import { interval, intervals, marked, unitName } from './notation.ts';

/** What is read, marked; its unit; its readings as printed; where it differs, the lax tier. */
type Row = readonly [source: string, unit: string, strict: string, lax?: string];

const expressions: Readonly<Record<string, readonly Row[]>> = {
  'sums in won': [
    ['매출은 [1조 2,000억 원]이다', 'KRW', '1.2e12 ± 5e7', '1.2e12 ± 5e10'],
    ['부채는 [3조4000억]이다', '¤', '3.4e12 ± 5e7', '3.4e12 ± 5e10'],
    ['영업이익 [1,350억원]', 'KRW', '1.35e11 ± 5e7', '1.35e11 ± 5e8'],
    ['자본금 [5천만 원]', 'KRW', '5e7 ± 5e6'],
    ['순이익 [12억 3456만]', '¤', '1234560000 ± 5e3'],
    ['배당금 [27만 원]', 'KRW', '2.7e5 ± 5e3'],
    ['벌금은 [백만원]이다', 'KRW', '1e6 ± 5e5'],
    ['[이천칠백만원]을 냈다', 'KRW', '2.7e7 ± 5e5'],
    ['[천억 단위]의 투자', 'plain', '?'],
    ['매출 [1 조 2,000 억 원]', 'KRW', '1.2e12 ± 5e7', '1.2e12 ± 5e10'],
    ['[100억대] 계약', '¤', '[1e10, 2e10)', '[1e10, 2e10]'],
  ],
  'dollars with Korean and English scales': [
    ['매출 [$25억]', 'USD', '2.5e9 ± 5e7'],
    ['매출 [$1,350억]', 'USD', '1.35e11 ± 5e7', '1.35e11 ± 5e8'],
    ['투자 [25억 달러]를', 'USD', '2.5e9 ± 5e7'],
    ['투자 [25억달러]', 'USD', '2.5e9 ± 5e7'],
    ['차관 [250억 불]', 'USD', '2.5e10 ± 5e7', '2.5e10 ± 5e8'],
    ['worth [US$3B] today', 'USD', '3e9 ± 5e8'],
    ['revenue of [$1.35 billion]', 'USD', '1.35e9 ± 5e6'],
    ['a [$2.5bn] deal', 'USD', '2.5e9 ± 5e7'],
    ['capex [$350mn]', 'USD', '3.5e8 ± 5e5', '3.5e8 ± 5e6'],
    ['raised [$120M]', 'USD', '1.2e8 ± 5e5', '1.2e8 ± 5e6'],
  ],
  'other currencies': [
    ['주가 [₩70,000]', 'KRW', '7e4 ± 0.5', '7e4 ± 500'],
    ['주가 [7만원]', 'KRW', '7e4 ± 5e3'],
    ['원/달러 [1,380원]', 'KRW for USD', '1380 ± 0.5', '1380 ± 5'],
    ['USD/KRW [1,380]', 'KRW for USD', '1380 ± 0.5', '1380 ± 5'],
    ['원/달러 환율이 낮아져 이익 [300억 원]', 'KRW', '3e10 ± 5e7', '3e10 ± 5e8'],
    ['가격 [€20]', 'EUR', '20 ± 0.5'],
    ['[100엔]당', 'JPY', '100 ± 0.5', '100 ± 5'],
  ],
  percentages: [
    ['마진 [35%]', 'percent', '0.35 ± 0.005', '0.35 ± 0.0125'],
    ['마진 [35 %]', 'percent', '0.35 ± 0.005', '0.35 ± 0.0125'],
    ['마진 [35퍼센트]', 'percent', '0.35 ± 0.005', '0.35 ± 0.0125'],
    ['마진 [12.0%]', 'percent', '0.12 ± 0.0005'],
    ['보수 [0.5%]', 'percent', '0.005 ± 0.0005'],
    ['지분 [100%]', 'percent', '1 ± 0.005', '1 ± 0.05'],
    ['비율은 [만분의 일]', 'fraction', '0.0001 ± 0.00001', '0.0001 ± 0.00002'],
  ],
  'percentage points': [
    ['[3.5%p] 올랐다', 'percentPoint', '0.035 ± 0.0005'],
    ['[3.5%포인트] 올랐다', 'percentPoint', '0.035 ± 0.0005'],
    ['[2%P] 상승', 'percentPoint', '0.02 ± 0.005'],
    ['마진 [+300bp]', 'percentPoint', '0.03 ± 0.00005', '0.03 ± 0.0005'],
    ['금리 [25bp] 인하', 'percentPoint', '0.0025 ± 0.00005'],
    ['a [25bps] cut', 'percentPoint', '0.0025 ± 0.00005'],
    ['[50베이시스포인트] 인상', 'percentPoint', '0.005 ± 0.00005'],
    ['margin [-0.3pp]', 'percentPoint', '-0.003 ± 0.0005'],
    ['up [3.5 percentage points]', 'percentPoint', '0.035 ± 0.0005'],
  ],
  ranges: [
    ['마진 [30~35%]', 'percent', '[0.295, 0.355]', '[0.275, 0.3625]'],
    ['마진 [35~38%] 예상', 'percent', '[0.345, 0.385]', '[0.3375, 0.385]'],
    ['마진 [35–38%]', 'percent', '[0.345, 0.385]', '[0.3375, 0.385]'],
    ['상승 여력 [20-40%]', 'percent', '[0.195, 0.405]', '[0.175, 0.425]'],
    ['목표가 [$200~220]', 'USD', '[199.5, 220.5]', '[195, 225]'],
    ['목표가 [$200~$220]', 'USD', '[199.5, 220.5]', '[195, 225]'],
    ['단기([3~6개월])', 'month', '[2.5, 6.5]'],
    ['시총 [1조~1조2천억]', '¤', '[5e11, 1.5e12]'],
    ['비중 [20%에서 40%]', 'percent', '[0.195, 0.405]', '[0.175, 0.425]'],
    ['이익률 [5%대]', 'percent', '[0.05, 0.06)', '[0.05, 0.06]'],
    ['이익률 [30% 초반]', 'percent', '[0.3, 0.34)', '[0.3, 0.35]'],
    ['이익률 [30% 중반]', 'percent', '[0.34, 0.37)', '[0.33, 0.38]'],
    ['이익률 [30% 후반]', 'percent', '[0.37, 0.4)', '[0.35, 0.4]'],
  ],
  bounds: [
    ['이익의 [80% 이상]', 'percent', '[0.8, ∞)', '[0.775, ∞)'],
    ['성장률 [10% 초과]', 'percent', '(0.1, ∞)', '[0.075, ∞)'],
    ['비용은 [5% 이하]', 'percent', '(-∞, 0.05]', '(-∞, 0.0625]'],
    ['지분 [30% 미만]', 'percent', '(-∞, 0.3)', '(-∞, 0.325]'],
    ['목표 [$320+]로', 'USD', '[320, ∞)', '[315, ∞)'],
    ['[최소 3곳]이', '곳', '[3, ∞)', '[2.5, ∞)'],
    ['[최대 40%]까지', 'percent', '(-∞, 0.4]', '(-∞, 0.425]'],
    ['매출이 [1,000억] 넘는 회사', '¤', '(1e11, ∞)', '[9.5e10, ∞)'],
    ['시총 [2조] 돌파', '¤', '(2e12, ∞)', '[1.5e12, ∞)'],
    ['이익이 [100억] 육박', '¤', '[9e9, 1e10)', '[8.5e9, 1.05e10]'],
    ['이익이 [100억] 가까이', '¤', '[9e9, 1e10)', '[8.5e9, 1.05e10]'],
    ['a margin of [at least 5%]', 'percent', '[0.05, ∞)', '[0.0375, ∞)'],
    ['trades [under $3]', 'USD', '(-∞, 3)', '(-∞, 3.5]'],
  ],
  hedges: [
    ['매출의 [약 30%]', 'percent', '0.3 ± 0.015', '0.3 ± 0.05'],
    ['매출의 [30% 내외]', 'percent', '0.3 ± 0.015', '0.3 ± 0.05'],
    ['매출의 [30% 안팎]', 'percent', '0.3 ± 0.015', '0.3 ± 0.05'],
    ['매출의 [30% 정도]', 'percent', '0.3 ± 0.015', '0.3 ± 0.05'],
    ['매출의 [30% 수준]', 'percent', '0.3 ± 0.015', '0.3 ± 0.05'],
    ['매출의 [대략 30%]', 'percent', '0.3 ± 0.015', '0.3 ± 0.05'],
    ['a level of [~220]', 'plain', '220 ± 11'],
    ['at [around $220]', 'USD', '220 ± 11'],
    ['or [c.30%] of it', 'percent', '0.3 ± 0.015', '0.3 ± 0.05'],
  ],
  'multiples and fractions': [
    ['작년의 [2배]다', 'multiple', '2 ± 0.5'],
    ['매출이 [2.5배] 증가', 'multiple', '2.5 ± 0.05 | 3.5 ± 0.05'],
    ['매출의 [절반]', 'fraction', '0.5 ± 0.05', '0.5 ± 0.1'],
    ['매출의 [4분의 1]', 'fraction', '0.25 ± 0.025', '0.25 ± 0.05'],
    ['지분 [과반]을', 'fraction', '(0.5, 1]', '[0.5, 1]'],
    ['[두 배]로 늘었다', 'multiple', '2 ± 0.2', '2 ± 0.5'],
    ['[about half] of sales', 'fraction', '0.5 ± 0.1'],
    ['or [a quarter] of sales', 'fraction', '0.25 ± 0.025', '0.25 ± 0.05'],
    ['PER [15배]', 'multiple', '15 ± 0.5'],
    ['trades at [12x] sales', 'multiple', '12 ± 0.5'],
  ],
  'sizes in words': [
    ['[두 자릿수] 성장', 'percent', '[0.1, 1)', '[0.1, 1]'],
    ['[한 자릿수 후반]의 성장', 'percent', '[0.07, 0.1)', '[0.05, 0.1]'],
    ['[수백억] 규모', 'plain', '?'],
    ['[몇 %] 올랐다', 'percent', '?'],
    ['[십여 개] 기업', '개', '?'],
  ],
  signs: [
    ['매출 [△5.2%]', 'percent', '0.052 ± 0.0005 | -0.052 ± 0.0005'],
    ['매출 [▲5.2%]', 'percent', '0.052 ± 0.0005 | -0.052 ± 0.0005'],
    ['매출 [▼5.2%]', 'percent', '-0.052 ± 0.0005'],
    ['[-5%]', 'percent', '-0.05 ± 0.005', '-0.05 ± 0.0125'],
    ['손익 [-5]', 'plain', '-5 ± 0.5'],
    ['[마이너스 3%] 성장', 'percent', '-0.03 ± 0.005'],
    ['적자 [300억]', '¤', '3e10 ± 5e7', '3e10 ± 5e8'],
    ['a charge of [$(8.6) million]', 'USD', '-8.6e6 ± 5e4'],
  ],
  prices: [
    ['현재가 [$220]', 'USD', '220 ± 0.5', '220 ± 5'],
    ['주가는 [$220대]', 'USD', '[220, 230)', '[220, 230]'],
    ['목표가 [$250]', 'USD', '250 ± 0.5', '250 ± 5'],
    ['목표주가 [8만원]', 'KRW', '8e4 ± 5e3'],
    ['PT [$280]', 'USD', '280 ± 0.5', '280 ± 5'],
    ['EPS [$5.1]', 'USD', '5.1 ± 0.05'],
    ['시총 [2조달러]', 'USD', '2e12 ± 5e11'],
    ['주당 [5,000원]', 'KRW/share', '5000 ± 0.5', '5000 ± 50'],
    ['earned [$1.25 per share]', 'USD/share', '1.25 ± 0.005'],
    ['배럴당 [80달러]', 'USD/bbl', '80 ± 0.5'],
  ],
  'counts, shares, sizes and lengths of time': [
    ['인도량 [46만 2,000대]', '대', '462000 ± 0.5', '462000 ± 500'],
    ['연간 [185만~195만 대]', '대', '[1845000, 1955000]'],
    ['[1,506만주]가 거래됐다', 'shares', '15060000 ± 5e3'],
    ['[5.5 million shares]', 'shares', '5.5e6 ± 5e4'],
    ['직원 [3,000여 명]', '명', '[3000, 4000)', '[3000, 4000]'],
    ['[1,234 stores]', 'stores', '1234 ± 0.5'],
    ['발전소 [300MW]', 'MW', '300 ± 0.5', '300 ± 5'],
    ['수출 [2.5만 톤]', 't', '25000 ± 500'],
    ['지수 [36.5포인트]', 'points', '36.5 ± 0.05'],
    ['[12개월] 목표', 'month', '12 ± 0.5'],
    ['a [10-year] bond', 'year', '10 ± 0.5'],
    ['[52주] 최고가', 'week', '52 ± 0.5'],
    ['[3분기] 연속', 'quarter', '3 ± 0.5'],
  ],
};

for (const [group, rows] of Object.entries(expressions)) {
  describe(group, () => {
    const cases = rows.map(([source, unit, strict, lax = strict]) => ({ source, unit, strict, lax }));
    it.each(cases)('$source', ({ source, unit, strict, lax }) => {
      const { text, marks } = marked(source);
      const quantities = readQuantities(text);
      expect(quantities.map((quantity) => quantity.raw)).toEqual(marks);
      const [quantity] = quantities;
      expect(text.slice(quantity!.span.from, quantity!.span.to)).toBe(marks[0]);
      expect(unitName(quantity!.unit)).toBe(unit);
      const readings = (tier: string) => (tier === '?' ? [] : tier.split(' | ').map(interval));
      expect(intervals(quantity!, 'strict')).toEqual(readings(strict));
      expect(intervals(quantity!, 'lax')).toEqual(readings(lax));
    });
  });
}

it('reads nothing where a turn to profit or loss is told in words', () => {
  expect(
    readQuantities('영업이익은 흑자전환했고 순이익은 적자 지속, n.m. 작년에는 적자전환, 적자축소, 적자지속.'),
  ).toEqual([]);
});
