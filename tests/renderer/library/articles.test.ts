import { describe, expect, it } from 'vitest';
import {
  ageOf,
  createSorter,
  filterArticles,
  sortArticles,
  twinsIn,
} from '../../../renderer/library/articles.ts';
import type { ArticleSummary } from '../../../shared/contract.ts';

function article(title: string, more: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: title,
    path: `${title}.md`,
    title,
    status: null,
    tickers: [],
    author: null,
    date: null,
    modified: 0,
    problems: null,
    errors: null,
    unreadable: null,
    ...more,
  };
}
const titles = (articles: readonly ArticleSummary[]) => articles.map(({ title }) => title);

it('a sorter gives the same order whatever it has sorted before', () => {
  const sort = createSorter();
  const some = [
    article('나', { modified: 2 }),
    article('가', { modified: 1 }),
    article('다', { modified: 3 }),
  ];
  expect(titles(sort(some, 'modified', 'ko'))).toEqual(['다', '나', '가']);
  expect(titles(sort(some, 'title', 'ko'))).toEqual(['가', '나', '다']);
  const later = [article('라', { modified: 9 }), ...some.slice(1), article('나', { modified: 8 })];
  expect(titles(sort(later, 'modified', 'ko'))).toEqual(['라', '나', '다', '가']);
});

it('knows the articles that only the names of their files tell apart', () => {
  const twins = twinsIn([
    article('주간 시황', { id: 'a', path: '주간 시황.md' }),
    article('주간 시황', { id: 'b', path: '주간 시황 사본.md' }),
    article('주간 시황', { id: 'c', path: '2026-01/주간 시황.md' }),
    article('환율', { id: 'd' }),
  ]);
  expect([...twins]).toEqual(['a', 'b']);
});

describe('sortArticles', () => {
  const articles = [
    article('10편', { modified: 3, status: 'approved' }),
    article('2편', { modified: 1 }),
    article('가', { modified: 2, status: 'draft' }),
    article('AWS', { modified: 2, status: 'review' }),
  ];
  it.each([
    ['modified', ['10편', '가', 'AWS', '2편']],
    ['title', ['2편', '10편', '가', 'AWS']],
    ['status', ['가', 'AWS', '10편', '2편']],
  ] as const)('by %s', (order, expected) => {
    expect(titles(sortArticles(articles, order, 'ko'))).toEqual(expected);
  });

  it('by problems: the most errors first, then the most warnings, what was not checked last', () => {
    const some = [
      article('새 글'),
      article('깨끗', { problems: 0, errors: 0 }),
      article('경고 많음', { problems: 9, errors: 0 }),
      article('오류 하나', { problems: 1, errors: 1 }),
      article('오류 둘', { problems: 2, errors: 2 }),
    ];
    const expected = ['오류 둘', '오류 하나', '경고 많음', '깨끗', '새 글'];
    expect(titles(sortArticles(some, 'problems', 'ko'))).toEqual(expected);
  });

  it('by folder: the top one first, each by title, what cannot be read last in its own', () => {
    const unreadable = { key: 'error.file.binary', data: {} } as const;
    const some = [
      article('나', { path: '은행/b.md' }),
      article('가', { path: '은행/a.md', unreadable }),
      article('다', { path: 'c.md' }),
      article('라', { path: '반도체/2026/d.md' }),
      article('마', { path: '반도체/e.md' }),
    ];
    expect(titles(sortArticles(some, 'folder', 'ko'))).toEqual(['다', '마', '라', '나', '가']);
  });

  it('puts Latin titles first for an English reader', () => {
    expect(titles(sortArticles(articles, 'title', 'en')).slice(2)).toEqual(['AWS', '가']);
  });

  it('puts what cannot be read last', () => {
    const unreadable = { key: 'error.file.binary', data: {} } as const;
    const some = [article('가', { unreadable, modified: 9 }), ...articles];
    expect(titles(sortArticles(some, 'modified', 'ko')).at(-1)).toBe('가');
    expect(titles(sortArticles(some, 'title', 'ko')).at(-1)).toBe('가');
  });

  it('leaves the given list as it is', () => {
    const before = titles(articles);
    sortArticles(articles, 'title', 'ko');
    expect(titles(articles)).toEqual(before);
  });
});

it('filters by title, ticker and path, in any Unicode form', () => {
  const articles = [
    article('반도체 업황', { tickers: ['000660', 'MU'] }),
    article('리츠 배당'.normalize('NFD'), { path: 'reits/2026.md' }),
  ];
  const found = (filter: string) =>
    titles(filterArticles(articles, filter)).map((title) => title.normalize('NFC'));
  expect(found('mu')).toEqual(['반도체 업황']);
  expect(found('ㅂㄷㅊ')).toEqual(['반도체 업황']);
  expect(found('배당 reits')).toEqual(['리츠 배당']);
  expect(found('배당 mu')).toEqual([]);
  expect(found(' ')).toHaveLength(2);
});

describe('ageOf', () => {
  const hour = 3_600_000;
  const now = Date.UTC(2026, 10, 22);
  it.each([
    [0, '지금', 'now'],
    [59_000, '지금', 'now'],
    [-5 * hour, '지금', 'now'],
    [60_000, '1분 전', '1m ago'],
    [3.9 * hour, '3시간 전', '3h ago'],
    [25 * hour, '어제', 'yesterday'],
    [72 * hour, '3일 전', '3d ago'],
    [24 * 400 * hour, '작년', 'last yr.'],
  ])('%d ms ago', (passed, ko, en) => {
    expect(ageOf(now - passed, now, 'ko')).toBe(ko);
    expect(ageOf(now - passed, now, 'en')).toBe(en);
  });
});
