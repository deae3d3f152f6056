import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { type ChangeSpec, EditorSelection, type EditorState, type StateCommand } from '@codemirror/state';

const marks = {
  bold: { sign: '**', node: 'StrongEmphasis' },
  italic: { sign: '*', node: 'Emphasis' },
} as const;
export type Mark = keyof typeof marks;

type Range = EditorState['selection']['main'];
interface RangeChange {
  readonly range: Range;
  readonly changes: readonly ChangeSpec[];
}

/** Milliseconds for reading the text up to the selection. */
const patience = 50;

/**
 * Makes what is selected bold or italic, line by line, or takes that away where all of it is so already. With nothing
 * selected the cursor comes to stand between the signs, and a second time takes them away.
 */
export const toggleMark =
  (mark: Mark): StateCommand =>
  ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const change = state.changeByRange((range) => unmarked(state, range, mark) ?? marked(state, range, mark));
    dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input.format' }));
    return true;
  };

/** Makes a link of what is selected; the cursor goes to what is still to be written, its words or its address. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const change = state.changeByRange(({ from, to }) => ({
    changes: [
      { from, insert: '[' },
      { from: to, insert: ']()' },
    ],
    range: EditorSelection.cursor(from === to ? from + 1 : to + 3),
  }));
  dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input.format' }));
  return true;
};

/** What takes the signs around a range away; null where it stands in none. */
function unmarked(state: EditorState, range: Range, mark: Mark): RangeChange | null {
  const { sign } = marks[mark];
  const { from, to } = range;
  const opened = state.sliceDoc(from - sign.length, from);
  if (range.empty && opened === sign && state.sliceDoc(to, to + sign.length) === sign) {
    const pair = { from: from - sign.length, to: to + sign.length };
    return { changes: [pair], range: EditorSelection.cursor(pair.from) };
  }
  const around = markedAround(state, range, mark);
  if (!around) return null;
  const inside = { from: around.from + sign.length, to: around.to - sign.length };
  const moved = (at: number) => Math.min(Math.max(at, inside.from), inside.to) - sign.length;
  return {
    changes: [
      { from: around.from, to: inside.from },
      { from: inside.to, to: around.to },
    ],
    range: EditorSelection.range(moved(range.anchor), moved(range.head)),
  };
}

function markedAround(state: EditorState, { from, to }: Range, mark: Mark) {
  const tree = ensureSyntaxTree(state, to, patience) ?? syntaxTree(state);
  for (const side of [1, -1] as const) {
    let node = tree.resolveInner(from, side);
    for (;;) {
      if (node.name === marks[mark].node && node.from <= from && to <= node.to) return node;
      if (!node.parent) break;
      node = node.parent;
    }
  }
  return null;
}

/** What opens a line and is none of its words: quote and list signs, a heading’s `#`, spaces. */
const opening = /^\s*(?:(?:>|[-+*]|\d{1,9}[.)]|#{1,6}|\[[ xX]\])\s+)*/;

function marked(state: EditorState, range: Range, mark: Mark): RangeChange {
  const { sign } = marks[mark];
  const { from, to } = range;
  if (range.empty) {
    return {
      changes: [{ from, insert: sign + sign }],
      range: EditorSelection.cursor(from + sign.length),
    };
  }
  const changes: ChangeSpec[] = [];
  let first: number | null = null;
  let last = to;
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    const start = Math.max(from, line.from);
    const words = state.sliceDoc(start, Math.min(to, line.to));
    const lead = (start === line.from ? opening : /^\s*/).exec(words)![0].length;
    const end = start + words.trimEnd().length;
    if (start + lead < end) {
      first ??= start + lead + sign.length;
      last = end + sign.length * (changes.length + 1);
      changes.push({ from: start + lead, insert: sign }, { from: end, insert: sign });
    }
    at = line.to + 1;
  }
  return { changes, range: first === null ? range : EditorSelection.range(first, last) };
}
