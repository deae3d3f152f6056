import { describe, expect, it } from 'vitest';
import { statuses } from '../../../shared/article/status.ts';
import type { ArticleSummary } from '../../../shared/contract.ts';
import { articleTest, readQuery, withFilter, writeFilter } from '../../../shared/search/query.ts';

const article = (some: Partial<ArticleSummary>): ArticleSummary => ({
  id: 'a',
  path: 'a.md',
  title: '글',
  status: null,
  tickers: [],
  author: null,
  date: null,
  modified: 0,
  problems: null,
  errors: null,
  unreadable: null,
  ...some,
});
const fits = (query: string, some: Partial<ArticleSummary>) =>
  articleTest(readQuery(query).filters)(article(some));

describe('a query', () => {
  it('is words and filters in any order, by their names in either language', () => {
    const { text, filters } = readQuery('status:draft 영업 이익 작성자:"김 하늘" 종목:005930');
    expect(text).toBe('영업 이익');
    expect(filters.map(({ key, value }) => [key, value])).toEqual([
      ['status', 'draft'],
      ['author', '김 하늘'],
      ['ticker', '005930'],
    ]);
  });

  it('keeps as words what only looks like a filter', () => {
    for (const text of [
      '상태:좋음',
      'date:내일',
      'https://a.kr/status:draft',
      'status:',
      'fee:3%',
      'xstatus:draft',
    ]) {
      expect(readQuery(text)).toEqual({ text, filters: [] });
    }
  });

  it('reads decomposed Hangul as what it shows', () => {
    expect(readQuery('종목:삼성 매출'.normalize('NFD'))).toMatchObject({
      text: '매출',
      filters: [{ key: 'ticker', value: '삼성' }],
    });
  });

  it('reads again what was written', () => {
    for (const value of ['MSFT', '김 하늘', '해운/운임 표.md']) {
      expect(readQuery(writeFilter('author', value, 'ko')).filters).toMatchObject([{ value }]);
      expect(readQuery(writeFilter('author', value, 'en')).filters).toMatchObject([{ value }]);
    }
  });

  it('takes another value for a filter, or none', () => {
    expect(withFilter('status:draft 매출', 'status', 'approved', 'en')).toBe('status:approved 매출');
    expect(withFilter('status:draft 매출', 'status', 'approved', 'ko')).toBe('상태:승인 매출');
    expect(withFilter('상태:초안 매출 상태:승인', 'status', null, 'ko')).toBe('매출');
    expect(withFilter('', 'author', '김 하늘', 'ko')).toBe('작성자:"김 하늘"');
    expect(withFilter('', 'author', 'Ha-neul Kim', 'en')).toBe('author:"Ha-neul Kim"');
  });
});

describe('a filter', () => {
  it('takes a status by its id, or by its label in either language', () => {
    for (const word of ['review', '검토중', 'draft,review', '"In review"']) {
      expect(fits(`status:${word}`, { status: 'review' })).toBe(true);
      expect(fits(`status:${word}`, { status: 'approved' })).toBe(false);
    }
    expect(fits('status:draft', { status: null })).toBe(false);
  });

  it('takes a ticker whole, whatever its case, and an author in part', () => {
    expect(fits('ticker:msft', { tickers: ['AAPL', 'MSFT'] })).toBe(true);
    expect(fits('ticker:00593', { tickers: ['005930'] })).toBe(false);
    expect(fits('author:하늘', { author: '김하늘, Lee' })).toBe(true);
    expect(fits('author:lee', { author: '김하늘'.normalize('NFD') })).toBe(false);
    expect(fits('author:김하늘', { author: '김하늘'.normalize('NFD') })).toBe(true);
  });

  it.each([
    ['2026-03', ['2026-03-01', '2026-03-31', '2026.3.9', '2026년 3월 9일'], ['2026-02-28', '2026-04-01']],
    ['2026', ['2026-01-01', '2026-12-31'], ['2025-12-31', '2027-01-01']],
    ['>2026-01', ['2026-02-01', '2027-01-01'], ['2026-01-31', '2025-12-31']],
    ['>=2026-01-15', ['2026-01-15', '2026-01-16'], ['2026-01-14']],
    ['<2026-10', ['2026-09-30', '2025-12-01'], ['2026-10-01', '2026-10-31']],
    ['<2026', ['2025-12-31'], ['2026-01-01']],
    ['<=2026-10', ['2026-10-31', '2026-09-30'], ['2026-11-01']],
    ['2026-01..2026-03', ['2026-01-01', '2026-03-31'], ['2025-12-31', '2026-04-01']],
  ])('date:%s takes %j and not %j', (value, inside, outside) => {
    for (const date of inside) expect(fits(`date:${value}`, { date }), date).toBe(true);
    for (const date of [...outside, null, '언젠가'])
      expect(fits(`date:${value}`, { date }), String(date)).toBe(false);
  });

  it.each(['ko', 'en'] as const)('names every status so that it is read again: %s', (locale) => {
    for (const status of statuses) {
      expect(fits(writeFilter('status', status, locale), { status })).toBe(true);
      const other = statuses.find((one) => one !== status)!;
      expect(fits(writeFilter('status', status, locale), { status: other })).toBe(false);
    }
  });
});
