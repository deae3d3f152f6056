import { describe, expect, it } from 'vitest';
import { countText } from '../../../renderer/engine/counts.ts';
import { block } from '../../../shared/markdown/block.ts';

const count = (...texts: string[]) => countText(texts.map((text) => block(text)));

describe('counting what a reader sees', () => {
  it('counts 어절 and characters without the marks', () => {
    expect(count('**목표가**는 [120달러](https://example.com)이다.')).toMatchObject({
      words: 2,
      characters: 13,
      dense: 12,
    });
  });

  it('does not run cells, items and lines together', () => {
    expect(count('| 항목 | 값 |\n|---|---|\n| 매출 | 10 |')).toMatchObject({ words: 4 });
    expect(count('- 하나\n- 둘')).toMatchObject({ words: 2, characters: 3 });
    expect(count('첫째 줄\n둘째 줄')).toMatchObject({ words: 4 });
  });

  it('leaves out comments and counts an emoji once', () => {
    expect(count('<!-- 메모 -->')).toMatchObject({ words: 0, characters: 0, minutes: 0 });
    expect(count('📌 요약')).toMatchObject({ words: 2, characters: 4, dense: 3 });
  });

  it('adds up blocks', () => {
    expect(count('# 제목', '본문 두 어절')).toMatchObject({ words: 4, dense: 7 });
  });

  it('gives at least a minute to any text, and more to a long one', () => {
    expect(count('짧다').minutes).toBe(1);
    expect(count('가'.repeat(2500)).minutes).toBe(5);
    expect(count('word '.repeat(690)).minutes).toBe(3);
  });
});
