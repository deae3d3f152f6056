import type { EditorView } from '@codemirror/view';
import type { Pane } from './scroll-sync.ts';

/**
 * The editor as a pane to scroll in step. Heights count from the top of its scrolled content. The blank space above
 * the first line counts as line 0, and that below the last as one line more.
 */
export function editorSide(view: EditorView): Pane {
  const scroller = view.scrollDOM;
  const end = () => view.state.doc.lines + 1;
  const top = () => view.documentPadding.top;

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
      if (line < 1) return line * top();
      if (line >= end()) {
        const bottom = top() + view.contentHeight;
        return bottom + (line - end()) * (scroller.scrollHeight - bottom);
      }
      const block = view.lineBlockAt(view.state.doc.line(Math.floor(line)).from);
      return top() + block.top + (line % 1) * block.height;
    },
    lineOfY(y) {
      const height = y - top();
      if (height < 0) return Math.max(0, y / top());
      if (height >= view.contentHeight) {
        const room = scroller.scrollHeight - top() - view.contentHeight;
        return end() + (room > 0 ? Math.min(1, (height - view.contentHeight) / room) : 0);
      }
      const block = view.lineBlockAtHeight(height);
      const share = block.height > 0 ? (height - block.top) / block.height : 0;
      return view.state.doc.lineAt(block.from).number + Math.min(Math.max(share, 0), 0.999);
    },
  };
}

/** The height of the main cursor in the editor's content; null while it is out of view. */
export function visibleCaretLine(view: EditorView): number | null {
  const { head } = view.state.selection.main;
  const block = view.lineBlockAt(head);
  const y = view.documentPadding.top + block.top;
  const { scrollTop, clientHeight } = view.scrollDOM;
  if (y + block.height < scrollTop || y > scrollTop + clientHeight) return null;
  const line = view.state.doc.lineAt(head);
  return line.number + (line.length > 0 ? (0.999 * (head - line.from)) / line.length : 0);
}
