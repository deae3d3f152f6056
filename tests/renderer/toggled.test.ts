import { describe, expect, it } from 'vitest';
import { narrowed } from '../../renderer/toggled.ts';

describe('kinds chosen by their chips', () => {
  const kinds = ['error', 'warning', 'info'] as const;
  const shownAfter = (...presses: (typeof kinds)[number][]) => {
    let hidden: ReadonlySet<(typeof kinds)[number]> = new Set();
    for (const press of presses) hidden = narrowed(hidden, press, kinds);
    return kinds.filter((kind) => !hidden.has(kind));
  };

  it('are narrowed to the first that is pressed, and widened by the next', () => {
    expect(shownAfter()).toEqual(kinds);
    expect(shownAfter('warning')).toEqual(['warning']);
    expect(shownAfter('warning', 'info')).toEqual(['warning', 'info']);
    expect(shownAfter('warning', 'info', 'warning')).toEqual(['info']);
  });

  it('are all shown again where none or each is left', () => {
    expect(shownAfter('warning', 'warning')).toEqual(kinds);
    expect(shownAfter('warning', 'info', 'error')).toEqual(kinds);
    expect(shownAfter('warning', 'info', 'error', 'info')).toEqual(['info']);
  });
});
