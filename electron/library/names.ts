import { maxNameBytes, safeStem } from '../../shared/export/file-name.ts';
import { articleName } from './scan.ts';

/**
 * A title or file name as the name of a new article that every system takes: `.md` is added where no article
 * extension stands, and what leaves nothing is named `untitled`. Differs from each of `taken`, whatever its case
 * and Unicode form, since some file system takes those for one: `name 2`, `name 3` …
 */
export function freeFileName(name: string, taken: Iterable<string>): string {
  const folded = new Set([...taken].map(fold));
  const extension = articleName.exec(name)?.[0] ?? '.md';
  const wanted = name.endsWith(extension) ? name.slice(0, -extension.length) : name;
  for (let n = 1; ; n++) {
    const end = n === 1 ? extension : ` ${n}${extension}`;
    const candidate = (safeStem(wanted, maxNameBytes - end.length) || 'untitled') + end;
    if (!folded.has(fold(candidate))) return candidate;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
