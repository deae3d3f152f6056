import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { applySafeFixes } from '../../../shared/lint/fix.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { contextOf, marksOf, unmark } from './run-rule.ts';

/** What the rule finds under settings as a library has them. */
function found(text: string, yaml: string) {
  const { config, problems } = parseConfig(yaml);
  expect(problems).toEqual([]);
  const { findings } = lint(readArticle(text), contextOf(config));
  return findings.filter(({ ruleId }) => ruleId === 'prose/number-style');
}

function expectMarks(marked: string, yaml: string): void {
  const { text, marks } = unmark(marked);
  expect(marksOf(text, found(text, yaml))).toEqual(marks);
}

describe('commas follow the publisher’s profile where nobody chooses', () => {
  it.each([
    ['press', '매출 ⟦1,500⟧억 원, 비용 1,200억 원, 이익 300억 원'],
    ['press', '매출 1500억 원, 비용 1200억 원, 주가 52,000원, 1,500명'],
    ['research', '매출 ⟦1500⟧억 원, 비용 1200억 원, 이익 300억 원'],
    ['research', '매출 1,500억 원, 2026 조정, 2026년 만기'],
    ['blog', '매출 1,500억 원, 비용 1200억 원'],
    ['paid', '매출 1,500억 원, 비용 1200억 원'],
    ['ad', '매출 1,500억 원, 비용 1200억 원'],
  ])('%s: %s', (profile, marked) => expectMarks(marked, `profile: ${profile}\n`));

  it.each(['매출 1,500억 원, 비용 1200억 원', '매출 1500억 원, 비용 1200억 원'])(
    'says nothing where no profile was chosen: %s',
    (text) => expectMarks(text, 'packs: [kr]\n'),
  );

  it('is told once with all places, and changed by nobody unasked', () => {
    const text = '매출 1,500억 원\n\n비용 1,200억 원, 이익 2,300만 원';
    const [finding, ...more] = found(text, 'profile: press');
    expect(more).toEqual([]);
    expect(finding!.related).toHaveLength(2);
    expect(finding!.fixes![0]!.edits.map(({ insert }) => insert)).toEqual(['1500', '1200', '2300']);
    const check = (now: string) => found(now, 'profile: press');
    expect(applySafeFixes(text, check)).toEqual({ text, applied: 0 });
  });

  it('gives way to a choice, which is told at each place and may be applied', () => {
    const both = '매출 ⟦1,500⟧억 원, 비용 ⟦1,200⟧억 원, 이익 1300억 원';
    expectMarks(both, 'profile: research\nnumbers: {commas: without}');
    expectMarks(both, 'profile: blog\nrules: {prose/number-style: {commas: without}}');
    expectMarks('매출 1,500억 원', 'profile: press\nnumbers: {commas: any}');
    const check = (now: string) => found(now, 'numbers: {commas: without}');
    expect(applySafeFixes(unmark(both).text, check).text).toBe(
      '매출 1500억 원, 비용 1200억 원, 이익 1300억 원',
    );
  });

  it('is chosen by an article for itself', () => {
    const article = (yaml: string) => `---\ntitle: 글\n${yaml}\n---\n\n매출 1,500억 원\n`;
    expect(found(article('profile: blog'), 'profile: press')).toEqual([]);
    expect(found(article('rules: {prose/number-style: {commas: with}}'), 'profile: press')).toEqual([]);
    expect(found(article('numbers: {commas: without}'), 'numbers: {commas: with}')).toHaveLength(1);
    expect(found(article('rules: {prose/number-style: off}'), 'numbers: {commas: without}')).toEqual([]);
  });
});

describe('spaces in large numbers', () => {
  it.each([
    ['groups: spaced', '1⟦조⟧2000억 원, 3⟦억⟧5,000만 명, 5⟦조⟧3천억'],
    ['groups: spaced', '1조 2000억 원, 3억 5천만, 제3조2항, 2조3교대'],
    ['groups: joined', '1⟦조 ⟧2000억 원, 3⟦억 ⟧5,000만 명'],
    ['groups: joined', '1조2000억 원, 3조 2교대, 3억 2026년, 제5조 3항'],
    ['unit: spaced', '10⟦억원⟧, 3⟦조원⟧을, 5⟦만달러⟧ 이상, 2천⟦만원⟧대'],
    ['unit: spaced', '10억 원, 3만원생, 5억원자재, 300원, 2조원자력'],
    ['unit: joined', '10⟦억 원⟧, 3⟦조 원⟧을, 5⟦만 달러⟧ 이상'],
    ['unit: joined', '10억원, 3만 원생, 5억 원자재, 3억 유로존, 300 원'],
  ])('%s: %s', (style, marked) =>
    expectMarks(marked, `profile: blog\nrules: {prose/number-style: {${style}}}`),
  );

  it('are followed by what carries over', () => {
    const yaml = 'profile: blog\nrules: {prose/number-style: {carry: true, groups: joined}}';
    const [finding] = found('매출 12,300억 원', yaml);
    expect(finding!.fixes![0]!.edits[0]!.insert).toBe('1조2,300억');
  });
});
