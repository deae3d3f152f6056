import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf, replacementFor, toHits } from '../../../shared/search/hits.ts';
import { type SearchOptions, toPattern } from '../../../shared/search/pattern.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { toSearchable } from '../../../shared/search/searchable.ts';

const plain: SearchOptions = { matchCase: false, wholeWord: false, regex: false };

/** The pieces of `text` that a query finds. */
function found(query: string, text: string, some: Partial<SearchOptions> = {}): readonly string[] {
  const pattern = toPattern(readQuery(query), { ...plain, ...some })!;
  const searchable = toSearchable(text);
  const matches = matchesOf(new RegExp(pattern.source, pattern.flags), searchable.text, 100);
  return toHits(searchable, matches).map(({ from, to }) => text.slice(from, to));
}

describe('what is found', () => {
  it('is part of a word, or whole words only', () => {
    const text = '매출은 늘고 매출, 총매출과 (매출)';
    expect(found('매출', text)).toHaveLength(4);
    expect(found('매출', text, { wholeWord: true })).toHaveLength(2);
    expect(found('AI', 'AI, CHAIN, AI의, ai', { wholeWord: true })).toEqual(['AI', 'ai']);
  });

  it('minds case on wish', () => {
    expect(found('roe', 'ROE roe Roe')).toHaveLength(3);
    expect(found('roe', 'ROE roe Roe', { matchCase: true })).toEqual(['roe']);
  });

  it('takes signs as they are, and any blanks for blanks', () => {
    expect(found('$250 (+4%)', '목표가 $250  (+4%)와 $250\n(+4%)')).toHaveLength(2);
    expect(found('a.c', 'abc a.c')).toEqual(['a.c']);
  });

  it('is a regular expression on wish', () => {
    expect(found('^\\d+억', '12억\n 3억\n40억', { regex: true })).toEqual(['12억', '40억']);
    expect(found('x*', 'ab', { regex: true })).toEqual([]);
    expect(() => found('(a: b', '', { regex: true, wholeWord: true })).toThrow(
      expect.objectContaining({ key: 'error.search.pattern', data: { reason: 'Unterminated group' } }),
    );
  });

  it('is a figure in any spelling, and no part of another', () => {
    const same = ['5,880억 원', '5880억원', '5,880 억 원', '5,880억\n원'];
    for (const text of same) expect(found('figure:"5,880억 원"', `배당 ${text}입니다`), text).toEqual([text]);
    for (const text of ['15,880억 원', '5,880.5억 원', '5,88억 원', '588억 원', '65880억 원']) {
      expect(found('figure:"5,880억 원"', text), text).toEqual([]);
    }
    expect(found('figure:2.5%', '2.5%, 12.5%, 2.55%, 2.5 %')).toEqual(['2.5%', '2.5 %']);
  });

  it('is found in decomposed Hangul, at its place in the text as it stands', () => {
    const text = '영업이익과 매출 그리고 카페의 매출'.normalize('NFD');
    expect(found('매출', text)).toEqual(['매출', '매출'].map((word) => word.normalize('NFD')));
    expect(found('매출'.normalize('NFD'), '매출')).toEqual(['매출']);
  });

  it('stands at the same words whatever form the text is in', () => {
    const piece = fc.constantFrom(
      '가',
      '각',
      '매출',
      'é',
      'a',
      ' ',
      '\n',
      '😀',
      '1',
      'ㅏ',
      '\u0301',
      '\u1161',
    );
    // A vowel that joins no syllable is no part of the hit before it.
    expect(found('매출', '매출\u1161'.normalize('NFD'))).toEqual(['매출'.normalize('NFD')]);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('NFC', 'NFD'), (pieces, form) => {
        const text = pieces.join('').normalize(form);
        for (const hit of found('매출', text)) expect(hit.normalize('NFC')).toBe('매출');
        const expected = text.normalize('NFC').split('매출').length - 1;
        expect(found('매출', text)).toHaveLength(expected);
      }),
    );
  });
});

describe('a hit', () => {
  const hitsOf = (word: string, text: string) => {
    const searchable = toSearchable(text);
    return toHits(searchable, matchesOf(new RegExp(word, 'gu'), searchable.text, 100));
  };

  it('shows its line, from the beginning of a word, and which line it is', () => {
    const text = '# 제목\n\n회사의 2026년 1분기 영업이익과 매출은 작년보다 늘었다.\n매출\n';
    expect(hitsOf('매출', text)).toMatchObject([
      { line: 3, before: '…1분기 영업이익과 ', text: '매출', after: '은 작년보다 늘었다.', inAddress: false },
      { line: 4, before: '', text: '매출', after: '', inAddress: false },
    ]);
  });

  it.each([
    ['[운임 글](./운임.md)과 운임', [false, true, false]],
    ['![운임](images/운임.png "운임")', [false, true, false]],
    ['https://a.kr/운임/운임?q=운임 운임', [true, true, true, false]],
    ['<https://a.kr/운임>', [true]],
    ['운임(운임)과 [운임] (운임)', [false, false, false, false]],
    ['[가](./나.md) 운임', [false]],
    ['[가](./나.md\n운임', [false]],
  ])('knows whether it stands in an address: %s', (text, expected) => {
    expect(hitsOf('운임', text).map(({ inAddress }) => inAddress)).toEqual(expected);
  });

  it('is cut where a line is long', () => {
    const [hit] = hitsOf('가+', `${'나'.repeat(50)}${'가'.repeat(300)}${'다'.repeat(300)}`);
    expect(hit!.before.length).toBeLessThan(20);
    expect(hit!.text).toBe(`${'가'.repeat(120)}…`);
    expect(hit!.after).toBe(`${'다'.repeat(120)}…`);
  });
});

it('a replacement names groups in a regular expression, and stands for itself elsewhere', () => {
  const [match] = matchesOf(/(\d+)억(원)?/g, '매출 12억', 1);
  expect(replacementFor(match!, '$10억 $& $$ $2 $3', true)).toBe('$10억 12억 $  $3');
  expect(replacementFor(match!, '<$1>', true)).toBe('<12>');
  expect(replacementFor(match!, '$1', false)).toBe('$1');
});
