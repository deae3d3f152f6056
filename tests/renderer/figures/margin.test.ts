import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { figureAt, figurePlaces, setFigureMarks, stateOfLine } from '../../../renderer/figures/margin.ts';

const none = { tick: 0, conflict: 0, single: 0, unbound: 0 };

describe('the mark beside a line', () => {
  it.each([
    ['nothing where there is no figure', none, null],
    ['a tick only where every figure agrees', { ...none, tick: 2 }, 'tick'],
    ['no tick where one was not checked', { ...none, tick: 2, single: 1 }, 'single'],
    ['no tick where one is not bound', { ...none, tick: 2, unbound: 1 }, 'single'],
    ['a cross where any conflicts', { ...none, tick: 2, conflict: 1 }, 'conflict'],
    ['a ring where none is bound', { ...none, unbound: 3 }, 'unbound'],
  ] as const)('is %s', (_name, counts, state) => {
    expect(stateOfLine(counts)).toBe(state);
  });
});

describe('the figures in the editor', () => {
  const start = EditorState.create({ doc: '매출은 25억 원이다.', extensions: [figurePlaces] });
  const marked = start.update({
    effects: setFigureMarks.of([
      { from: 4, to: 9, state: 'tick' },
      { from: 90, to: 95, state: 'tick' },
    ]),
  }).state;

  it('are found under the pointer, and nothing beyond the text is', () => {
    expect(figureAt(marked, 6)).toEqual({ from: 4, to: 9 });
    expect(figureAt(marked, 1)).toBeNull();
  });

  it('move with the text before them', () => {
    const edited = marked.update({ changes: { from: 0, insert: '올해 ' } }).state;
    expect(figureAt(edited, 9)).toEqual({ from: 7, to: 12 });
  });
});
