import { describe, expect, it } from 'vitest';
import { findingsOf, marksOf, unmark } from '../run-rule.ts';

/** What a rule must find, marked, and what only looks like it. */
interface LookAlikes {
  readonly found: readonly string[];
  readonly sound: readonly string[];
}

/** Holds each rule, by its id, to what it must find and what it must leave alone. */
export function tellApart(rules: Readonly<Record<string, LookAlikes>>): void {
  describe.each(Object.entries(rules))('%s', (id, { found, sound }) => {
    it.each(found)('finds %j', (marked) => {
      const { text, marks } = unmark(marked);
      expect(marksOf(text, findingsOf(id, text))).toEqual(marks);
    });

    it.each(sound)('leaves %j alone', (text) => {
      expect(marksOf(text, findingsOf(id, text))).toEqual([]);
    });
  });
}
