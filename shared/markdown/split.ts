import { block } from './block.ts';

/**
 * Cuts Markdown into stretches that read the same alone as together, in one pass over its lines.
 *
 * A cut stands before a line that follows a blank line and that nothing before can reach: it is not indented, not a
 * further item of a list, and not inside a fence or an HTML block. When in doubt, lines stay together. Nothing is
 * open where a stretch starts, so each can be found from its own start, and after an edit the search ends as soon as
 * it meets an old cut.
 */

/** A fence or an HTML block that blank lines do not end. */
interface Raw {
  /** Whether a line, without its line end, ends it. */
  readonly endsAt: (line: string) => boolean;
}

/** The first line at or after `from` that is not blank, where a stretch starts; `to` where all is blank. */
export function firstStretch(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const line = readLine(text, at, to);
    if (!line.blank) return at;
    at = line.next;
  }
  return to;
}

/**
 * Where the stretch ends that starts with the line at `from`, which must not be blank: at the first line of the next
 * one, or at `to`, the end of the Markdown. Blank lines belong to the stretch above them.
 */
export function stretchEnd(text: string, from: number, to: number): number {
  let raw: Raw | null = null;
  /** Whether a raw block may have started that the lines alone do not show. */
  let doubt = false;
  let hasList = false;
  /** Whether the lines since the last blank one may be HTML, in which nothing starts. */
  let maybeHtml = false;
  let afterBlank = false;
  /** Whether the last line that was not blank may be indented code. */
  let coded = false;
  let questions = 0;
  for (let at = from; at < to; ) {
    const line = readLine(text, at, to);
    at = line.next;
    if (raw) {
      if (raw.endsAt(text.slice(line.start, line.end))) raw = null;
      afterBlank = false;
    } else if (line.blank) {
      afterBlank = true;
      maybeHtml = false;
    } else {
      const content = line.indent < 4 ? text.slice(line.content, line.end) : '';
      if (afterBlank && canStart(line.indent, content, hasList, coded)) {
        if (!doubt) return line.start;
        if (++questions > maxQuestions) return to;
        raw = openAtEnd(text.slice(from, line.start));
        if (!raw) return line.start;
        // The line belongs to the raw block: read it again as such.
        doubt = false;
        hasList = false;
        at = line.start;
        continue;
      }
      afterBlank = false;
      coded = line.indent >= 4;
      hasList ||= listItem.test(content);
      if (doubt || line.indent >= 4) continue;
      const opened = startRaw(content);
      if (opened?.open && (maybeHtml || (hasList && line.indent >= 2))) doubt = true;
      else if (opened?.open) {
        raw = opened.open;
        hasList = false;
      } else maybeHtml ||= !opened && content.startsWith('<');
    }
  }
  return to;
}

/** Each question makes the parser read the stretch from its start; text that asks more is made to do so. */
const maxQuestions = 8;

const listItem = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/** Whether a line after a blank one starts anew, whatever stands before it. */
function canStart(indent: number, content: string, hasList: boolean, coded: boolean): boolean {
  if (content.startsWith('\uFEFF')) return false;
  // micromark lets neither an empty list item nor a lone tag follow indented code, even after a blank line.
  if (coded && (content.startsWith('<') || listItem.test(content))) return false;
  // The content of a list item is indented by two columns at least.
  return hasList ? indent < 2 && !listItem.test(content) : indent < 4;
}

/** What a line must begin with to start a raw block; hardly one does. */
const rawSigns = '`~<';
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const htmlStarts: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!(?=--)/, /-->/],
  [/^<(?=\?)/, /\?>/],
  [/^<!(?=[a-z])/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/** The raw block that a line starts, which is null where the same line ends it; null where it starts none. */
function startRaw(line: string): { readonly open: Raw | null } | null {
  if (!rawSigns.includes(line[0] ?? ' ')) return null;
  const [, ticks, tildes] = fence.exec(line) ?? [];
  const marker = ticks ?? tildes;
  if (marker) return { open: { endsAt: (later) => closesFence(later, marker) } };
  for (const [start, end] of htmlStarts) {
    const match = start.exec(line);
    if (!match) continue;
    const endsAt = (later: string) => end.test(later);
    return { open: endsAt(line.slice(match[0].length)) ? null : { endsAt } };
  }
  return null;
}

function closesFence(line: string, marker: string): boolean {
  const [, run = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return run.length >= marker.length && run[0] === marker[0];
}

/** The raw block that is still open at the end of a stretch, by the parser's own reading. */
function openAtEnd(stretch: string): Raw | null {
  const { root, tooComplex } = block(stretch);
  const last = tooComplex ? undefined : root.children.at(-1);
  if (last?.type !== 'code' && last?.type !== 'html') return null;
  const [first = '', ...rest] = stretch.slice(last.position?.start.offset).split(/\r\n?|\n/);
  const raw = startRaw(first.trimStart())?.open ?? null;
  return raw && rest.some(raw.endsAt) ? null : raw;
}

interface Line {
  readonly start: number;
  /** Where the first character stands that is no blank. */
  readonly content: number;
  /** Columns before it; a tab reaches to the next multiple of four. */
  readonly indent: number;
  /** Where the line ends, without its line end. */
  readonly end: number;
  readonly next: number;
  readonly blank: boolean;
}

const lineEnd = /[\n\r]/g;

function readLine(text: string, start: number, to: number): Line {
  let content = start;
  let indent = 0;
  for (; content < to; content++) {
    const code = text.charCodeAt(content);
    if (code === 32) indent++;
    else if (code === 9) indent += 4 - (indent % 4);
    else break;
  }
  lineEnd.lastIndex = content;
  const end = lineEnd.test(text) ? Math.min(lineEnd.lastIndex - 1, to) : to;
  const crlf = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { start, content, indent, end, next: Math.min(to, end + (crlf ? 2 : 1)), blank: content === end };
}
