/** What Windows keeps for devices, whatever follows the first dot. */
export const reservedName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))/i;

/** Bytes of UTF-8 that every usual file system allows for a name. */
export const maxNameBytes = 255;

/**
 * A file name for an article's export that every system accepts: made from the title, or where that leaves nothing,
 * from the article's own path. NFC, at most 255 bytes with the extension, never a name that Windows reserves.
 */
export function exportFileName(title: string | null, path: string | null, extension: string): string {
  const own =
    path
      ?.split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? '';
  const room = maxNameBytes - 1 - extension.length;
  return `${safeStem(title ?? '', room) || safeStem(own, room) || 'article'}.${extension}`;
}

/** A name that a file system gave, with another extension; cut where it would be too long with it. */
export function withExtension(stem: string, extension: string): string {
  return `${cut(stem, maxNameBytes - 1 - extension.length)}.${extension}`;
}

/** A text as a file name without its extension, in at most `bytes` of UTF-8; empty where nothing of it is left. */
export function safeStem(text: string, bytes: number): string {
  return cut(cleanName(text).replace(reservedName, '$&_'), bytes);
}

/** What a file name cannot hold on some system, and what would make two names look alike. */
export const forbiddenInNames = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Co}\p{Cn}\uFFFD]|(?!\u200D)\p{Cf}/gu;

function cleanName(text: string): string {
  return text
    .normalize('NFC')
    .replace(forbiddenInNames, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. \u200D]+|[. \u200D]+$/g, '');
}

/** Cut at a character as people see it, so that no syllable or emoji is torn. */
function cut(text: string, bytes: number): string {
  let out = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text)) {
    used += utf8Length(segment);
    if (used > bytes) break;
    out += segment;
  }
  return out.replace(/[. ]+$/, '');
}

export function utf8Length(text: string): number {
  return encodeURIComponent(text).replace(/%[\dA-F]{2}/g, '-').length;
}
