import { describe, expect, it } from 'vitest';
import { locales, messages, preferredLocale, say } from '../../../shared/i18n/index.ts';
import { fill } from '../../../shared/i18n/message.ts';

describe('a message template', () => {
  it.each([
    ['{a:은/는} 다르다', '매출', '매출은 다르다'],
    ['{a:은/는} 다르다', '32%', '32%는 다르다'],
    ['{a:이/가} 다르다', '$30억', '$30억이 다르다'],
    ['{a:으로/로} 바꾼다', '2026', '2026으로 바꾼다'],
    ['{a:을/를} 본다', '“목표가”', '“목표가”를 본다'],
    ['{a:와/과} b', 'Azure', 'Azure와 b'],
  ])('%s with %s reads %s', (template, a, expected) => {
    expect(fill(template, { a })).toBe(expected);
  });

  it('keeps the name of a value that is not given, so that the gap is seen', () => {
    expect(fill('줄 {line}')).toBe('줄 {line}');
  });
});

describe('the language', () => {
  it.each([
    [['en-US', 'ko-KR'], 'en'],
    [['fr-FR', 'ko'], 'ko'],
    [['ja'], 'ko'],
    [[], 'ko'],
  ] as const)('for a system that prefers %j is %s', (languages, expected) => {
    expect(preferredLocale(languages)).toBe(expected);
  });

  it.each([
    ['≥ $75억', '$30억', '같은 기간으로 바꾸면 $75억 이상인데, 다른 곳에는 $30억이 적혀 있습니다.'],
    ['≤ -4%', '3%', '같은 기간으로 바꾸면 −4% 이하인데, 다른 곳에는 3%가 적혀 있습니다.'],
    ['3% ~ 5%', '≥ 7%', '같은 기간으로 바꾸면 3% ~ 5%인데, 다른 곳에는 7% 이상이 적혀 있습니다.'],
  ])('says the bound %s in words', (expected, stated, ko) => {
    expect(say('ko', { key: 'figures.period', data: { expected, stated } })).toBe(ko);
  });

  it('says a bound, a range and a minus in English too', () => {
    const said = (value: string) => say('en', { key: 'figures.otherPlace', data: { value } });
    expect(said('≥ $7.5bn')).toBe('at least $7.5bn here');
    expect(said('-3.2% ~ -1%')).toBe('−3.2% to −1% here');
    expect(said('FY25-26')).toBe('FY25-26 here');
  });

  it('says the same message in either language', () => {
    const missing = { key: 'error.file.missing', data: { path: 'a.md' } } as const;
    expect(say('en', missing)).toContain('a.md');
    expect(say('ko', missing)).toContain('a.md');
    expect(say('ko', missing)).not.toBe(say('en', missing));
  });
});

describe('what people read in the workbench', () => {
  // Settings and help are read as text of their own, where the marks of code are usual.
  const shown = Object.entries(messages).filter(([key]) => !/^(?:config|cli)\./.test(key));
  it.each(locales)('shows no marks of code as they are typed: %s', (locale) => {
    const marked = shown.filter(([, entry]) => /`[^`]+`/.test(entry[locale]));
    expect(marked.map(([key]) => key)).toEqual([]);
    expect(shown.length).toBeGreaterThan(500);
  });

  it.each([
    ['ko', /(?<!:)"[^"]*"/],
    ['en', /(?<!:)"[^"]*"|\w'\w/],
  ] as const)('quotes as books do, but for what is typed in the search: %s', (locale, straight) => {
    expect(shown.filter(([, entry]) => straight.test(entry[locale])).map(([key]) => key)).toEqual([]);
  });
});

it('sets the thousands of a count apart, and those of no line or year', () => {
  const template = '{year}년 글 {line}줄에서 {count}개';
  expect(fill(template, { year: 2026, line: 1200, count: 999 })).toBe('2026년 글 1200줄에서 999개');
  expect(fill(template, { year: 2026, line: 1200, count: 1000 })).toBe('2026년 글 1200줄에서 1,000개');
  expect(fill('{count}', { count: 1234567 })).toBe('1,234,567');
  expect(fill('{count}', { count: -6819 })).toBe('-6,819');
  expect(fill('{count:이/가}', { count: 1010 })).toBe('1,010이');
});
