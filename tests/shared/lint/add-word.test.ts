import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWord } from '../../../shared/lint/add-word.ts';
import { parseConfig } from '../../../shared/lint/config.ts';

describe('adding a word to the settings', () => {
  it.each([
    ['', 'words:\n  - 누리\n'],
    ['# nothing yet\n', '# nothing yet\nwords:\n  - 누리\n'],
    ['profile: blog', 'profile: blog\nwords:\n  - 누리\n'],
    ['profile: blog\r\n', 'profile: blog\r\nwords:\r\n  - 누리\r\n'],
    ['words: []\n', 'words: [누리]\n'],
    ['words: [a, "b"] # ours\nprofile: blog\n', 'words: [a, "b", 누리] # ours\nprofile: blog\n'],
    ['words:\n- a\nprofile: blog\n', 'words:\n- a\n- 누리\nprofile: blog\n'],
    ['words:\n  - a   # first\n\n# end\n', 'words:\n  - a\n  - 누리   # first\n\n# end\n'],
    ['words:\nprofile: blog\n', 'words:\n  - 누리\nprofile: blog\n'],
    ['words: [누리]\n', 'words: [누리]\n'],
  ])('leaves all else as it was: %j', (before, after) => {
    expect(addWord(before, '누리')).toBe(after);
  });

  it.each(['profile: [\n', '- a\n', 'text', 'words: 누리\n', 'words: [a,\n  b,\n]\n', 'words: *none\n'])(
    'changes nothing where it cannot be sure: %j',
    (text) => {
      expect(addWord(text, '가온')).toBeNull();
    },
  );

  it('quotes what YAML would read as something else', () => {
    for (const word of ['no', 'null', 'true', "O'Neil", 'Kioxia']) {
      expect(parseConfig(addWord('words: [a]\n', word)!).config.words).toEqual(['a', word]);
    }
  });

  it('adds any number of words one after the other', () => {
    const word = fc.stringMatching(/^(?:[가-힣]{1,8}|[A-Za-z]{1,12})$/);
    const start = fc.constantFrom('', 'words: []', 'profile: blog\n', 'words:\n  - a\nprofile: blog\n');
    fc.assert(
      fc.property(start, fc.uniqueArray(word, { maxLength: 6 }), (text, words) => {
        const after = words.reduce((current, one) => addWord(current, one)!, text);
        expect(parseConfig(after).problems).toEqual([]);
        expect(parseConfig(after).config.words).toEqual(expect.arrayContaining(words));
      }),
    );
  });
});
