import type { Span } from '../../span.ts';

/**
 * From offsets in a text made for reading back to the text that it was made from. A made text is cut in pieces; inside
 * a piece both advance alike, so that long plain stretches cost one entry.
 */
export interface SourceMap {
  /** The stretch that the characters `from..to` came from; empty at the place of `from` where `to` is not after it. */
  span(from: number, to: number): Span;
}

/** Collects a text piece by piece and remembers where each came from. */
export class MappedText {
  text = '';
  /** Parallel lists: a piece's start in the made text, its start and its end in the source. */
  private readonly starts: number[] = [];
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  /** Whether the newest piece advances one for one, so that the next may join it. */
  private joinable = false;

  /** Adds text that stands in the source as it is. */
  copy(text: string, from: number): void {
    if (text === '') return;
    const last = this.tos.length - 1;
    if (this.joinable && this.tos[last] === from) {
      this.tos[last] = from + text.length;
    } else {
      this.push(from, from + text.length);
      this.joinable = true;
    }
    this.text += text;
  }

  /** Adds text that stands for `from..to` as a whole: a character reference, a line end with its quote marks. */
  replace(text: string, from: number, to: number): void {
    if (text === '') return;
    if (text.length === 1 && to - from === 1) {
      this.copy(text, from);
      return;
    }
    this.push(from, to);
    this.joinable = false;
    this.text += text;
  }

  map(): SourceMap {
    return new Pieces(this.starts, this.froms, this.tos, this.text.length);
  }

  private push(from: number, to: number): void {
    this.starts.push(this.text.length);
    this.froms.push(from);
    this.tos.push(to);
  }
}

class Pieces implements SourceMap {
  private readonly starts: readonly number[];
  private readonly froms: readonly number[];
  private readonly tos: readonly number[];
  private readonly length: number;

  constructor(starts: readonly number[], froms: readonly number[], tos: readonly number[], length: number) {
    this.starts = starts;
    this.froms = froms;
    this.tos = tos;
    this.length = length;
  }

  span(from: number, to: number): Span {
    const begin = this.start(from);
    return { from: begin, to: to > from ? this.end(to) : begin };
  }

  private start(offset: number): number {
    if (this.starts.length === 0) return 0;
    if (offset >= this.length) return this.tos[this.tos.length - 1]!;
    const piece = this.pieceAt(Math.max(offset, 0));
    const from = this.froms[piece]!;
    return this.isPlain(piece) ? from + offset - this.starts[piece]! : from;
  }

  private end(offset: number): number {
    if (this.starts.length === 0) return 0;
    const piece = this.pieceAt(Math.min(offset, this.length) - 1);
    return this.isPlain(piece) ? this.froms[piece]! + offset - this.starts[piece]! : this.tos[piece]!;
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether made text and source advance alike in a piece. */
  private isPlain(piece: number): boolean {
    const length = (this.starts[piece + 1] ?? this.length) - this.starts[piece]!;
    return length === this.tos[piece]! - this.froms[piece]!;
  }
}
