import { describe, expect, it } from 'vitest';
import { search } from '../../../renderer/ui/word-search.ts';

/** The text with each hit in brackets; null where nothing was found. */
function marked(query: string, text: string, options?: { loose: boolean }): string | null {
  const match = search(query, text, options);
  if (!match) return null;
  return match.hits.reduceRight(
    (out, [from, to]) => `${out.slice(0, from)}[${out.slice(from, to)}]${out.slice(to)}`,
    text,
  );
}

describe('search', () => {
  it.each([
    ['저장', '모두 [저장]'],
    ['ㅈㅈ', '모두 [저장]'],
    ['ㅁㄷㅈㅈ', '[모두 저장]'],
    ['저ㅈ', '[저장]하기'],
    // On the way to 저장, 달걀 and 원화와, an input method shows these.
    ['젖', '[저장]'],
    ['닭', '[달걀] 값'],
    ['원화오', '[원화와] 달러'],
    ['빠르게열', '[빠르게 열]기…'],
    ['aws', 'AI [AWS] 서비스'],
    ['경제 삼', '[삼]성과 [경제]'],
    ['S&P 50', '미국 [S&P] [50]0'],
    ['(주)', '한빛[(주)] 실적'],
  ])('%s finds %s', (query, expected) => {
    expect(marked(query, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });

  it.each([
    ['젖', '저울'],
    ['젖소', '저장소'],
    ['장저', '저장'],
    ['ㅈㅋ', '저장'],
    ['가', '기개'],
    ['a.c', 'abc'],
    ['각', '가을'],
  ])('%s does not find %s', (query, text) => {
    expect(marked(query, text)).toBeNull();
  });

  it('finds scattered letters only when asked to', () => {
    expect(marked('qo', 'Quick Open…')).toBeNull();
    expect(marked('qo', 'Quick Open…', { loose: true })).toBe('[Q]uick [O]pen…');
  });

  it('finds decomposed queries in composed text', () => {
    expect(marked('저장'.normalize('NFD'), '모두 저장')).toBe('모두 [저장]');
  });

  it('prefers the start of the text, then the start of a word, then scattered letters', () => {
    const score = (text: string) => search('ㅅㅈ', text, { loose: true })!.score;
    const ranked = ['수정', '모두 수정', '재수정', '상태와 저장'];
    expect([...ranked].reverse().sort((a, b) => score(b) - score(a))).toEqual(ranked);
  });

  it('gets through a query that would make backtracking hang', () => {
    expect(search('a'.repeat(100), `${'a'.repeat(99)}b`, { loose: true })).toBeNull();
  });

  it('finds everything with an empty query', () => {
    expect(search('  ', '저장')).toEqual({ score: 0, hits: [] });
  });
});
