import type { EditorView } from '@codemirror/view';
import type { Pane } from './scroll-sync.ts';

/**
 * The editor as a pane to scroll in step. Heights count from the top of its scrolled content. The blank space above
 * the first line counts as line 0, and that below the last as one line more.
 */
export function editorSide(view: EditorView): Pane {
  const scroller = view.scrollDOM;
  const end = () => view.state.doc.lines + 1;
  const above = () => view.documentPadding.top;
  const textHeight = () => view.contentHeight - view.documentPadding.top - view.documentPadding.bottom;
  const below = () => Math.max(1, scroller.scrollHeight - above() - textHeight());

  return {
    scroll: () => ({
      top: scroller.scrollTop,
      visible: scroller.clientHeight,
      whole: scroller.scrollHeight,
    }),
    setTop: (value) => {
      scroller.scrollTop = value;
    },
    yOfLine(line) {
      if (line < 1) return line * above();
      if (line >= end()) return above() + textHeight() + (line - end()) * below();
      const block = view.lineBlockAt(view.state.doc.line(Math.floor(line)).from);
      return above() + block.top + (line % 1) * block.height;
    },
    lineOfY(y) {
      const height = y - above();
      if (height < 0) return Math.max(0, y / above());
      if (height >= textHeight()) return end() + Math.min(1, (height - textHeight()) / below());
      const block = view.lineBlockAtHeight(height);
      const share = block.height > 0 ? (height - block.top) / block.height : 0;
      return view.state.doc.lineAt(block.from).number + Math.min(Math.max(share, 0), 0.999);
    },
  };
}

/** The line of the main cursor, as a fraction of what it fills; null while it is out of view. */
export function visibleCaretLine(view: EditorView): number | null {
  const { head } = view.state.selection.main;
  const block = view.lineBlockAt(head);
  const y = view.documentPadding.top + block.top;
  const { scrollTop, clientHeight } = view.scrollDOM;
  if (y + block.height < scrollTop || y > scrollTop + clientHeight) return null;
  const line = view.state.doc.lineAt(head);
  return line.number + (line.length > 0 ? (0.999 * (head - line.from)) / line.length : 0);
}
