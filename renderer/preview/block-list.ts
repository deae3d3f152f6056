import type { PreviewPatch, RenderedBlock } from '../engine/protocol.ts';

/** A block's element in the preview. Until its HTML arrives it holds the room that it is likely to take. */
export interface Item {
  readonly key: number;
  readonly lines: number;
  readonly blank: number;
  readonly element: HTMLElement;
}

/**
 * A run of blocks that the browser lays out only while it is near the view. `skipped`: it is not laid out now, and
 * its height is a guess.
 */
export interface Chunk {
  readonly element: HTMLElement;
  items: readonly Item[];
  skipped: boolean;
}

const chunkSize = 64;

/** A chunk that grew beyond this is split. */
const longestChunk = 2 * chunkSize;

/** Height of a source line as a first guess, in pixels. */
const guessedLine = 28;

/** The blocks of the article that is shown, as elements of the preview; only what changed is touched. */
export class BlockList {
  /** 1-based source line of the first block. */
  firstLine = 1;
  chunks: readonly Chunk[] = [];
  private readonly root: HTMLElement;
  private readonly onLayout: () => void;
  private readonly items = new Map<number, Item>();
  private readonly chunkOf = new WeakMap<Element, Chunk>();

  /** `onLayout` is called when a chunk begins or ceases to be laid out. */
  constructor(root: HTMLElement, onLayout: () => void) {
    this.root = root;
    this.onLayout = onLayout;
  }

  get isEmpty(): boolean {
    return this.items.size === 0;
  }

  clear(): void {
    this.root.replaceChildren();
    this.chunks = [];
    this.items.clear();
  }

  apply({ firstLine, at, remove, insert }: PreviewPatch): void {
    this.firstLine = firstLine;
    if (remove === 0 && insert.length === 0) return;
    const { index, offset } = this.find(at);
    const removed = this.take(index, offset, remove);
    const inserted = insert.map(({ key, lines, blank, html }) => {
      const element = removed.get(key)?.element ?? this.createElement(lines);
      if (html !== null) setHtml(element, html);
      removed.delete(key);
      const item: Item = { key, lines, blank, element };
      this.items.set(key, item);
      return item;
    });
    for (const [key, item] of removed) {
      item.element.remove();
      this.items.delete(key);
    }
    this.put(index, offset, inserted);
  }

  /** Gives blocks their HTML. Whether any of them is laid out, so that heights may have changed. */
  fill(blocks: readonly RenderedBlock[]): boolean {
    let drawn = false;
    for (const { key, html } of blocks) {
      const element = this.items.get(key)?.element;
      if (!element) continue;
      setHtml(element, html);
      drawn ||= this.chunkOf.get(element.parentElement!)?.skipped === false;
    }
    return drawn;
  }

  /** The chunk in which the block of an index stands, or would be put, and where in it. */
  private find(at: number): { index: number; offset: number } {
    let offset = at;
    for (const [index, chunk] of this.chunks.entries()) {
      if (offset <= chunk.items.length) return { index, offset };
      offset -= chunk.items.length;
    }
    return { index: this.chunks.length, offset: 0 };
  }

  /** Takes `count` blocks out of the list from a place on; their elements stay where they are for now. */
  private take(index: number, offset: number, count: number): Map<number, Item> {
    const taken = new Map<number, Item>();
    let from = offset;
    for (let at = index; taken.size < count && at < this.chunks.length; at += 1) {
      const chunk = this.chunks[at]!;
      const gone = chunk.items.slice(from, from + count - taken.size);
      chunk.items = [...chunk.items.slice(0, from), ...chunk.items.slice(from + gone.length)];
      for (const item of gone) taken.set(item.key, item);
      from = 0;
    }
    return taken;
  }

  private put(index: number, offset: number, inserted: readonly Item[]): void {
    const before = this.chunks[index];
    const items = [
      ...(before?.items.slice(0, offset) ?? []),
      ...inserted,
      ...(before?.items.slice(offset) ?? []),
    ];
    const groups = items.length > longestChunk ? split(items) : [items];
    const [first = [], ...others] = groups;
    const kept = before ?? this.createChunk(first, null);
    place(kept, first);
    const next = this.chunks[index + 1]?.element ?? null;
    const added = others.map((group) => {
      const chunk = this.createChunk(group, next);
      place(chunk, group);
      return chunk;
    });
    const all = [...this.chunks.slice(0, index), kept, ...added, ...this.chunks.slice(index + 1)];
    for (const chunk of all) if (chunk.items.length === 0) chunk.element.remove();
    this.chunks = all.filter((chunk) => chunk.items.length > 0);
  }

  private createElement(lines: number): HTMLElement {
    const element = this.root.ownerDocument.createElement('div');
    element.style.minHeight = `${lines * guessedLine}px`;
    return element;
  }

  private createChunk(items: readonly Item[], next: HTMLElement | null): Chunk {
    const element = this.root.ownerDocument.createElement('div');
    element.className = 'chunk';
    const lines = items.reduce((sum, item) => sum + item.lines + item.blank, 0);
    element.style.containIntrinsicBlockSize = `auto ${lines * guessedLine}px`;
    const chunk: Chunk = { element, items: [], skipped: false };
    element.addEventListener('contentvisibilityautostatechange', (event) => {
      chunk.skipped = (event as ContentVisibilityAutoStateChangeEvent).skipped;
      this.onLayout();
    });
    this.chunkOf.set(element, chunk);
    this.root.insertBefore(element, next);
    return chunk;
  }
}

function split(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (let at = 0; at < items.length; at += chunkSize) groups.push(items.slice(at, at + chunkSize));
  return groups;
}

/** Gives a chunk its blocks. Elements that already stand in the right place are not touched. */
function place(chunk: Chunk, items: readonly Item[]): void {
  chunk.items = items;
  let expected = chunk.element.firstElementChild;
  for (const { element } of items) {
    if (element === expected) expected = element.nextElementSibling;
    else chunk.element.insertBefore(element, expected);
  }
}

function setHtml(element: HTMLElement, html: string): void {
  element.style.minHeight = '';
  element.innerHTML = html;
}
