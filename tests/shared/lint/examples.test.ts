import { describe, expect, it } from 'vitest';
import { namedRules } from '../../../shared/lint/registry.ts';
import { spellingRule } from '../../../shared/lint/rules/spelling.ts';
import { applyEdits } from '../../../shared/span.ts';
import { findingsOf, marksOf, unmark } from './run-rule.ts';

/** Spelling needs a dictionary; its examples are tested where it has one. */
const linted = namedRules.filter(({ id }) => id !== spellingRule.id);

describe.each(linted.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has documentation in both languages and an example', () => {
    expect(rule.docs.examples.length).toBeGreaterThan(0);
    for (const words of [rule.docs.title, rule.docs.why]) {
      expect(words.ko).toMatch(/[가-힣]/);
      expect(words.en).toMatch(/[A-Za-z]{3}/);
    }
  });

  it.each(rule.docs.examples)('finds what is marked: $wrong', ({ wrong, config }) => {
    const { text, marks } = unmark(wrong);
    expect(marksOf(text, findingsOf(id, text, config))).toEqual(marks);
  });

  it.each(rule.docs.examples)('has nothing to say to $right', ({ right, config }) => {
    expect(findingsOf(id, right, config)).toEqual([]);
  });

  it.each(rule.docs.examples.filter((example) => example.fixed))(
    'mends $wrong',
    ({ wrong, right, config }) => {
      const { text } = unmark(wrong);
      const edits = findingsOf(id, text, config).flatMap((finding) => finding.fixes?.[0]?.edits ?? []);
      expect(applyEdits(text, edits)).toBe(right);
    },
  );
});
