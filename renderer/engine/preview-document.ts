import { type Article, titleAbove } from '../../shared/article/article.ts';
import { articleLanguage } from '../../shared/article/metadata.ts';
import type { Block, PlacedBlock } from '../../shared/markdown/block.ts';
import type { PreviewBlock, PreviewPatch, RenderedBlock } from './protocol.ts';

/** A block as the page has it, or as it is about to get it. */
interface Entry {
  readonly block: Block;
  readonly key: number;
  /** Source lines that the block fills, and line ends in it and the blank lines below it. */
  readonly filled: number;
  readonly lines: number;
  /** Whether the page has this block's HTML. */
  sent: boolean;
}

/** What a patch says of the article as a whole. */
type Head = Pick<PreviewPatch, 'title' | 'language' | 'firstLine'>;

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
  private head: Head | null = null;
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
    this.head = null;
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
    const same = (placed: number, entry: number) => blocks[placed]!.block === old[entry]!.block;
    let before = 0;
    while (before < shortest && same(before, before)) before += 1;
    let after = 0;
    while (after < shortest - before && same(blocks.length - 1 - after, old.length - 1 - after)) after += 1;

    const removed = old.slice(before, old.length - after);
    const added = this.enter(blocks.slice(before, blocks.length - after), removed);
    const head = readHead(article);
    const sameHead = this.head !== null && isSameHead(this.head, head);
    this.head = head;
    if (removed.length === 0 && added.length === 0 && sameHead) return null;

    this.entries = [...old.slice(0, before), ...added, ...old.slice(old.length - after)];
    this.unsent += countUnsent(added) - countUnsent(removed);
    this.cursor = this.indexAt(this.view.from);
    const known = new Set(removed.filter((entry) => entry.sent).map((entry) => entry.key));
    const insert = this.prepare(added, before, known);
    return { revision, ...head, at: before, remove: removed.length, insert };
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

  /** Entries for the blocks that came in; one that only moved keeps its entry, and the page its element. */
  private enter(placed: readonly PlacedBlock[], removed: readonly Entry[]): Entry[] {
    const moved = new Map(removed.map((entry) => [entry.block, entry]));
    return placed.map(({ block }) => {
      const before = moved.get(block);
      moved.delete(block);
      return before ?? this.createEntry(block);
    });
  }

  private createEntry(block: Block): Entry {
    const { text } = block;
    const filled = 1 + lineEnds(text, 0, text.trimEnd().length);
    return { block, key: this.nextKey++, filled, lines: lineEnds(text, 0, text.length), sent: false };
  }

  private prepare(added: readonly Entry[], at: number, known: ReadonlySet<number>): PreviewBlock[] {
    const atOnce = added.length <= smallChange;
    let line = this.lineAt(at);
    return added.map((entry) => {
      const inView = line + entry.filled > this.view.from && line <= this.view.to;
      line += entry.lines;
      const html = !known.has(entry.key) && (atOnce || inView) ? this.send(entry) : null;
      return { key: entry.key, lines: entry.filled, blank: Math.max(0, entry.lines - entry.filled), html };
    });
  }

  private send(entry: Entry): string {
    if (!entry.sent) this.unsent -= 1;
    entry.sent = true;
    return this.render(entry.block);
  }

  private lineAt(index: number): number {
    let line = this.head?.firstLine ?? 1;
    for (let i = 0; i < index; i += 1) line += this.entries[i]!.lines;
    return line;
  }

  private indexAt(line: number): number {
    let at = this.head?.firstLine ?? 1;
    for (const [index, entry] of this.entries.entries()) {
      at += entry.lines;
      if (at > line) return index;
    }
    return 0;
  }
}

function countUnsent(entries: readonly Entry[]): number {
  return entries.reduce((count, entry) => count + (entry.sent ? 0 : 1), 0);
}

function readHead(article: Article): Head {
  return {
    title: titleAbove(article),
    language: articleLanguage(article),
    firstLine: 1 + lineEnds(article.text, 0, article.blocks[0]?.from ?? 0),
  };
}

function isSameHead(a: Head, b: Head): boolean {
  return a.title === b.title && a.language === b.language && a.firstLine === b.firstLine;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
