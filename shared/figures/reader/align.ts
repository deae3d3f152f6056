import { addNormalised } from './normalise.ts';
import type { MappedText } from './source-map.ts';

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const prefixOfLine = /[ \t>]*/y;

/**
 * Adds the value of an mdast text node, which came from `from..to` of the source. The parser has taken away
 * backslashes, decoded character references, and dropped what stands before a line in quotes and lists; each
 * character that is left is mapped to where it stands.
 */
export function addTextNode(out: MappedText, value: string, source: string, from: number, to: number): void {
  if (source.slice(from, to) === value) {
    addNormalised(out, value, from);
    return;
  }
  let plainFrom = 0;
  let at = from;
  let index = 0;
  const flush = () => addNormalised(out, value.slice(plainFrom, index), at - (index - plainFrom));
  while (index < value.length && at < to) {
    const char = value[index]!;
    if (source[at] === char && !/[&\\\r\n]/.test(char)) {
      index++;
      at++;
      continue;
    }
    flush();
    const step = special(value, index, source, at, to);
    out.replace(isLineEnd(char) ? '\n' : value.slice(index, index + step.taken), at, step.at);
    index += step.taken;
    at = step.at;
    plainFrom = index;
  }
  flush();
}

const isLineEnd = (char: string) => char === '\n' || char === '\r';

/** What one irregular place of the source became: how many characters of the value, and where the source goes on. */
function special(
  value: string,
  index: number,
  source: string,
  at: number,
  to: number,
): { readonly taken: number; readonly at: number } {
  const char = value[index]!;
  if (source[at] === '&') {
    reference.lastIndex = at;
    const name = reference.exec(source)?.[0];
    if (name !== undefined && !value.startsWith(name, index)) {
      const taken = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      return { taken, at: at + name.length };
    }
  }
  if (isLineEnd(char)) {
    let line = at;
    while (line < to && !isLineEnd(source[line]!)) line++;
    line += source.startsWith('\r\n', line) ? 2 : 1;
    prefixOfLine.lastIndex = line;
    prefixOfLine.exec(source);
    return { taken: value.startsWith('\r\n', index) ? 2 : 1, at: Math.min(prefixOfLine.lastIndex, to) };
  }
  if (source[at] === '\\' && source[at + 1] === char) return { taken: 1, at: at + 2 };
  return { taken: 1, at: at + 1 };
}
