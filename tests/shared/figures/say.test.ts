import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures, toLedgerLine } from '../../../shared/figures/index.ts';
import { sayBinding, sayPeriodKey } from '../../../shared/figures/say-binding.ts';
import { sayFigureValue } from '../../../shared/figures/say-value.ts';

function lineOf(text: string) {
  const [entry] = readFigures(readArticle(`${text}\n`)).ledger;
  return toLedgerLine(entry!);
}

describe('a figure is said for people', () => {
  it.each([
    ['매출은 1조 2,000억 원이다.', '1조 2,000억 원', '₩1.2 trillion'],
    ['매출은 약 $25억이다.', '약 25억 달러', 'about $2.5 billion'],
    ['매출은 1,234,567,890원이다.', '12억 3,456만 7,890원', '₩1.235 billion'],
    ['매출은 월 $25억이다.', '월 25억 달러', '$2.5 billion a month'],
    ['매출은 8,500억이다.', '8,500억', '850 billion'],
    ['이익률은 35%이다.', '35%', '35%'],
    ['이익률은 30% 이상이다.', '30% 이상', 'at least 30%'],
    ['이익률은 0.25%p 올랐다.', '0.25%p', '0.25 percentage points'],
    ['목표가는 $200~220이다.', '200달러 ~ 220달러', '$200 to $220'],
    ['매출은 2.5배가 되었다.', '2.5배', '2.5×'],
    ['직원은 3만 명이다.', '3만명', '30,000명'],
  ])('%s', (text, ko, en) => {
    const { value } = lineOf(text);
    expect([sayFigureValue(value, 'ko'), sayFigureValue(value, 'en')]).toEqual([ko, en]);
  });

  it('says what it is about, and that it is not known where it is not', () => {
    const { parts } = lineOf('AWS의 2025년 3분기 매출은 12% 증가할 전망이다.');
    expect(sayBinding(parts, 'ko')).toBe('AWS · 매출 증감률 · 2025년 3분기 · 전망');
    expect(sayBinding(parts, 'en')).toBe('AWS · revenue growth · Q3 2025 · outlook');
    const since = lineOf('매출은 전년 대비 12% 늘었다.').parts;
    expect(sayBinding(since, 'ko')).toBe('매출 증감률 · 전년 대비');
    expect(sayBinding(since, 'en')).toBe('revenue growth · year on year');
    expect(sayBinding(null, 'en')).toBe('It is not clear what this is about');
  });

  it.each([
    ['2025', '2025년', '2025'],
    ['2025H1', '2025년 상반기', 'H1 2025'],
    ['2025-03', '2025년 3월', '2025-03'],
    ['2025..2027', '2025년~2027년', '2025 to 2027'],
    ['year-1', '작년', 'last year'],
    ['year-1Q3', '작년 3분기', 'last year Q3'],
    ['2025Q3+', '2025년 3분기 누적', 'Q3 2025 cumulative'],
    ['TTM', '지난 12개월', 'last 12 months'],
    ['year-7', 'year-7', 'year-7'],
  ])('the period %s', (key, ko, en) => {
    expect([sayPeriodKey(key, 'ko'), sayPeriodKey(key, 'en')]).toEqual([ko, en]);
  });
});
