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

const readings = new WeakMap<Block, BlockReading>();

/** Reads a block, once: a block that did not change is not read again. */
export function readBlock(block: Block): BlockReading {
  const known = readings.get(block);
  if (known) return known;
  const reading = read(block);
  readings.set(block, reading);
  return reading;
}

function read(block: Block): BlockReading {
  const { text } = block;
  const masked = maskUnseen(text);
  const lines = readLines(text, masked);
  const prose = lines.some((line) => line.kind === 'code') ? withoutCode(masked, lines) : masked;
  let sentences: readonly Sentence[] | undefined;
  return {
    block,
    text,
    shown: masked,
    prose,
    lines,
    get sentences() {
      sentences ??= readSentences(prose, lines);
      return sentences;
    },
  };
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
