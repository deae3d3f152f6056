import { describe, expect, it } from 'vitest';
import { createTypeAhead, moveInList } from '../../../renderer/ui/list-keys.ts';

describe('moveInList', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 29, 29],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 0, 0],
    ['PageDown', 25, 29],
    ['PageUp', 15, 5],
    ['Home', 12, 0],
    ['End', 12, 29],
    ['Tab', 12, null],
  ])('%s at %d', (key, at, expected) => {
    expect(moveInList(key, at, 30)).toBe(expected);
  });
  it('has nowhere to go in an empty list', () => {
    expect(moveInList('ArrowDown', -1, 0)).toBeNull();
  });
});

describe('type-ahead', () => {
  const labels = ['가상자산', '반도체', 'Banks', '반도체 장비', '은행'];
  const setUp = () => {
    let time = 0;
    const go = createTypeAhead(() => time);
    return (letter: string, at: number, wait = 0) => {
      time += wait;
      return go(letter, labels, at);
    };
  };

  it('goes to the next row that begins with the letter, around the end', () => {
    const type = setUp();
    expect(type('ㅂ', 1)).toBe(3);
    expect(type('ㅂ', 3)).toBe(1);
    expect(type('b', 4, 1000)).toBe(2);
  });

  it('takes letters in quick succession together', () => {
    const type = setUp();
    expect(type('b', 0)).toBe(2);
    expect(type('a', 2, 200)).toBe(2);
  });

  it('begins anew after a pause', () => {
    const type = setUp();
    expect(type('b', 0)).toBe(2);
    expect(type('은', 2, 2000)).toBe(4);
  });

  it('finds beginnings only', () => {
    expect(setUp()('장', 0)).toBeNull();
  });
});
