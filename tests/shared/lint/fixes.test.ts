import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { applySafeFixes } from '../../../shared/lint/fix.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { namedRules } from '../../../shared/lint/registry.ts';
import { applyEdits, type Span } from '../../../shared/span.ts';
import { contextOf, unmark } from './run-rule.ts';

const check = (text: string) => lint(readArticle(text), contextOf()).findings;
const wrongs = namedRules.flatMap((rule) => rule.docs.examples.map(({ wrong }) => unmark(wrong).text));

/** Lines and words of all examples, wrong and right, and signs that change how their neighbours read. */
const lines = [
  ...new Set(
    namedRules
      .flatMap((rule) => rule.docs.examples.flatMap(({ wrong, right }) => [unmark(wrong).text, right]))
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.trim() !== '' && line !== '---'),
  ),
];
const words = [...new Set(lines.flatMap((line) => line.split(/\s+/)))];
const signs = ['**', '"', '(', ')', '~', '`', '2025. 3. 1.', '$1', '# ', '> ', '<!-- x -->', 'https://a.kr'];
const blocks = ['| a | b |\n|---|---|\n| 1 | 2 |', '```\n성장율\n```'];
const joints = [' ', '\n', '\n\n', '', '\n- ', '\n> ', '\n\n## ', ', ', '. ', ' | ', '\r\n', '**', '\n| '];

/** Articles that nobody wrote, decomposed now and then as a Mac writes them. */
const texts = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...lines) },
          { weight: 2, arbitrary: fc.constantFrom(...words) },
          { weight: 1, arbitrary: fc.constantFrom(...signs, ...blocks) },
        ),
        fc.constantFrom(...joints),
      ),
      { minLength: 1, maxLength: 10 },
    ),
    fc.constantFrom('NFC', 'NFC', 'NFD'),
  )
  .map(([parts, form]) => parts.flat().join('').normalize(form));

/** Whether an edit lies in the lines of a place, or in the one below: a heading row's fix may be in its delimiter row. */
function isNear(text: string, edit: Span, place: Span): boolean {
  const from = text.lastIndexOf('\n', Math.max(0, place.from - 1));
  const end = text.indexOf('\n', place.to);
  const below = end < 0 ? -1 : text.indexOf('\n', end + 1);
  return edit.from >= from && edit.to <= (below < 0 ? text.length : below + 1);
}

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

  it('mend a mended text no further, whatever its examples’ lines and words are joined to', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = applySafeFixes(text, check).text;
        expect(applySafeFixes(once, check)).toEqual({ text: once, applied: 0 });
      }),
      { numRuns: 120 },
    );
  });

  it('that are safe remove their finding and touch nothing away from it, whatever stands around', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = check(text);
        for (const { ruleId, span, related, fixes = [] } of findings) {
          const places = [span, ...related.map((one) => one.span)];
          for (const { edits } of fixes.filter((fix) => fix.safe)) {
            const left = check(applyEdits(text, edits)).filter((one) => one.ruleId === ruleId).length;
            expect(left, ruleId).toBeLessThan(findings.filter((one) => one.ruleId === ruleId).length);
            // A finding with many places names the first of them.
            for (const edit of edits.slice(0, places.length)) {
              expect(
                places.some((place) => isNear(text, edit, place)),
                ruleId,
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 120 },
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
