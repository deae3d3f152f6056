/** 있읍니다, 먹읍니까: the ending that the spelling rules of 1988 write -습니다. */
export const oldEnding = /(?<=[가-힣])읍(니다|니까|디다|디까)(?![가-힣])/g;

const firstSyllable = 0xac00;
const rieul = 8;
const bieup = 17;
const doubleSiot = 20;
const bieupSiot = 18;
const ieung = 21;

/** Stems in ㅎ that are spelt as they sound: 조읍니다 for 좋습니다. */
const soundsLike: Readonly<Record<string, string>> = {
  조: '좋',
  마: '많',
  만: '많',
  시: '싫',
  실: '싫',
  괜찬: '괜찮',
  그러: '그렇',
  이러: '이렇',
  저러: '저렇',
  어떠: '어떻',
};
export interface MendedEnding {
  readonly right: string;
  /** Nothing else can have been meant. */
  readonly certain: boolean;
}

/**
 * How a word with the old ending is written: -습니다 behind a consonant, -ㅂ니다 behind a vowel and for ㄹ (만들읍니다 for
 * 만듭니다). Null for what is no verb, as the town of 정읍: no stem ends in ㅇ.
 */
export function mendEnding(stem: string, ending: string): MendedEnding | null {
  const sound = Object.keys(soundsLike).find((one) => stem === one);
  if (sound) return { right: `${soundsLike[sound]}습${ending}`, certain: false };
  const code = stem.charCodeAt(stem.length - 1) - firstSyllable;
  const final = code % 28;
  if (final === ieung) return null;
  if (final !== 0 && final !== rieul) {
    return { right: `${stem}습${ending}`, certain: final === doubleSiot || final === bieupSiot };
  }
  const last = String.fromCharCode(firstSyllable + code - final + bieup);
  return { right: stem.slice(0, -1) + last + ending, certain: /[되하]$/.test(stem) };
}
