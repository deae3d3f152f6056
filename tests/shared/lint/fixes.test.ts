import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { applySafeFixes } from '../../../shared/lint/fix.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { namedRules } from '../../../shared/lint/registry.ts';
import { applyEdits } from '../../../shared/span.ts';
import { contextOf, unmark } from './run-rule.ts';

const check = (text: string) => lint(readArticle(text), contextOf()).findings;
const wrongs = namedRules.flatMap((rule) => rule.docs.examples.map(({ wrong }) => unmark(wrong).text));
const body = wrongs.filter((text) => !text.startsWith('---'));

describe('fixes', () => {
  it.each(wrongs)('remove their finding and leave the rest of %j alone', (text) => {
    for (const finding of check(text)) {
      for (const fix of finding.fixes ?? []) {
        const mended = applyEdits(text, fix.edits);
        const left = check(mended).filter(({ ruleId }) => ruleId === finding.ruleId);
        const before = check(text).filter(({ ruleId }) => ruleId === finding.ruleId);
        expect(left.length, `${finding.ruleId}: ${mended}`).toBeLessThan(before.length);
      }
    }
  });

  it('mend a mended text no further', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...body), { minLength: 1, maxLength: 6 }), (parts) => {
        const once = applySafeFixes(parts.join('\n\n'), check).text;
        expect(applySafeFixes(once, check)).toEqual({ text: once, applied: 0 });
      }),
      { numRuns: 40 },
    );
  });

  it('keep the line ends of the text', () => {
    const text = '---\r\ntitle: 운임\r\n---\r\n\r\n1,000억 원\r\n---\r\n';
    expect(applySafeFixes(text, check).text).toBe(
      '---\r\ntitle: 운임\r\n---\r\n\r\n1,000억 원\r\n\r\n---\r\n',
    );
  });

  it('never put words into the writer’s mouth unasked', () => {
    const text = '---\ntitle: 은행\n---\n\n공격적: 매수, 목표 $250\n';
    expect(applySafeFixes(text, check)).toEqual({ text, applied: 0 });
  });
});
