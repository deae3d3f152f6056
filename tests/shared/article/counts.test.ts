import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { countBlocks } from '../../../shared/article/counts.ts';

const count = (text: string) => countBlocks(readArticle(text).blocks.map(({ block }) => block));

describe('counts', () => {
  it('count 어절 and characters of Korean with figures', () => {
    expect(count('매출은 1,800억 원이다.')).toEqual({ words: 3, characters: 15, dense: 13, minutes: 1 });
  });

  it('do not count Markdown’s own signs', () => {
    const plain = count('제목\n\n매출 은행\n\n가 나\n\n하나');
    expect(
      count('# 제목\n\n**매출** [은행](https://a.kr/b?c=d "e")\n\n| 가 | 나 |\n|---|---|\n\n- [x] 하나'),
    ).toMatchObject({
      words: plain.words,
      dense: plain.dense,
    });
    expect(count('<!-- 메모 -->').dense).toBe(0);
    expect(count('> 인용[^1]').dense).toBe(2);
    expect(count('30~35% 2*3').dense).toBe(8);
  });

  it('count characters as people see them', () => {
    expect(count('👨‍👩‍👧 🇰🇷 👍🏽 é').dense).toBe(4);
    expect(count('각'.normalize('NFD').repeat(5)).dense).toBe(5);
    expect(count('📈𠮷').dense).toBe(2);
  });

  it('do not take a lone sign for a word, nor a line end for a character', () => {
    expect(count('매출 → 이익 📈 12').words).toBe(3);
    expect(count('가\n나\r\n다').characters).toBe(3);
    expect(count('가　나').characters).toBe(3);
  });

  it('tell the time to read', () => {
    expect(count('').minutes).toBe(0);
    expect(count('가'.repeat(40)).minutes).toBe(1);
    expect(count('가나다라마 '.repeat(500)).minutes).toBe(5);
    expect(count('word '.repeat(690)).minutes).toBe(3);
  });
});
