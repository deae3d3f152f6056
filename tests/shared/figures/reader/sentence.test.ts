import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../shared/figures/quantity.ts';
import { readQuantities } from '../../../../shared/figures/reader/read-quantities.ts';
import { interval, intervals, unitName } from './notation.ts';

const told = <T>(text: string, tell: (quantity: Quantity) => T): readonly T[] =>
  readQuantities(text).map(tell);

describe('what came of a figure', () => {
  const change = ({ change }: Quantity) => change && `${change.direction} ${change.role}`;

  it.each([
    ['매출이 35% 증가했다', ['up by']],
    ['매출이 35%나 늘었다', ['up by']],
    ['매출 35% 감소', ['down by']],
    ['연평균 12% 성장', ['up by']],
    ['MoM +3%', [null]],
    ['매출이 35% 급감했다', ['down by']],
    ['마진이 3%p 개선됐다', ['better by']],
    ['마진이 3%p 악화됐다', ['worse by']],
    ['매출이 2조 원으로 늘었다', ['up to']],
    ['마진이 6.0%로 150bp 낮아졌다', [null, 'down by']],
    ['35% 성장률', ['up by']],
    ['sales increased 5% to $12 million', ['up by', null]],
    ['sales fell by 5%', ['down by']],
    ['sales grew to $12 million', ['up to']],
    ['an increase of $3 million', ['up by']],
    ['a 5% decline in sales', ['down by']],
    ['매출은 35%다', [null]],
    ['compared to $5 million', [null]],
    ['Cloud made up 55% of revenue', [null]],
  ])('%s', (text, changes) => {
    expect(told(text, change)).toEqual(changes);
  });

  it('marks the word', () => {
    const text = '영업이익은 12% 감소했다';
    const { span } = readQuantities(text)[0]!.change!;
    expect(text.slice(span.from, span.to)).toBe('감소');
  });
});

describe('where a movement starts and ends', () => {
  it.each([
    ['32%에서 35%로', ['from', 'to']],
    ['32% → 35%', ['from', 'to']],
    ['24만→28만원', ['from', 'to']],
    ['주가는 45,000원에서 58,500원으로 30% 올랐다', ['from', 'to', null]],
    ['from $2 million to $3 million', ['from', 'to']],
    ['increased to $3 million from $2 million', ['to', 'from']],
    ['due to $3 million of costs', [null]],
    ['매출의 32%가 한국에서', [null]],
  ])('%s', (text, roles) => {
    expect(told(text, ({ role }) => role)).toEqual(roles);
  });

  it('carries a rate of exchange on', () => {
    expect(told('원/달러 환율이 1,370원에서 1,400원으로 올랐다', ({ unit }) => unitName(unit))).toEqual([
      'KRW for USD',
      'KRW for USD',
    ]);
  });
});

describe('rates in time', () => {
  it.each([
    ['월 $25억', 'month'],
    ['분기 $30억', 'quarter'],
    ['연 35% 성장', 'year'],
    ['연간 $60억', 'year'],
    ['매월 85원', 'month'],
    ['$3 billion a year', 'year'],
    ['$3 billion annually', 'year'],
    ['2% per quarter', 'quarter'],
    ['3분기 30% 성장', null],
    ['이번 분기 30% 성장', null],
    ['5월 30% 성장', null],
    ['2025년 30% 성장', null],
  ])('%s: %s', (text, unit) => {
    expect(told(text, ({ per }) => per?.unit ?? null)).toEqual([unit]);
  });
});

describe('losses', () => {
  it.each([
    ['적자 300억', 'loss'],
    ['영업이익은 300억 원 적자였다', 'loss'],
    ['230억 원의 영업손실', 'loss'],
    ['a net loss of $3 million', 'loss'],
    ['영업이익 300억 원', 'none'],
    ['300억 원 흑자', 'none'],
  ])('%s: %s', (text, sign) => {
    expect(told(text, (quantity) => quantity.sign)).toEqual([sign]);
  });
});

describe('cells', () => {
  const cell = (text: string) =>
    readQuantities(text, { cell: true }).map(
      (quantity) => `${unitName(quantity.unit)} ${intervals(quantity, 'strict').join(' | ')}`,
    );

  it.each([
    ['(123)', `plain ${interval('-123 ± 0.5')}`],
    ['(5)', `plain ${interval('-5 ± 0.5')}`],
    ['(-)5%', `percent ${interval('-0.05 ± 0.005')}`],
    ['$ (1,234)', `USD ${interval('-1234 ± 0.5')}`],
    ['$(8.6)', `USD ${interval('-8.6 ± 0.05')}`],
    ['($8.6)', `USD ${interval('-8.6 ± 0.05')}`],
    ['1,234 (1)', `plain ${interval('1234 ± 0.5')}`],
    ['1,234 *', `plain ${interval('1234 ± 0.5')}`],
    ['(3.2%)', `percent ${interval('0.032 ± 0.0005')} | ${interval('-0.032 ± 0.0005')}`],
    ['(3.2)%', `percent ${interval('0.032 ± 0.0005')} | ${interval('-0.032 ± 0.0005')}`],
    ['△5', `plain ${interval('5 ± 0.5')} | ${interval('-5 ± 0.5')}`],
    ['▲5', `plain ${interval('5 ± 0.5')} | ${interval('-5 ± 0.5')}`],
    ['▼5', `plain ${interval('-5 ± 0.5')}`],
  ])('%s', (text, reading) => {
    expect(cell(text)).toEqual([reading]);
  });

  it.each(['–', '-', '—', 'n.m.', 'N/A', '', '*', 'Interest expense (2)', '흑자전환'])(
    'holds nothing in: %s',
    (text) => {
      expect(cell(text)).toEqual([]);
    },
  );

  it('takes brackets in a sentence for brackets', () => {
    expect(intervals(readQuantities('영업이익(123억 원)')[0]!, 'strict')).toEqual([
      interval('1.23e10 ± 5e7'),
    ]);
  });
});

describe('ranges and what is none', () => {
  const range = ({ range }: Quantity) => range && `${range.from.point} ${range.to.point}`;

  it.each([
    ['5~10만 원', '50000 100000'],
    ['2~3조원', '2000000000000 3000000000000'],
    ['8000~1만원', '8000 10000'],
    ['1천~2천만 원', '10000000 20000000'],
    ['$5 to $7 million', '5000000 7000000'],
    ['between $2 and $3 billion', '2000000000 3000000000'],
    ['5%에서 8% 사이', '1/20 2/25'],
    ['5%부터 8%까지', '1/20 2/25'],
    ['-3~5%', '-3/100 1/20'],
    ['8~5%', '2/25 1/20'],
  ])('%s', (text, ends) => {
    expect(told(text, range)).toEqual([ends]);
  });

  it.each([
    '5%에서 8%로 올랐다',
    'from 5% to 8%',
    'increased $5 million to $7 million',
    '$5 million and $7 million',
    '5%, 8%',
    '30% - $5',
  ])('%s: two figures', (text) => {
    expect(told(text, range)).toEqual([null, null]);
  });
});
