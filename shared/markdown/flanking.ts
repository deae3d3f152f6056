import { eastAsianWidthType } from 'get-east-asian-width';

export type Marker = '*' | '_' | '~';

/** Whether a run of markers may open and may close a stretch of emphasis or strikethrough. */
export interface Flanking {
  readonly open: boolean;
  readonly close: boolean;
}

/** What a character beside a run counts as. */
interface CharacterClass {
  readonly space: boolean;
  readonly punctuation: boolean;
  readonly cjk: boolean;
  /** An ideographic variation selector, which belongs to the ideograph before it. */
  readonly variant: boolean;
}

const letter: CharacterClass = { space: false, punctuation: false, cjk: false, variant: false };
const space: CharacterClass = { ...letter, space: true };
const cjkPunctuation: CharacterClass = { ...letter, punctuation: true, cjk: true };

/**
 * The CJK-friendly amendment to CommonMark's flanking rule
 * (https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md): punctuation inside a run of markers
 * does not keep it from closing before a Korean, Chinese or Japanese character, so that `**30%**를` is bold.
 * This is the rule of micromark-extension-cjk-friendly, for parsers other than micromark.
 *
 * @param before the text before the run; its last four UTF-16 units are looked at
 * @param after the text after the run; its first two UTF-16 units are looked at
 */
export function flanking(marker: Marker, before: string, after: string): Flanking {
  const previous = lastCharacter(before);
  const next = after.codePointAt(0);
  return marker === '~'
    ? strikethrough(classBefore(before), classOf(next), classOf(previous))
    : emphasis(marker, classBefore(before), classOf(next), toText(previous), toText(next));
}

function emphasis(
  marker: '*' | '_',
  before: CharacterClass,
  after: CharacterClass,
  previous: string,
  next: string,
): Flanking {
  const outsideBefore = isOutside(before) || isEmphasisMarker(previous);
  const outsideAfter = isOutside(after) || isEmphasisMarker(next);
  const open =
    !outsideAfter ||
    (isPlainPunctuation(after) && (outsideBefore || before.cjk || before.variant)) ||
    next === '~';
  const close =
    !outsideBefore || (isPlainPunctuation(before) && (outsideAfter || after.cjk)) || previous === '~';
  if (marker === '*') return { open, close };
  return {
    open: open && (before.space || before.punctuation || !close),
    close: close && (after.space || after.punctuation || !open),
  };
}

function strikethrough(before: CharacterClass, after: CharacterClass, previous: CharacterClass): Flanking {
  const outsideBefore = isOutside(before);
  const outsideAfter = isOutside(after);
  return {
    open: !outsideAfter || (isPlainPunctuation(after) && (outsideBefore || before.cjk || previous.variant)),
    close: !outsideBefore || (isPlainPunctuation(previous) && (outsideAfter || after.cjk)),
  };
}

function isPlainPunctuation(character: CharacterClass): boolean {
  return character.punctuation && !character.cjk;
}

function isOutside(character: CharacterClass): boolean {
  return character.space || isPlainPunctuation(character);
}

function isEmphasisMarker(character: string): boolean {
  return character === '*' || character === '_';
}

function classOf(code: number | undefined): CharacterClass {
  if (code === undefined) return space;
  const character = String.fromCodePoint(code);
  if (/\s/.test(character)) return space;
  if (isVariationSelector(code)) return letter;
  return {
    space: false,
    punctuation: /[\p{P}\p{S}]/u.test(character),
    cjk: isCjk(code, character),
    variant: code >= 0xe0100 && code <= 0xe01ef,
  };
}

/** U+FE00 to U+FE0E: selects a form of the character before it and counts as that character. */
function isVariationSelector(code: number): boolean {
  return code >= 0xfe00 && code <= 0xfe0e;
}

/** The class of the last character of a text, seen through a variation selector. */
function classBefore(text: string): CharacterClass {
  const last = lastCharacter(text);
  if (last === undefined || !isVariationSelector(last)) return classOf(last);
  const base = lastCharacter(text.slice(0, -1));
  const shape = classOf(base);
  if (base === undefined || shape.space) return letter;
  // U+FE01 makes these quotation marks full width.
  if (last === 0xfe01 && '‘’“”'.includes(toText(base))) return cjkPunctuation;
  return { ...shape, variant: false };
}

function isCjk(code: number, character: string): boolean {
  if (code < 0x1100) return false;
  switch (eastAsianWidthType(code)) {
    case 'fullwidth':
    case 'halfwidth':
      return true;
    case 'wide':
      return !/\p{Emoji_Presentation}/u.test(character);
    case 'neutral':
      return /\p{Script=Hangul}/u.test(character);
    default:
      return false;
  }
}

function lastCharacter(text: string): number | undefined {
  const pair = text.slice(-2).codePointAt(0);
  return pair !== undefined && pair > 0xffff ? pair : text.slice(-1).codePointAt(0);
}

function toText(code: number | undefined): string {
  return code === undefined ? '' : String.fromCodePoint(code);
}
