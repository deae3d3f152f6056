import { beside } from '../beside.ts';
import type { Block } from '../markdown/block.ts';

/** How long a text is, for its reader: Markdown's own signs are not counted. */
export interface TextCounts {
  /** 어절: what stands between blanks and holds a letter or a digit. */
  readonly words: number;
  /** Characters as people see them, with blanks and without line ends. */
  readonly characters: number;
  /** Characters as people see them, without blanks. */
  readonly dense: number;
  /** Minutes to read it silently, at least 1 where there is anything to read. */
  readonly minutes: number;
}

/** Silent reading by adults: syllables of Korean, and words of English, a minute. */
const syllablesPerMinute = 500;
const wordsPerMinute = 230;

/** Of single blocks, with minutes not yet rounded. */
const counted = beside<Block, TextCounts>();

/** Counts blocks in time proportional to their text; a block that was counted before costs nothing. */
export function countBlocks(blocks: readonly Block[]): TextCounts {
  let words = 0;
  let characters = 0;
  let dense = 0;
  let minutes = 0;
  for (const block of blocks) {
    let counts = counted.get(block);
    if (!counts) {
      counts = countText(visibleText(block.text));
      counted.set(block, counts);
    }
    words += counts.words;
    characters += counts.characters;
    dense += counts.dense;
    minutes += counts.minutes;
  }
  return { words, characters, dense, minutes: dense === 0 ? 0 : Math.max(1, Math.round(minutes)) };
}

const markup = new RegExp(
  [
    String.raw`^ {0,3}(?:\x60{3,}|~{3,})[^\r\n]*`, // fences
    String.raw`^[ \t|:=-]+$`, // rules and the line below a table's head
    String.raw`^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)]|#{1,6})[ \t]+)+(?:\[[ xX]\] )?`, // quotes, lists, headings
    String.raw`^ {0,3}\[[^\]\r\n]+\]:[ \t]+\S+[^\r\n]*`, // link definitions
    String.raw`<!--(?:(?!<!--)[\s\S])*?-->|</?[A-Za-z][^<>]*>`,
    String.raw`\[\^[^\]\s]+\]:?`, // notes and their calls
    String.raw`!?\[(?=[^[\]]*\]\()|\]\([^()\s]*(?:[ \t]+"[^"]*")?\)`, // links, without their text
    String.raw`\*+|__+|~~|\x60+|\\(?=[!-/:-@[-\x60{-~])`,
  ].join('|'),
  'gm',
);

/** A block's text nearly as its reader sees it, without the cost of parsing it. */
function visibleText(source: string): string {
  return source.replace(markup, '').replaceAll('|', ' ').normalize('NFC');
}

function countText(text: string): TextCounts {
  let words = 0;
  let latinWords = 0;
  let blanks = 0;
  let dense = 0;
  let syllables = 0;
  /** What the present word holds: 0 neither letter nor digit, 1 some, 2 a Latin letter. */
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    // The end of the text ends a word as a line end does.
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (isSpace(code)) {
      if (word > 0) words++;
      if (word > 1) latinWords++;
      if (code !== 10 && code !== 13) blanks++;
      word = 0;
      continue;
    }
    if (!isLowSurrogate(code)) dense++;
    if (isSyllable(code)) {
      syllables++;
      word = Math.max(word, 1);
    } else if (isLatin(code)) word = 2;
    else if (word === 0 && isWordCharacter(code, text, at)) word = 1;
  }
  if (joining.test(text)) dense = Array.from(segmenter.segment(text.replace(/\s+/g, ''))).length;
  const minutes = syllables / syllablesPerMinute + latinWords / wordsPerMinute;
  return { words, characters: dense + blanks, dense, minutes };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || isWideSpace(code);
}

/** The blanks of `\\s` that are not ASCII. */
function isWideSpace(code: number): boolean {
  if (code < 0xa0 || (code > 0x3000 && code < 0xfeff)) return false;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    [0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code)
  );
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Hangul syllables and Chinese characters: each is read as one syllable. */
function isSyllable(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3400 && code <= 0x9fff);
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isWordCharacter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return code >= 48 && code <= 57;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** What joins other characters to one: marks, joiners, flags, skin tones, jamo that no syllable exists for. */
const joining =
  /\p{M}|\u200D|[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]/u;
const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' });
