import { Chunk } from '@codemirror/merge';
import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, differencesOf, replaceLines } from '../../../renderer/merge/differences.ts';
import { wordChanges } from '../../../renderer/merge/word-changes.ts';

const textOf = (text: string) => Text.of(text.split('\n'));

function compare(a: string, b: string) {
  const [docA, docB] = [textOf(a), textOf(b)];
  return {
    docA,
    docB,
    differences: differencesOf(Chunk.build(docA, docB, { override: wordChanges }), docA, docB),
  };
}

/** Both sides of each difference, as they stand. */
function shown(a: string, b: string): string[][] {
  const { docA, docB, differences } = compare(a, b);
  return differences.map((one) => [
    docA.sliceString(one.a.from, one.a.to),
    docB.sliceString(one.b.from, one.b.to),
  ]);
}

describe('differences', () => {
  it('are decided paragraph by paragraph, though one blank line lies between', () => {
    expect(shown('가 $250이다.\n\n나\n\n다\n', '가 $270이다.\n\n라\n\n다\n')).toEqual([
      ['가 $250이다.\n', '가 $270이다.\n'],
      ['나\n', '라\n'],
    ]);
  });

  it('of lines without one between are one', () => {
    expect(shown('가\n나\n다\n', '라\n마\n다\n')).toEqual([['가\n나\n', '라\n마\n']]);
  });

  it('may be empty on one side', () => {
    expect(shown('가\n다\n', '가\n나\n다\n')).toEqual([['', '나\n']]);
  });

  it('taken one by one, in any order, make one text of the other', () => {
    const line = fc.constantFrom('', '가', '나', '목표가 $250', '목표가 $270', '라 마');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, fc.infiniteStream(fc.nat()), (a, b, picks) => {
        let doc = textOf(b);
        const source = textOf(a);
        for (let round = 0; round < 40; round++) {
          const { differences } = compare(a, doc.toString());
          if (differences.length === 0) break;
          const one: Difference = differences[picks.next().value % differences.length]!;
          const { from, to, insert } = replaceLines(doc, one.b, source, one.a);
          doc = doc.replace(from, to, textOf(insert));
        }
        expect(doc.toString()).toBe(a);
      }),
      { numRuns: 300 },
    );
  });
});

describe('changes by words', () => {
  const parts = (a: string, b: string) =>
    wordChanges(a, b).map(({ fromA, toA, fromB, toB }) => [a.slice(fromA, toA), b.slice(fromB, toB)]);

  it('hold a figure as a whole', () => {
    expect(parts('목표가는 $1,250이다.', '목표가는 $1,270이다.')).toEqual([['$1,250', '$1,270']]);
    expect(parts('35.5%로', '35.8%로')).toEqual([['35.5%', '35.8%']]);
  });

  it('are found for texts that share nothing', () => {
    const long = (letter: string) => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(' ');
    expect(wordChanges(long('a'), long('b')).length).toBeGreaterThan(0);
  });
});
