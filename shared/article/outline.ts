import { toString as plainText } from 'mdast-util-to-string';
import { type Span, shiftSpan } from '../span.ts';
import type { Article } from './article.ts';

/** A heading of an article's body. */
export interface OutlineHeading {
  /** 1 to 6, as its number of `#`. */
  readonly depth: number;
  /** Its words without marks; empty for a heading without any. */
  readonly text: string;
  readonly span: Span;
}

/** A line that can start or underline a heading of any level. */
const headingSign = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$)/m;

/** The headings of an article in order; those inside quotes and lists are none of its own. */
export function outlineOf({ blocks }: Article): readonly OutlineHeading[] {
  return blocks.flatMap(({ block, from }) =>
    headingSign.test(block.text)
      ? block.root.children.flatMap((node) => {
          const start = node.position?.start.offset;
          const end = node.position?.end.offset;
          if (node.type !== 'heading' || start === undefined || end === undefined) return [];
          const span = shiftSpan({ from: start, to: end }, from);
          return [{ depth: node.depth, text: plainText(node).trim(), span }];
        })
      : [],
  );
}
