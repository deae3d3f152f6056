import { countBefore } from '../../shared/count-before.ts';
import type { BlockList, Chunk, Item } from './block-list.ts';
import { type LineMap, lastAtMost, lineOfY, toLineMap, yOfLine } from './line-map.ts';
import type { Pane } from './scroll-sync.ts';

interface PlacedChunk {
  readonly chunk: Chunk;
  /** 1-based source lines of its first block, and behind its last. */
  readonly line: number;
  readonly end: number;
}

/**
 * The preview as a pane to scroll in step. What stands where is measured when asked for, and only around the place
 * asked for: measuring makes the browser lay out.
 */
export class PreviewSide implements Pane {
  private readonly document: Document;
  private readonly blocks: BlockList;
  private chunks: readonly PlacedChunk[] | null = null;
  private maps = new Map<Item | Chunk, LineMap>();

  constructor(document: Document, blocks: BlockList) {
    this.document = document;
    this.blocks = blocks;
  }

  /** The layout changed: what was measured holds no longer. */
  forget(): void {
    this.chunks = null;
    this.maps = new Map();
  }

  scroll() {
    const root = this.document.documentElement;
    return { top: root.scrollTop, visible: root.clientHeight, whole: root.scrollHeight };
  }

  setTop(value: number): void {
    this.document.documentElement.scrollTop = value;
  }

  yOfLine(line: number): number {
    const placed = this.place();
    const index = lastAtMost(placed, line, 'line');
    if (index < 0) return yOfLine(this.head(), line);
    let at = placed[index]!.line;
    const item = placed[index]!.chunk.items.findIndex(({ lines, blank }) => {
      at += lines + blank;
      return line < at;
    });
    return yOfLine(this.measure(index, item), line);
  }

  lineOfY(y: number): number {
    const placed = this.place();
    const index = lastAbove(placed, y, ({ chunk }) => this.topOf(chunk.element));
    if (index < 0) return lineOfY(this.head(), y);
    const { chunk } = placed[index]!;
    const item = chunk.skipped ? 0 : lastAbove(chunk.items, y, ({ element }) => this.topOf(element));
    return lineOfY(this.measure(index, Math.max(0, item)), y);
  }

  private place(): readonly PlacedChunk[] {
    if (this.chunks) return this.chunks;
    let end = this.blocks.firstLine;
    this.chunks = this.blocks.chunks.map((chunk) => {
      const line = end;
      end += chunk.items.reduce((sum, item) => sum + item.lines + item.blank, 0);
      return { chunk, line, end };
    });
    return this.chunks;
  }

  /** Front matter, and the blank space above the first block. */
  private head(): LineMap {
    const first = this.place()[0];
    const end = first ? [{ line: first.line, y: this.topOf(first.chunk.element) }] : [];
    return toLineMap([{ line: 0, y: 0 }, ...end]);
  }

  /** The map of one block of a chunk, up to where the next begins; that of the whole chunk where it is not drawn. */
  private measure(index: number, item: number): LineMap {
    const { chunk, line, end } = this.place()[index]!;
    const block = chunk.skipped ? undefined : (chunk.items[item] ?? chunk.items.at(-1));
    const key = block ?? chunk;
    let map = this.maps.get(key);
    if (!map) {
      map = block
        ? this.measureBlock(index, block)
        : toLineMap([{ line, y: this.topOf(chunk.element) }, ...this.behind(index, end)]);
      this.maps.set(key, map);
    }
    return map;
  }

  private measureBlock(index: number, block: Item): LineMap {
    const { chunk, line } = this.place()[index]!;
    const at = chunk.items.indexOf(block);
    const start = chunk.items.slice(0, at).reduce((sum, item) => sum + item.lines + item.blank, line);
    const next = chunk.items[at + 1];
    const end = start + block.lines + block.blank;
    const parts = [...block.element.querySelectorAll<HTMLElement>('[data-line]')];
    return toLineMap([
      { line: start, y: this.topOf(block.element) },
      ...parts.map((part) => ({ line: start + Number(part.dataset.line) - 1, y: this.topOf(part) })),
      { line: start + block.lines, y: this.bottomOf(block.element) },
      ...(next ? [{ line: end, y: this.topOf(next.element) }] : this.behind(index, end)),
    ]);
  }

  /** What comes after a chunk's last line: the next chunk, or behind the last one the end of the page. */
  private behind(index: number, line: number): LineMap {
    const next = this.place()[index + 1];
    if (next) return [{ line, y: this.topOf(next.chunk.element) }];
    const bottom = this.bottomOf(this.place()[index]!.chunk.element);
    return [
      { line, y: bottom },
      { line: line + 1, y: Math.max(bottom + 1, this.scroll().whole) },
    ];
  }

  private topOf(element: HTMLElement): number {
    return element.getBoundingClientRect().top + this.document.documentElement.scrollTop;
  }

  private bottomOf(element: HTMLElement): number {
    return element.getBoundingClientRect().bottom + this.document.documentElement.scrollTop;
  }
}

/** Index of the last element of a column whose top is not below `y`; -1 where there is none. */
function lastAbove<T>(column: readonly T[], y: number, topOf: (element: T) => number): number {
  return countBefore(column, (element) => topOf(element) <= y) - 1;
}
