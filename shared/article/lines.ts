import { countBefore } from '../count-before.ts';
import type { Place } from '../span.ts';

/** Where each line of a text starts. `\n`, `\r\n` and a lone `\r` end a line, as in CodeMirror. */
export interface LineIndex {
  /** The number of lines, at least 1. */
  readonly count: number;
  /** Offset of the first character of a 1-based line. Out of range is clamped. */
  start(line: number): number;
  /** 1-based line and column of an offset. Out of range is clamped. */
  place(offset: number): Place;
}

export function indexLines(text: string): LineIndex {
  const starts = text.includes('\r') ? anyStarts(text) : newlineStarts(text);
  const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);
  return {
    count: starts.length,
    start: (line) => starts[clamp(line, 1, starts.length) - 1]!,
    place(offset) {
      const at = clamp(offset, 0, text.length);
      const line = countBefore(starts, (start) => start <= at);
      return { line, column: at - starts[line - 1]! + 1 };
    },
  };
}

function newlineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function anyStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
