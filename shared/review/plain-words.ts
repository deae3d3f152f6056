/**
 * What is kept of words that somebody wrote, or put into a file by hand: no control characters, none that turn the
 * direction of the text around them, and line ends as `\n`.
 */
export function plainWords(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(unprintable, '');
}

/** A name stands in one line. */
export function plainName(name: string): string {
  return plainWords(name).replace(/\s+/g, ' ').trim();
}

const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
