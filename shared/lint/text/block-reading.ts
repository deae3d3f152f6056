import { beside } from '../../beside.ts';
import type { Block } from '../../markdown/block.ts';
import { type Line, readLines } from './lines.ts';
import { hidden, maskUnseen } from './mask.ts';
import { readSentences, type Sentence } from './sentences.ts';

/** How rules read a block. All offsets count from the block's start. */
export interface BlockReading {
  readonly block: Block;
  readonly text: string;
  /** Without code, comments, tags and addresses: links and images are still to be seen in it. */
  readonly shown: string;
  /** `shown` without fenced code as well: what a reader reads, at the offsets of `text`. */
  readonly prose: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

const readings = beside<Block, BlockReading>();

/** Reads a block, once: a block that did not change is not read again. */
export function readBlock(block: Block): BlockReading {
  const known = readings.get(block);
  if (known) return known;
  const reading = read(block);
  readings.set(block, reading);
  return reading;
}

function read(block: Block): BlockReading {
  const masked = maskUnseen(block.text);
  const lines = readLines(block.text, masked);
  const prose = lines.some((line) => line.kind === 'code') ? withoutCode(masked, lines) : masked;
  return new Reading(block, masked, prose, lines);
}

class Reading implements BlockReading {
  readonly block: Block;
  readonly text: string;
  readonly shown: string;
  readonly prose: string;
  readonly lines: readonly Line[];
  #sentences: readonly Sentence[] | undefined;

  constructor(block: Block, shown: string, prose: string, lines: readonly Line[]) {
    this.block = block;
    this.text = block.text;
    this.shown = shown;
    this.prose = prose;
    this.lines = lines;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= readSentences(this.prose, this.lines);
    return this.#sentences;
  }
}

function withoutCode(masked: string, lines: readonly Line[]): string {
  let out = '';
  let at = 0;
  for (const line of lines) {
    if (line.kind !== 'code') continue;
    out += masked.slice(at, line.from) + hidden.repeat(line.to - line.from);
    at = line.to;
  }
  return out + masked.slice(at);
}
