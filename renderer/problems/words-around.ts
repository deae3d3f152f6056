/** Characters of a line that are shown before and behind a place in it. */
const reach = 28;

/** What stands in a line around a place, from whole word to whole word; nothing where the place is all there is. */
export function wordsAround(line: string, from: number, to: number): string {
  const start = from > reach ? from - reach + gap(line.slice(from - reach, from)) : 0;
  const end = line.length - to > reach ? to + lastGap(line.slice(to, to + reach)) : line.length;
  const words = line.slice(start, end).trim();
  if (words.length <= to - from) return '';
  return `${start > 0 ? '…' : ''}${words}${end < line.length ? '…' : ''}`;
}

/** Where the first whole word begins. */
const gap = (text: string) => /\s\S/.exec(text)?.index ?? 0;

/** Where the last whole word ends. */
const lastGap = (text: string) => {
  const at = text.search(/\s\S*$/);
  return at < 0 ? text.length : at;
};
