/** How the Unicode standard writes a character: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A character as a message can name it: itself where it shows, else its code point. */
export function visible(character: string): string {
  return /\p{C}/u.test(character) ? codePoint(character) : character;
}
