import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns of a fixed-width face a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (!/\p{M}|\u200d/u.test(letter)) width += eastAsianWidth(letter.codePointAt(0)!);
  }
  return width;
}
