/** What kind of character a word beside a number is made of. */
export type Neighbour = 'hangul' | 'latin' | 'sign' | 'none';

/**
 * The kind of character before `at`, over one space or line end; `none` at `floor`. Most numbers have no word of one
 * language or the other beside them: this tells which patterns are worth trying.
 */
export function before(text: string, at: number, floor: number): Neighbour {
  let index = at - 1;
  if (index >= floor && isSpace(text.charCodeAt(index))) index--;
  return index < floor ? 'none' : kindOf(text.charCodeAt(index));
}

/** The kind of character at `at`, or behind the one space or line end that stands there. */
export function after(text: string, at: number): Neighbour {
  const index = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  return index >= text.length ? 'none' : kindOf(text.charCodeAt(index));
}

const isSpace = (code: number) => code === 0x20 || code === 0x0a;

function kindOf(code: number): Neighbour {
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'latin' : 'sign';
}
