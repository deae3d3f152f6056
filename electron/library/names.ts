/** What Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
const articleExtension = /\.(md|markdown|txt)$/i;

/** The longest name that every common file system takes: 255 bytes of UTF-8. */
const longestName = 255;
/** Room for ` 999`. */
const suffixRoom = 4;

/**
 * A title or file name as a file name that Windows, macOS and Linux all take and show alike: NFC, no reserved
 * characters or device names, no leading or trailing dots, at most 255 bytes, cut between characters as people
 * see them. `.md` is added where no article extension stands. What leaves nothing is named `untitled`.
 */
export function safeFileName(name: string): string {
  const composed = name.normalize('NFC');
  const extension = articleExtension.exec(composed)?.[0] ?? '.md';
  const stem = composed
    .replace(articleExtension, '')
    .replace(/[/\\:|]/g, '-')
    .replace(/[<>"?*]/g, '')
    // Invisible characters hide what a name is; the joiner inside an emoji (U+200D) is part of it.
    .replace(/[\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu, '')
    .replace(/[\p{Control}\s]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [first = '', ...rest] = stem.split('.');
  const clear = reserved.test(first.trim()) ? [`${first.trim()}_`, ...rest].join('.') : stem;
  return (cut(clear, longestName - suffixRoom - extension.length) || 'untitled') + extension;
}

/**
 * `name`, or `name 2`, `name 3` …, which none of `taken` equals. Names count as equal where some file system
 * takes them for one: whatever their case and Unicode form.
 */
export function uniqueName(name: string, taken: Iterable<string>): string {
  const folded = new Set([...taken].map(fold));
  const extension = articleExtension.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extension.length);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${stem} ${n}${extension}`;
    if (!folded.has(fold(candidate))) return candidate;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const characters = new Intl.Segmenter('ko', { granularity: 'grapheme' });

function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let out = '';
  let room = bytes;
  for (const { segment } of characters.segment(text)) {
    room -= Buffer.byteLength(segment);
    if (room < 0) break;
    out += segment;
  }
  return out.replace(/[. ]+$/, '');
}
