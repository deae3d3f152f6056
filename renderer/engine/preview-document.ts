import type { Article } from '../../shared/article/article.ts';
import type { Block, PlacedBlock } from '../../shared/markdown/block.ts';
import type { PreviewBlock, PreviewPatch, RenderedBlock } from './protocol.ts';

/** A block as the page has it, or as it is about to get it. */
interface Entry {
  readonly block: Block;
  readonly key: number;
  /** Line ends in the block, and in the blank space after it. */
  readonly inner: number;
  readonly gap: number;
  /** Whether the page has this block's HTML. */
  sent: boolean;
}

/** Source lines in view, 1-based, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Up to this many changed blocks are rendered at once; of more, only those in view, and the rest in slices. */
const smallChange = 24;

/**
 * What the preview of one document shows, and what is still to be sent. It compares each reading of the article
 * with the one before, block by block, so that the page is told of changed blocks only.
 */
export class PreviewDocument {
  private readonly render: (block: Block) => string;
  private article: Article | null = null;
  private entries: readonly Entry[] = [];
  private view: LineRange = { from: 1, to: 60 };
  private nextKey = 1;
  private unsent = 0;
  /** Index from which the search for unsent blocks goes on. */
  private cursor = 0;

  constructor(render: (block: Block) => string) {
    this.render = render;
  }

  /** Forgets what the page has: the next `update` sends everything. */
  reset(): void {
    this.article = null;
    this.entries = [];
    this.unsent = 0;
  }

  look(view: LineRange): void {
    this.view = view;
    this.cursor = this.indexAt(view.from);
  }

  get hasUnsent(): boolean {
    return this.unsent > 0;
  }

  /** What the page must change to show `article`; null where it shows it already. */
  update(article: Article, revision: number): PreviewPatch | null {
    const blocks = article.blocks;
    const old = this.entries;
    const shortest = Math.min(blocks.length, old.length);
    const same = (placed: number, entry: number) =>
      blocks[placed]!.block === old[entry]!.block && gapAfter(article, placed) === old[entry]!.gap;
    let head = 0;
    while (head < shortest && same(head, head)) head += 1;
    let tail = 0;
    while (tail < shortest - head && same(blocks.length - 1 - tail, old.length - 1 - tail)) tail += 1;

    const removed = old.slice(head, old.length - tail);
    const added = this.enter(article, blocks.slice(head, blocks.length - tail), head, removed);
    const firstLine = lineOfFirst(article);
    const movedFirst = this.article === null || lineOfFirst(this.article) !== firstLine;
    this.article = article;
    if (removed.length === 0 && added.length === 0 && !movedFirst) return null;

    this.entries = [...old.slice(0, head), ...added, ...old.slice(old.length - tail)];
    this.unsent += countUnsent(added) - countUnsent(removed);
    this.cursor = this.indexAt(this.view.from);
    const known = new Set(removed.filter((entry) => entry.sent).map((entry) => entry.key));
    const insert = this.prepare(added, head, known);
    return { revision, firstLine, at: head, remove: removed.length, insert };
  }

  /** Renders blocks that the page waits for, those in view first, while `timeLeft` says so. At least one. */
  fill(timeLeft: () => boolean): readonly RenderedBlock[] {
    const rendered: RenderedBlock[] = [];
    for (let steps = 0; steps < this.entries.length && this.unsent > 0; steps += 1) {
      if (this.cursor >= this.entries.length) this.cursor = 0;
      const entry = this.entries[this.cursor]!;
      this.cursor += 1;
      if (entry.sent) continue;
      rendered.push({ key: entry.key, html: this.send(entry) });
      if (!timeLeft()) break;
    }
    return rendered;
  }

  /** Entries for the blocks that came in; one that only moved keeps its key, and the page its element. */
  private enter(
    article: Article,
    placed: readonly PlacedBlock[],
    at: number,
    removed: readonly Entry[],
  ): Entry[] {
    const moved = new Map(removed.map((entry) => [entry.block, entry]));
    return placed.map(({ block }, index) => {
      const before = moved.get(block);
      moved.delete(block);
      return {
        block,
        key: before?.key ?? this.nextKey++,
        inner: before?.inner ?? lineEnds(block.text, 0, block.text.length),
        gap: gapAfter(article, at + index),
        sent: before?.sent ?? false,
      };
    });
  }

  private prepare(added: readonly Entry[], at: number, known: ReadonlySet<number>): PreviewBlock[] {
    const atOnce = added.length <= smallChange;
    let line = this.lineAt(at);
    return added.map((entry) => {
      const inView = line + entry.inner >= this.view.from && line <= this.view.to;
      line += entry.inner + entry.gap;
      const html = !known.has(entry.key) && (atOnce || inView) ? this.send(entry) : null;
      return { key: entry.key, lines: entry.inner + 1, blank: Math.max(0, entry.gap - 1), html };
    });
  }

  private send(entry: Entry): string {
    if (!entry.sent) this.unsent -= 1;
    entry.sent = true;
    return this.render(entry.block);
  }

  private lineAt(index: number): number {
    let line = this.article ? lineOfFirst(this.article) : 1;
    for (let i = 0; i < index; i += 1) line += this.entries[i]!.inner + this.entries[i]!.gap;
    return line;
  }

  private indexAt(line: number): number {
    let at = this.article ? lineOfFirst(this.article) : 1;
    for (const [index, entry] of this.entries.entries()) {
      at += entry.inner + entry.gap;
      if (at > line) return index;
    }
    return 0;
  }
}

function countUnsent(entries: readonly Entry[]): number {
  return entries.reduce((count, entry) => count + (entry.sent ? 0 : 1), 0);
}

function lineOfFirst(article: Article): number {
  return 1 + lineEnds(article.text, 0, article.blocks[0]?.from ?? 0);
}

/** Line ends between a block's end and the next block, or the end of the body. */
function gapAfter(article: Article, index: number): number {
  const { block, from } = article.blocks[index]!;
  const next = article.blocks[index + 1]?.from ?? article.body.to;
  return lineEnds(article.text, from + block.text.length, next);
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
