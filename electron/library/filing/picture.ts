import { basename, dirname, extname } from 'node:path';
import { maxPictureBytes } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { maxNameBytes, safeStem } from '../../../shared/export/file-name.ts';
import type { Disk } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { createFile } from '../files/text-file.ts';
import { underFreeName } from '../folder/free-name.ts';
import { shownPath } from '../folder/locate.ts';
import { sameName } from '../folder/names.ts';
import type { KnownFile } from '../folder/registry.ts';

/** How the files of each kind of picture begin, by their extension. */
const beginnings: readonly (readonly [extension: string, looks: (bytes: Buffer) => boolean])[] = [
  ['png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))],
  ['jpg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['gif', (bytes) => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))],
  ['webp', (bytes) => /^RIFF.{4}WEBP/s.test(bytes.toString('latin1', 0, 12))],
  ['avif', (bytes) => /^.{4}ftypavi[fs]/s.test(bytes.toString('latin1', 0, 12))],
];

/** What programs name a picture that has no name: it says nothing. */
const meaningless =
  /^(?:image|img|unknown|untitled|screenshot|clipboard|download|이미지|스크린샷|그림)?[\s_()\d-]*$/i;

/**
 * Stores a picture beside an article, under its own name where that says something, else under the article's. Its
 * kind is told by its bytes. Resolves to the name of the new file. Throws `error.picture.kind` and
 * `error.picture.tooLarge`.
 */
export async function addPicture(
  disk: Disk,
  article: KnownFile,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<string> {
  if (bytes.length > maxPictureBytes) {
    const megabyte = 1024 * 1024;
    const size = Math.ceil(bytes.length / megabyte);
    throw new TickmarkError('error.picture.tooLarge', { size, limit: maxPictureBytes / megabyte });
  }
  const extension = beginnings.find(([, looks]) => looks(bytes))?.[0];
  if (!extension) throw new TickmarkError('error.picture.kind', { name: name || '-' });
  // Beside the article itself, not beside a link to it.
  const folder = dirname(await realPathInside(disk, article.root, article));
  const own = basename(name, extname(name));
  const wanted = meaningless.test(own) ? basename(article.path, extname(article.path)) : own;
  // Room for the number that tells it from its neighbours.
  const stem = safeStem(wanted, maxNameBytes - extension.length - 6) || 'picture';
  const choose = (taken: readonly string[]) => freeName(stem, extension, taken);
  return underFreeName(disk, folder, choose, async (path, free) => {
    await createFile(disk, { path, shown: shownPath(article.root, path) }, bytes);
    return free;
  });
}

function freeName(stem: string, extension: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const candidate = `${stem}${n === 1 ? '' : `-${n}`}.${extension}`;
    if (!taken.some((one) => sameName(one, candidate))) return candidate;
  }
}
