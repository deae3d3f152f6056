import type { BlockList, Chunk } from './block-list.ts';
import { type Anchor, type LineMap, lastAtMost, lineOfY, toLineMap, yOfLine } from './line-map.ts';
import type { Pane } from './scroll-sync.ts';

interface PlacedChunk {
  readonly chunk: Chunk;
  /** 1-based source line of its first block, and height of its top in the document. */
  readonly line: number;
  readonly y: number;
}

/** The preview as a pane to scroll in step. Its map of lines is measured when asked for, chunk by chunk. */
export class PreviewSide implements Pane {
  private readonly document: Document;
  private readonly blocks: BlockList;
  private chunks: readonly PlacedChunk[] | null = null;
  private maps = new Map<Chunk, LineMap>();

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
    return yOfLine(index < 0 ? this.head(placed) : this.measure(placed, index), line);
  }

  lineOfY(y: number): number {
    const placed = this.place();
    const index = lastAtMost(placed, y, 'y');
    return lineOfY(index < 0 ? this.head(placed) : this.measure(placed, index), y);
  }

  private place(): readonly PlacedChunk[] {
    if (this.chunks) return this.chunks;
    const scrolled = this.document.documentElement.scrollTop;
    let line = this.blocks.firstLine;
    this.chunks = this.blocks.chunks.map((chunk) => {
      const placed = { chunk, line, y: chunk.element.getBoundingClientRect().top + scrolled };
      line += chunk.items.reduce((sum, item) => sum + item.lines + item.blank, 0);
      return placed;
    });
    return this.chunks;
  }

  /** Front matter, and the blank space above the first block. */
  private head(placed: readonly PlacedChunk[]): LineMap {
    const first = placed[0];
    return toLineMap([{ line: 0, y: 0 }, ...(first ? [{ line: first.line, y: first.y }] : [])]);
  }

  private measure(placed: readonly PlacedChunk[], index: number): LineMap {
    const { chunk, line, y } = placed[index]!;
    const known = this.maps.get(chunk);
    if (known) return known;
    const inside = chunk.skipped ? [{ line, y }] : this.anchorsOf(chunk, line);
    const map = toLineMap([...inside, ...this.endOf(placed, index)]);
    this.maps.set(chunk, map);
    return map;
  }

  /** Where a chunk ends: at the next one, or for the last at the end of the page. */
  private endOf(placed: readonly PlacedChunk[], index: number): Anchor[] {
    const next = placed[index + 1];
    if (next) return [{ line: next.line, y: next.y }];
    const { chunk, line } = placed[index]!;
    const lines = chunk.items.reduce((sum, item) => sum + item.lines + item.blank, 0);
    const scrolled = this.document.documentElement.scrollTop;
    const bottom = chunk.element.getBoundingClientRect().bottom + scrolled;
    return [
      { line: line + lines, y: bottom },
      { line: line + lines + 1, y: Math.max(bottom + 1, this.scroll().whole) },
    ];
  }

  private anchorsOf(chunk: Chunk, firstLine: number): Anchor[] {
    const scrolled = this.document.documentElement.scrollTop;
    const anchors: Anchor[] = [];
    let line = firstLine;
    for (const { element, lines, blank } of chunk.items) {
      const box = element.getBoundingClientRect();
      anchors.push({ line, y: box.top + scrolled });
      for (const part of element.querySelectorAll<HTMLElement>('[data-line]')) {
        const inner = line + Number(part.dataset.line) - 1;
        anchors.push({ line: inner, y: part.getBoundingClientRect().top + scrolled });
      }
      anchors.push({ line: line + lines, y: box.bottom + scrolled });
      line += lines + blank;
    }
    return anchors;
  }
}
