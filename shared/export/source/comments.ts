import type { Nodes, Parents } from 'mdast';
import type { Block, PlacedBlock } from '../../markdown/block.ts';
import { type Edit, shiftSpan } from '../../span.ts';

export const comment = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * What takes the comments out of an article's blocks, in its own offsets: they are notes of the desk, and no reader's.
 * Behind a list an empty one stays, since it may be all that keeps two lists from being one.
 */
export function commentEdits(blocks: readonly PlacedBlock[]): Edit[] {
  return blocks.flatMap(({ block, from }, index) =>
    commentEditsOf(block, blocks[index - 1]?.block).map((edit) => ({ ...edit, ...shiftSpan(edit, from) })),
  );
}

/** The same of one block, in its own offsets. `before` is the block above it. */
export function commentEditsOf({ root, text }: Block, before: Block | undefined): Edit[] {
  return editsBelow(root, text, before?.root.children.at(-1));
}

function editsBelow(parent: Parents, text: string, before?: Nodes): Edit[] {
  return parent.children.flatMap((child, index) => {
    if ('children' in child) return editsBelow(child, text);
    return child.type === 'html' ? editsOf(child, text, parent.children[index - 1] ?? before) : [];
  });
}

function editsOf(node: Nodes, text: string, before: Nodes | undefined): Edit[] {
  const from = node.position?.start.offset ?? 0;
  const source = text.slice(from, node.position?.end.offset ?? from);
  return [...source.matchAll(comment)].map(({ index, 0: found }) => {
    const span = { from: from + index, to: from + index + found.length };
    if (found === source && before?.type === 'list') return { ...span, insert: '<!-- -->' };
    return {
      from: span.from,
      to: found === source ? endOfBlank(text, span.from, span.to) : span.to,
      insert: '',
    };
  });
}

/** With a comment that has lines of its own go the blank lines below it, as far as there are some above it. */
function endOfBlank(text: string, from: number, to: number): number {
  const alone = /(?:^|\r\n?|\n)[ \t]*(?:\r\n?|\n)$|^$/.test(text.slice(Math.max(0, from - 200), from));
  return alone ? to + (/^(?:[ \t]*(?:\r\n?|\n))*/.exec(text.slice(to))?.[0].length ?? 0) : to;
}
