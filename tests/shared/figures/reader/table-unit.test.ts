import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../shared/figures/reader/read-quantities.ts';
import { inTableUnit, readTableUnits } from '../../../../shared/figures/reader/table-unit.ts';
import { interval, intervals, number, unitName } from './notation.ts';

const named = (text: string) => readTableUnits(text).map(({ unit, scale }) => `${unitName(unit)} × ${scale}`);

it.each([
  ['(단위: 억원)', ['KRW × 1e8']],
  ['(단위: 억원, %)', ['KRW × 1e8', 'percent × 0.01']],
  ['단위: 백만원, %', ['KRW × 1e6', 'percent × 0.01']],
  ['[단위 : 조원]', ['KRW × 1e12']],
  ['구분 (억 원)', ['KRW × 1e8']],
  ['매출(백만 달러)', ['USD × 1e6']],
  ['영업이익(십억원)', ['KRW × 1e9']],
  ['자산 (조)', ['¤ × 1e12']],
  ['(천주)', ['shares × 1e3']],
  ['판매량(만대)', ['대 × 1e4']],
  ['비중(%)', ['percent × 0.01']],
  ['PER(배)', ['multiple × 1']],
  ['화물 단가(원/kg)', ['KRW/kg × 1']],
  ['주당 배당금(원/주)', ['KRW/share × 1']],
  ['in millions except per share', ['¤ × 1e6']],
  ['($ in thousands)', ['USD × 1e3']],
  ['(dollars in millions)', ['USD × 1e6']],
  ['Millions of dollars', ['USD × 1e6']],
  ['(in billions of dollars)', ['USD × 1e9']],
  ['(shares in thousands)', ['shares × 1e3']],
  ['(USD mn)', ['USD × 1e6']],
  ['(bn KRW)', ['KRW × 1e9']],
  ['RMB million', ['CNY × 1e6']],
  ["$'000", ['USD × 1e3']],
  ['$M', ['USD × 1e6']],
  ['Cents per share', ['¤/share × 0.01']],
])('%s', (text, units) => {
  const exact = (unit: string) => unit.replace(/[\d.e]+$/, (scale) => number(scale).toString());
  expect(named(text)).toEqual(units.map(exact));
});

it.each([
  '2019',
  '매출',
  '(전년 대비)',
  '성장률(YoY)',
  '3Q25',
  '(E)',
  '비고',
  'Net sales',
  '(1)',
  'USD/KRW',
  '원/달러',
])('finds no unit in: %s', (text) => {
  expect(named(text)).toEqual([]);
});

it('marks where the unit stands', () => {
  const text = 'Net sales ($ in millions, except per share data)';
  const [unit] = readTableUnits(text);
  expect(text.slice(unit!.span.from, unit!.span.to)).toBe('$ in millions');
});

describe('a cell in the unit of its caption', () => {
  const inUnit = (cell: string, caption: string) => {
    const quantity = inTableUnit(readQuantities(cell, { cell: true })[0]!, readTableUnits(caption)[0]!);
    return `${unitName(quantity.unit)} ${intervals(quantity, 'strict')}`;
  };

  it.each([
    ['1,234', '(단위: 억원)', 'KRW', '1.234e11 ± 5e7'],
    ['(1,234)', '(단위: 억원)', 'KRW', '-1.234e11 ± 5e7'],
    ['12.5', '비중(%)', 'percent', '0.125 ± 0.0005'],
    ['$2,380.2', '($ in millions)', 'USD', '2380200000 ± 5e4'],
    ['$ (1,234)', '($ in thousands)', 'USD', '-1234000 ± 500'],
    ['1.2조', '(단위: 억원)', 'KRW', '1.2e12 ± 5e10'],
  ])('takes it: %s under %s', (cell, caption, unit, value) => {
    expect(inUnit(cell, caption)).toBe(`${unit} ${interval(value)}`);
  });

  it.each([
    ['12.5%', '(단위: 억원)', 'percent', '0.125 ± 0.0005'],
    ['1,234원', '(단위: 억원)', 'KRW', '1234 ± 0.5'],
    ['$1.25 per share', '($ in millions)', 'USD/share', '1.25 ± 0.005'],
    ['€20', '($ in millions)', 'EUR', '20 ± 0.5'],
  ])('keeps its own: %s under %s', (cell, caption, unit, value) => {
    expect(inUnit(cell, caption)).toBe(`${unit} ${interval(value)}`);
  });

  it('scales both ends of a range', () => {
    const [unit] = readTableUnits('(단위: 억원)');
    const range = inTableUnit(readQuantities('300~350', { cell: true })[0]!, unit!).range;
    expect([range?.from.point, range?.to.point].map(String)).toEqual(['30000000000', '35000000000']);
  });
});
