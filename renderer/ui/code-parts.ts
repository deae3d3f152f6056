/** A sentence cut at its code, as in “under `terms`”: parts take turns, words, code, words. */
export function codeParts(sentence: string): readonly string[] {
  return sentence.split(/(?<!`)`([^`\n]+)`(?!`)/);
}
