/** Whether a text holds a Hangul syllable, as it stands composed (NFC): single letters and decomposed ones do not count. */
export const hasHangul = (text: string): boolean => /[가-힣]/.test(text);
