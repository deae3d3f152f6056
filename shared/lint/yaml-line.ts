import type { Edit, Span } from '../span.ts';

/** What is wrong with one line of YAML, told from the line where the parser only says where it gave up. */
export interface LineFault {
  readonly kind: 'Start' | 'Line' | 'Indent';
  /** The place to mend. */
  readonly span: Span;
  /** What mends it, where that is sure. */
  readonly mend?: Edit;
}

interface Line extends Span {
  readonly text: string;
  readonly indent: string;
  /** `name: value`, as far as the line is that. */
  readonly pair: Pair | null;
}

interface Pair {
  readonly name: string;
  /** The colon with what stands around it. */
  readonly colon: string;
  readonly value: string;
}

const pair = /^([^\s:：#"'[{-][^\s:：]*)(\s*[:：]\s*)(.*)$/;
/** What a value cannot begin with unless all of it is meant: a list, an alias, a text of several lines. */
const opener = /^["'[{&*!|>%@`]/;
/** A value that is what its first sign promises; what is wrong lies inside it. */
const whole = /^(?:\[.*\]|\{.*\}|"[^"]*"|'[^']*')$/;

/** The fault of the line at an offset, or of the one beside it, in the YAML in `inner`; null where it shows none. */
export function lineFault(text: string, inner: Span, at: number): LineFault | null {
  const lines = [...text.slice(inner.from, inner.to).matchAll(/[^\r\n]*\S[^\r\n]*/g)]
    .map(({ index, 0: line }) => readLine(line.trimEnd(), inner.from + index))
    .filter((line) => !line.text.startsWith('#'));
  const here = lines.findLastIndex((line) => line.from <= at);
  const line = lines[here];
  if (!line) return null;
  const near = [here - 1, here, here + 1].filter((one) => one in lines);
  const astray = near.map((one) => indentFault(lines, one)).find(Boolean);
  return astray ?? pairFault(line) ?? startFault(line);
}

function readLine(line: string, from: number): Line {
  const text = line.trimStart();
  const [, name, colon, value] = pair.exec(text) ?? [];
  return {
    from,
    to: from + line.length,
    text,
    indent: line.slice(0, line.length - text.length),
    pair: name === undefined ? null : { name, colon: colon!, value: value! },
  };
}

/** A name that stands deeper than the one above it, which has a value of its own; or one that begins too far in. */
function indentFault(lines: readonly Line[], at: number): LineFault | null {
  const line = lines[at]!;
  const above = lines[at - 1];
  const deeper = line.indent.length - (above?.indent.length ?? lines[at + 1]?.indent.length ?? 0);
  if (!line.pair || deeper <= 0) return null;
  if (above && (!above.pair?.value || opener.test(above.pair.value))) return null;
  const indent = { from: line.from, to: line.from + line.indent.length };
  return {
    kind: 'Indent',
    span: { from: indent.to, to: indent.to + line.pair.name.length },
    mend: { ...indent, insert: above?.indent ?? '' },
  };
}

/** Words without a colon, or a colon without a space behind it. */
function pairFault({ text, indent, from, to, pair }: Line): LineFault | null {
  const start = from + indent.length;
  if (!pair) return /^[-[\]{}"']/.test(text) ? null : { kind: 'Line', span: { from: start, to } };
  const { name, colon, value } = pair;
  const close = colon === ':' && value !== '' && !value.startsWith('/');
  if (!close && !colon.includes('：')) return null;
  const after = start + name.length;
  return {
    kind: 'Line',
    span: { from: start, to: after + colon.trimEnd().length },
    mend: { from: after, to: after + colon.length, insert: ': ' },
  };
}

/** A value whose first sign means something else than itself. */
function startFault({ to, pair }: Pick<Line, 'to' | 'pair'>): LineFault | null {
  if (!pair || !opener.test(pair.value) || whole.test(pair.value)) return null;
  const span = { from: to - pair.value.length, to };
  return { kind: 'Start', span, mend: { ...span, insert: quoted(pair.value) } };
}

/** A value in quotation marks: single ones where it holds double ones only. */
export function quoted(value: string): string {
  return value.includes('"') && !/['\\]/.test(value) ? `'${value}'` : JSON.stringify(value);
}
