import { tags } from '@lezer/highlight';
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const fence = /^---[ \t]*$/;
const yamlLine = /^(?:#|[^\s:]+:(?:\s|$)|---[ \t]*$)/;

/** Front matter as one node of its own, so that its YAML is not shown as headings and rules. */
export const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true, style: tags.meta }],
  parseBlock: [{ name: 'FrontMatter', parse: parseFrontMatter, before: 'HorizontalRule' }],
};

function parseFrontMatter(cx: BlockContext, line: Line): boolean {
  if (cx.lineStart !== 0 || !fence.test(line.text) || !yamlLine.test(cx.peekLine())) return false;
  while (cx.nextLine()) {
    if (!fence.test(line.text)) continue;
    const end = cx.lineStart + line.text.length;
    cx.nextLine();
    cx.addElement(cx.elt('FrontMatter', 0, end));
    return true;
  }
  cx.addElement(cx.elt('FrontMatter', 0, cx.prevLineEnd()));
  return true;
}
