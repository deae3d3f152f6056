import type { LineEnd } from '../contract.ts';

const anyEnd = /\r\n?|\n/g;

interface Tally {
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
}

function tally(text: string): Tally {
  if (!text.includes('\r')) return { lf: text.includes('\n') ? 1 : 0, crlf: 0, cr: 0 };
  let lf = 0;
  let crlf = 0;
  let cr = 0;
  for (const [end] of text.matchAll(anyEnd)) {
    if (end === '\n') lf++;
    else if (end === '\r') cr++;
    else crlf++;
  }
  return { lf, crlf, cr };
}

/** How a text ends its lines; `lf` where it has a single line. */
export function detectLineEnd(text: string): LineEnd {
  const { lf, crlf, cr } = tally(text);
  const kinds = Number(lf > 0) + Number(crlf > 0) + Number(cr > 0);
  if (kinds > 1) return 'mixed';
  return crlf > 0 ? 'crlf' : cr > 0 ? 'cr' : 'lf';
}

/** The line end that most lines of a text have, for lines added to it; `\n` where none has any. */
export function dominantLineEnd(text: string): string {
  const { lf, crlf, cr } = tally(text);
  if (crlf > 0 && crlf >= lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** A file's text as the editor holds it: every line ends with `\n`. */
export function toEditorText(text: string): string {
  return text.includes('\r') ? text.replace(anyEnd, '\n') : text;
}

/**
 * The editor's text with the line ends of the file that it came from: a line that still stands has the end it had,
 * an edited line keeps the end of the line it replaces, and a new line gets the end that most lines have.
 * `restoreLineEnds(text, toEditorText(text)) === text` for every text.
 */
export function restoreLineEnds(original: string, edited: string): string {
  const clean = toEditorText(edited);
  switch (detectLineEnd(original)) {
    case 'lf':
      return clean;
    case 'crlf':
      return clean.replaceAll('\n', '\r\n');
    case 'cr':
      return clean.replaceAll('\n', '\r');
    case 'mixed':
      return restoreMixed(original, clean);
  }
}

function restoreMixed(original: string, edited: string): string {
  const ends = Array.from(original.matchAll(anyEnd), ([end]) => end);
  const before = toEditorText(original).split('\n');
  const after = edited.split('\n');
  const dominant = dominantLineEnd(original);
  const source = pairLines(before, after);
  let out = '';
  let last = '';
  for (let i = 0; i < after.length - 1; i++) {
    const from = source[i]!;
    const end = from >= 0 ? (ends[from] ?? dominant) : dominant;
    // A `\n` right behind a `\r` would make one line end of two.
    last = last === '\r' && after[i] === '' && end === '\n' ? '\r' : end;
    out += after[i] + last;
  }
  return out + after.at(-1);
}

/** For each line after, the line before that it continues, or -1 for a new one. */
function pairLines(before: readonly string[], after: readonly string[]): Int32Array {
  const source = new Int32Array(after.length).fill(-1);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    source[head] = head;
    head++;
  }
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > head && newEnd > head && before[oldEnd - 1] === after[newEnd - 1]) {
    source[--newEnd] = --oldEnd;
  }
  let oldAt = head;
  let newAt = head;
  for (const [o, n] of [...commonLines(before, after, head, oldEnd, newEnd), [oldEnd, newEnd] as const]) {
    // Between two lines that stand, the changed lines continue the old ones in order.
    while (oldAt < o && newAt < n) source[newAt++] = oldAt++;
    oldAt = o + 1;
    newAt = n + 1;
    if (n < newEnd) source[n] = o;
  }
  return source;
}

/** The largest table of line against line that is worth its time; beyond it the changed part is paired in order. */
const maxTable = 4_000_000;

/** A longest common subsequence of the changed lines, as pairs (line before, line after) in order. */
function commonLines(
  before: readonly string[],
  after: readonly string[],
  from: number,
  oldEnd: number,
  newEnd: number,
): (readonly [number, number])[] {
  const rows = oldEnd - from;
  const columns = newEnd - from;
  if (rows * columns === 0 || rows * columns > maxTable) return [];
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      length[i * width + j] =
        before[from + i] === after[from + j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (before[from + i] === after[from + j]) pairs.push([from + i++, from + j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
