import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { insertLink, toggleMark } from '../../../renderer/editor/emphasis.ts';
import { markdownSupport } from '../../../renderer/editor/markdown.ts';

/** The text after a command, with the selection in `⟦⟧` or the cursor as `|`, as it was given. */
function textAfter(given: string, ...commands: readonly StateCommand[]): string {
  const from = given.search(/[⟦|]/);
  const cursor = given[from] === '|';
  const to = cursor ? from : given.indexOf('⟧') - 1;
  let state = EditorState.create({
    doc: given.replace(/[⟦⟧|]/g, ''),
    selection: EditorSelection.range(from, to),
    extensions: markdownSupport,
  });
  for (const command of commands) {
    const done = command({
      state,
      dispatch: (transaction) => {
        state = transaction.state;
      },
    });
    expect(done).toBe(true);
  }
  const { doc, selection } = state;
  const { main } = selection;
  const [before, chosen, behind] = [
    state.sliceDoc(0, main.from),
    state.sliceDoc(main.from, main.to),
    state.sliceDoc(main.to, doc.length),
  ];
  return before + (main.empty ? '|' : `⟦${chosen}⟧`) + behind;
}

const bold = toggleMark('bold');
const italic = toggleMark('italic');

describe('bold and italic', () => {
  it.each([
    ['a word before its particle', '매출이 ⟦30%⟧를 넘었다', bold, '매출이 **⟦30%⟧**를 넘었다'],
    ['not the spaces at the ends', '매출이⟦ 30% ⟧넘었다', bold, '매출이 **⟦30%⟧** 넘었다'],
    ['italic', '⟦New York⟧ Times', italic, '*⟦New York⟧* Times'],
    ['with nothing selected', '매출 |', bold, '매출 **|**'],
    ['line by line, behind the signs that open a line', '⟦- 하나\n\n> 둘⟧', bold, '- **⟦하나**\n\n> **둘⟧**'],
    ['nothing but spaces', '매출⟦  ⟧끝', bold, '매출⟦  ⟧끝'],
  ])('%s', (_name, given, command, expected) => {
    expect(textAfter(given, command)).toBe(expected);
  });

  it.each([
    ['what it has just made', '매출이 ⟦30%⟧를', bold, '매출이 ⟦30%⟧를'],
    ['nothing', '매출 |', italic, '매출 |'],
  ])('twice changes nothing: %s', (_name, given, command, expected) => {
    expect(textAfter(given, command, command)).toBe(expected);
  });

  it.each([
    ['the cursor stands in it', '매출 **3|0%**를', bold, '매출 3|0%를'],
    ['it is selected with its signs', '매출 ⟦**30%**⟧를', bold, '매출 ⟦30%⟧를'],
    ['a part is selected', '**영업이익률 ⟦21%⟧**', bold, '영업이익률 ⟦21%⟧'],
  ])('is taken away where %s', (_name, given, command, expected) => {
    expect(textAfter(given, command)).toBe(expected);
  });

  it('goes together', () => {
    expect(textAfter('⟦리스크⟧', bold, italic)).toBe('***⟦리스크⟧***');
  });
});

describe('a link', () => {
  it.each([
    ['of what is selected, whose address is to be written', '⟦지난 글⟧을 보라', '[지난 글](|)을 보라'],
    ['of nothing, whose words come first', '보라: |', '보라: [|]()'],
  ])('%s', (_name, given, expected) => {
    expect(textAfter(given, insertLink)).toBe(expected);
  });

  it('leaves a text alone that cannot be written', () => {
    const state = EditorState.create({ doc: '글', extensions: EditorState.readOnly.of(true) });
    const dispatch = () => expect.unreachable();
    for (const command of [bold, insertLink]) expect(command({ state, dispatch })).toBe(false);
  });
});
