import { describe, expect, it } from 'vitest';
import { mayBeSame, periodKey } from '../../../../shared/figures/reader/period.ts';
import { readPeriods } from '../../../../shared/figures/reader/read-periods.ts';
import { marked } from './notation.ts';

const rows: readonly (readonly [source: string, ...keys: string[]])[] = [
  ['[2024] 매출', '2024'],
  ['[당기]', 'year0'],
  ['[전기말]', 'year-1'],
  ['전기 요금'],
  ['[2024년] 매출', '2024'],
  ["['24] 매출", '2024'],
  ['[24년] 매출은', '2024'],
  ['[2025년도] 예산', '2025'],
  ['[2027년]까지 30%', '2027'],
  ['[2025E]와 [2026F], [2027(E)]', '2025', '2026', '2027'],
  ['[FY25] guidance', '2025'],
  ['[FY2025E]', '2025'],
  ['[fiscal 2018] sales', '2018'],
  ['[Fiscal Year 2019]', '2019'],
  ['[1Q26] 실적', '2026Q1'],
  ['[Q1 2026] results', '2026Q1'],
  ["[Q1'26] results", '2026Q1'],
  ['[2026 Q1]', '2026Q1'],
  ['[3Q24P]', '2024Q3'],
  ['[25.1Q]', '2025Q1'],
  ['[4Q] 실적', 'Q4'],
  ['[Q4] 실적', 'Q4'],
  ['[2026년 1분기]', '2026Q1'],
  ['[3분기] 매출', 'Q3'],
  ['[third fiscal quarter]', 'Q3'],
  ['the [fourth quarter of 2019]', '2019Q4'],
  ['[1~3분기] 누계', 'M9/9+'],
  ['[1~3Q 누적]', 'M9/9+'],
  ['[1~9월]', 'M9/9+'],
  ['[9M24]', '2024M9/9+'],
  ['[상반기]', 'H1'],
  ['[2025년 하반기]', '2025H2'],
  ['[1H26]', '2026H1'],
  ['the [first half of 2025]', '2025H1'],
  ['[2025년 5월]', '2025-05'],
  ['[2025-05]', '2025-05'],
  ['[2025-05-28] 종가', '2025-05-28'],
  ['[2025. 5. 28.] 종가', '2025-05-28'],
  ['([5/27])', '-05-27'],
  ['[11월 4일]', '-11-04'],
  ['at [December 31, 2019] and [2018]', '2019-12-31', '2018-12-31'],
  ['[December 31 2019]', '2019-12-31'],
  ['[years ended December 31, 2019], [2018] and [2017]', '2019', '2018', '2017'],
  ['[three months ended June 30, 2019]', '2019Q2'],
  ['[nine months ended September 30, 2019]', '2019M9/9'],
  ['[29 August 2019]', '2019-08-29'],
  ['[2025-05-28 ~ 2026-05-27]', '2025-05-28..2026-05-27'],
  ['[2024~2026년]', '2024..2026'],
  ['[2024~26년]', '2024..2026'],
  ['[2025-2030] CAGR', '2025..2030'],
  ['[Q1–Q3 2025]', '2025Q1..2025Q3'],
  ['[올해], [작년], [내년]', 'year0', 'year-1', 'year+1'],
  ['[지난해] 매출', 'year-1'],
  ['[작년 3분기]', 'year-1Q3'],
  ['[올 상반기]', 'year0H1'],
  ['[전년 동기] 대비', 'same@year-1'],
  ['the [same period last year]', 'same@year-1'],
  ['[현재 분기] 매출', 'quarter0'],
  ['[전분기] 대비', 'quarter-1'],
  ['[다음달] 발표', 'month+1'],
  ['the [prior year]', 'year-1'],
  ['[TTM] 기준', 'TTM'],
  ['[직전 12개월]', 'TTM'],
  ['[12MF] PER', 'NTM'],
  ['[YTD] 수익률', 'year0+'],
];

it.each(rows)('%s', (source, ...keys) => {
  const { text, marks } = marked(source);
  const periods = readPeriods(text);
  expect(periods.map(({ raw }) => raw)).toEqual(marks);
  expect(periods.map(({ span }) => text.slice(span.from, span.to))).toEqual(marks);
  expect(periods.map(periodKey)).toEqual(keys);
});

it.each([
  'Q4: 지금 사도 되나요?',
  '2,024원',
  '$2019',
  '2024 원',
  '30년 국채',
  '20년 만에',
  '3분기 연속',
  '12개월',
  '35.1%',
  'the 2010s',
  '나이달력',
  '전기차',
  'H100',
  '반달',
])('reads no period in: %s', (text) => {
  expect(readPeriods(text)).toEqual([]);
});

describe('what else a period says', () => {
  const only = (text: string) => readPeriods(text)[0]!;

  it('tells actual, estimate and preliminary', () => {
    const status = (text: string) => only(text).status;
    expect(['2024', '2024A', '2025E', '2026(F)', '3Q24P', '1Q26E'].map(status)).toEqual([
      null,
      'actual',
      'estimate',
      'estimate',
      'preliminary',
      'estimate',
    ]);
  });

  it.each([
    ['2025E', '2025년', true],
    ['fiscal 2018', '2018', true],
    ['3분기', '3Q24', true],
    ['올해', '2025', true],
    ['3Q24', '3Q25', false],
    ['2024', '3Q24', false],
    ['작년', '내년', false],
    ['3분기', '3분기 누적', false],
    ['TTM', '2024', false],
    ['2024~2026년', '2024', false],
  ])('%s may be %s: %s', (a, b, same) => {
    expect(mayBeSame(only(a), only(b))).toBe(same);
    expect(mayBeSame(only(b), only(a))).toBe(same);
  });
});
