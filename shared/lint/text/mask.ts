/** Stands for a character that readers do not see as text: code, an address, a tag. Neither letter nor space. */
export const hidden = '\uFFFC';

const blank = (text: string) => text.replace(/[^\r\n]/g, hidden);

/** Every pattern is bounded, so that no text can make it crawl. */
const unseen = [
  /(?<!`)(`{1,3})(?!`)[^`\r\n]{1,1000}\1(?!`)/g,
  /(?<=\])\((?:<[^<>\r\n]{0,1000}>|[^\s()]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,1000})?)(?:[ \t]+"[^"\r\n]{0,300}")?\)/g,
  /<\/?[a-z][^<>\r\n]{0,1000}>/gi,
  /\b(?:https?:\/\/|www\.)[!-;=?-Z\\^-z|~가-힣]{1,2000}/gi,
] as const;

/** The text with everything hidden that is not prose: same length, same line breaks. */
export function maskUnseen(text: string): string {
  return unseen.reduce((masked, pattern) => masked.replace(pattern, blank), maskComments(text));
}

/** A comment that is never closed hides the rest, as it does in the preview. */
function maskComments(text: string): string {
  let out = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    const end = close < 0 ? text.length : close + 3;
    out += text.slice(at, open) + blank(text.slice(open, end));
    at = end;
  }
  return out + text.slice(at);
}
