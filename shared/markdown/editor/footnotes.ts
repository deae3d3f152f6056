import { tags } from '@lezer/highlight';
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/** A label has no space in it, and at most 999 characters; the white space behind its colon is never code. */
const label = /\[\^(?:\\[[\]\\]|[^\s[\]]){1,999}\]:[ \t]*/y;

/** How far what goes on with a footnote is set in, from what the footnote stands in. */
const indent = 4;

/** Footnotes as blocks that hold others, so that their second paragraph is not shown as code. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true, composite: goesOn },
    { name: 'FootnoteLabel', style: tags.labelName },
  ],
  parseBlock: [
    { name: 'FootnoteDefinition', parse: parseFootnote, endLeaf: (_, line) => labelEnd(line) > 0 },
  ],
};

function parseFootnote(cx: BlockContext, line: Line): boolean | null {
  const end = labelEnd(line);
  if (end < 0) return false;
  const from = cx.lineStart + line.pos;
  cx.startComposite('FootnoteDefinition', line.pos);
  cx.addElement(cx.elt('FootnoteLabel', from, from + line.text.slice(line.pos, end).trimEnd().length));
  line.moveBase(end);
  return null;
}

/** A blank line, or one that is set in. */
function goesOn(_: BlockContext, line: Line): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

/** Where the text of a footnote starts that begins in this line; -1 where none does. */
function labelEnd(line: Line): number {
  if (line.next !== 91 || line.indent >= line.baseIndent + indent) return -1;
  label.lastIndex = line.pos;
  return label.test(line.text) ? label.lastIndex : -1;
}
