const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** Marks, joiners, and the vowels and finals of decomposed Hangul, which take the place of the letter before them. */
const invisible = /\p{Mark}|[\u200b-\u200d\u1160-\u11ff\ud7b0-\ud7ff]/u;

const longest = 100;
const context = 40;

/**
 * A line of source and, below it, marks under `from..to` (offsets in the line): as wide as a terminal shows the
 * characters, where Hangul takes two columns. A long line is cut around the marks.
 */
export function excerpt(line: string, from: number, to: number): readonly [source: string, marks: string] {
  const end = Math.min(Math.max(to, from + 1), line.length);
  const start = line.length <= longest ? 0 : Math.max(0, from - context);
  const stop = line.length <= longest ? line.length : Math.min(line.length, Math.max(end, from + context));
  const head = (start > 0 ? '…' : '') + plain(line.slice(start, from));
  const marked = plain(line.slice(from, end));
  const tail = plain(line.slice(end, stop)) + (stop < line.length ? '…' : '');
  const marks = ' '.repeat(columns(head)) + '^'.repeat(Math.max(1, columns(marked)));
  return [head + marked + tail, marks];
}

/** Tabs have no fixed width, and control characters would run in the terminal. */
function plain(text: string): string {
  return text.replace(/\t/g, ' ').replace(/\p{Control}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += wide.test(character) ? 2 : invisible.test(character) ? 0 : 1;
  return sum;
}
