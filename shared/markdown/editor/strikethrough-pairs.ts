import { flanking } from '../flanking.ts';

/**
 * The pairs of `~~` in a stretch of inline text: where each opening one stands, and its closing one. Code spans and
 * escaped characters are passed over; longer and shorter runs of `~` are no markers.
 */
export function pairStrikethrough(text: string, offset: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  if (!text.includes('~~')) return pairs;
  const open: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === '\\') at += 2;
    else if (character === '`') at = afterCode(text, at);
    else if (character === '~') {
      const end = runEnd(text, at);
      const can =
        end - at === 2 ? flanking('~', text.slice(0, at).slice(-4), text.slice(end, end + 2)) : null;
      const partner = can?.close ? open.pop() : undefined;
      if (partner !== undefined) pairs.set(offset + partner, offset + at);
      else if (can?.open) open.push(at);
      at = end;
    } else at++;
  }
  return pairs;
}

/** The offset after the code span that starts at a backtick, or after the backticks where none does. */
function afterCode(text: string, from: number): number {
  const start = runEnd(text, from);
  for (let at = text.indexOf('`', start); at >= 0; at = text.indexOf('`', at)) {
    const end = runEnd(text, at);
    if (end - at === start - from) return end;
    at = end;
  }
  return start;
}

function runEnd(text: string, from: number): number {
  let end = from + 1;
  while (text[end] === text[from]) end++;
  return end;
}
