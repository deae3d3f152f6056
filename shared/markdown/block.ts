import type { Root } from 'mdast';
import { parseMarkdown } from './dialect.ts';

/**
 * A top-level stretch of Markdown that reads the same alone as in its article. Its tree counts offsets from the
 * block's own start, so that a block which did not change stays valid when text above it does.
 */
export interface Block {
  readonly text: string;
  /** The syntax tree, made when first asked for. */
  readonly root: Root;
}

/** A block where it stands in its article. */
export interface PlacedBlock {
  readonly block: Block;
  /** Offset of the block's first character in the article's text. */
  readonly from: number;
}

export function block(text: string): Block {
  let root: Root | undefined;
  return {
    text,
    get root() {
      root ??= parseMarkdown(text);
      return root;
    },
  };
}
