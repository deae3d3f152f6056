/**
 * The name by which a link reaches a heading: `[요약](#핵심-요약)`. GitHub's rule: lower case, punctuation and emoji
 * dropped, each blank a hyphen.
 */
export function slug(heading: string): string {
  return heading
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
