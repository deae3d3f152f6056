const digitWords: Readonly<Record<string, bigint>> = {
  일: 1n,
  이: 2n,
  삼: 3n,
  사: 4n,
  오: 5n,
  육: 6n,
  칠: 7n,
  팔: 8n,
  구: 9n,
};
const small: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1000n };
const big: Readonly<Record<string, bigint>> = { 만: 10n ** 4n, 억: 10n ** 8n, 조: 10n ** 12n };

/** A number in Hangul: its value, and the scale of its last word, to which it is precise. */
export interface HangulNumber {
  readonly value: bigint;
  readonly place: bigint;
}

/** `이천칠백만` is 27,000,000. Null where the syllables do not make one number: `만만`, `구조` is 9 조 though. */
export function hangulNumber(word: string): HangulNumber | null {
  let total = 0n;
  let section = 0n;
  let digit = 0n;
  let place = 1n;
  let smallLimit = 10_000n;
  let bigLimit = 10n ** 16n;
  for (const char of word) {
    const one = digitWords[char];
    const scale = small[char];
    const myriad = big[char];
    if (one !== undefined) {
      if (digit !== 0n) return null;
      digit = one;
      place = 1n;
    } else if (scale !== undefined) {
      if (scale >= smallLimit) return null;
      section += (digit || 1n) * scale;
      digit = 0n;
      smallLimit = scale;
      place = scale;
    } else if (myriad !== undefined) {
      if (myriad >= bigLimit) return null;
      const count = section + digit;
      total += (count || 1n) * myriad;
      place = digit === 0n && section > 0n ? place * myriad : myriad;
      section = 0n;
      digit = 0n;
      smallLimit = 10_000n;
      bigLimit = myriad;
    } else {
      return null;
    }
  }
  return { value: total + section + digit, place };
}
