import { describe, expect, it } from 'vitest';
import { namedRules } from '../../../shared/lint/registry.ts';
import { spellingRule } from '../../../shared/lint/rules/spelling.ts';
import { applyEdits } from '../../../shared/span.ts';
import { configOf, findingsOf, marksOf, unmark } from './run-rule.ts';

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

  it.each(rule.docs.examples)('finds what is marked: $wrong', (example) => {
    const { text, marks } = unmark(example.wrong);
    expect(marksOf(text, findingsOf(id, text, configOf(id, example)))).toEqual(marks);
  });

  it.each(rule.docs.examples)('has nothing to say to $right', (example) => {
    expect(findingsOf(id, example.right, configOf(id, example))).toEqual([]);
  });

  it.each(rule.docs.examples.filter((example) => example.fixed))('mends $wrong', (example) => {
    const { text } = unmark(example.wrong);
    const found = findingsOf(id, text, configOf(id, example));
    expect(
      applyEdits(
        text,
        found.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
      ),
    ).toBe(example.right);
  });
});
