import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../../renderer/problems/words-around.ts';

describe('the words around a place', () => {
  const around = (line: string, place: string) => {
    const from = line.indexOf(place);
    return wordsAround(line, from, from + place.length);
  };

  it('are the whole line where it is short', () => {
    expect(around('| 영업이익 | 7,600 | 11,536 |', '7,600')).toBe('| 영업이익 | 7,600 | 11,536 |');
  });

  it('are whole words, with a mark where more was left out', () => {
    const line =
      '도담전자의 지난해 매출은 8조 2,400억원으로 전년 대비 18% 늘었고, 영업이익은 1조 1,536억원으로 전년보다 50% 늘었다.';
    expect(around(line, '18%')).toBe(
      '…지난해 매출은 8조 2,400억원으로 전년 대비 18% 늘었고, 영업이익은 1조 1,536억원으로…',
    );
  });

  it('are nothing where the place is the line', () => {
    expect(around('## 결론', '## 결론')).toBe('');
  });
});
