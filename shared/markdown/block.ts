import type { Nodes, Root } from 'mdast';
import { once } from '../once.ts';
import { isTooComplex, maxDepth } from './complexity.ts';
import { parseMarkdown } from './dialect.ts';
import { plainTree } from './plain-tree.ts';
import { noReferences, type References, sameLabels, sameReferences, toLabels } from './references.ts';

/**
 * A top-level stretch of Markdown that reads the same alone as in its article. Its tree counts offsets from the
 * block's own start, so that a block which did not change stays valid when text above it does. Two blocks are the
 * same object only where they read and look the same: whatever is derived from one can be kept beside it.
 */
export interface Block {
  /** With the blank lines below it. */
  readonly text: string;
  /** Whether the text looks as if it defined a link or a note for the whole article. */
  readonly mayDefine: boolean;
  /** What the block's links and notes refer to elsewhere in the article. */
  readonly references: References;
  /** The syntax tree, made when first asked for. */
  readonly root: Root;
  /** Whether the text is too large, too nested or too odd to be read as Markdown: then `root` is one code block. */
  readonly tooComplex: boolean;
}

/** A block where it stands in its article. */
export interface PlacedBlock {
  readonly block: Block;
  /** Offset of the block's first character in the article's text. */
  readonly from: number;
}

interface Reading {
  readonly root: Root;
  readonly tooComplex: boolean;
}

/** A class, so that all blocks have one shape: an accessor in an object of its own would give each another. */
class TextBlock implements Block {
  readonly text: string;
  readonly mayDefine: boolean;
  readonly references: References;
  readonly #reading: () => Reading;

  constructor(text: string, references: References, reading: () => Reading) {
    this.text = text;
    this.mayDefine = text.includes(']:');
    this.references = references;
    this.#reading = reading;
  }

  get root(): Root {
    return this.#reading().root;
  }

  get tooComplex(): boolean {
    return this.#reading().tooComplex;
  }

  /** The same text with other references, by whose labels it reads the same. */
  referring(references: References): TextBlock {
    return new TextBlock(this.text, references, this.#reading);
  }
}

/** A block by itself. Its text is not split any further. */
export function block(text: string, references: References = noReferences): Block {
  return new TextBlock(
    text,
    references,
    once(() => read(text, references)),
  );
}

/** The block with other references; the same object where they are the same, the same tree where its labels are. */
export function withReferences(given: Block, references: References): Block {
  if (sameReferences(given.references, references)) return given;
  return given instanceof TextBlock && sameLabels(given.references, references)
    ? given.referring(references)
    : block(given.text, references);
}

function read(text: string, references: References): Reading {
  const root = isTooComplex(text) ? null : tryToParse(text, references);
  return root && isShallow(root, maxDepth)
    ? { root, tooComplex: false }
    : { root: asCode(text), tooComplex: true };
}

/** Whatever a writer types, an article can be read: a parser that fails on one block must not take the rest along. */
function tryToParse(text: string, references: References): Root | null {
  try {
    return plainTree(text) ?? parseMarkdown(text, toLabels(references));
  } catch {
    return null;
  }
}

/** Whether nothing in a tree stands more than `levels` below its root. */
function isShallow(node: Nodes, levels: number): boolean {
  if (levels < 0) return false;
  return !('children' in node) || node.children.every((child) => isShallow(child, levels - 1));
}

function asCode(text: string): Root {
  const lines = text.split(/\r\n?|\n/);
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length },
  };
  return { type: 'root', children: [{ type: 'code', value: text, position }], position };
}
