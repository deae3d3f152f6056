import { visible } from '../../../shared/code-point.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import {
  forbiddenInNames,
  maxNameBytes,
  reservedName,
  safeStem,
  utf8Length,
} from '../../../shared/export/file-name.ts';
import { articleName } from '../../../shared/library-path.ts';

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

/**
 * The name that a person gave an article, as every system takes it: NFC, and with `extension` where no article's own
 * stands. Throws the `error.name.…` that says what is wrong with it; all of them propose a name that is free.
 * @param taken the other names of the folder
 */
export function checkedFileName(name: string, extension: string, taken: Iterable<string>): string {
  const composed = name.normalize('NFC');
  const full = articleName.test(composed) ? composed : `${composed}${extension}`;
  const others = [...taken];
  checkName(full, full.replace(articleName, ''), freeFileName(full, others));
  checkFree(full, others);
  return full;
}

/** The name that a person gave a new folder, as every system takes it. Throws as `checkedFileName` does. */
export function checkedFolderName(name: string, taken: readonly string[]): string {
  const composed = name.normalize('NFC');
  const safe = safeStem(composed, maxNameBytes) || 'folder';
  checkName(composed, composed, safe);
  const other = taken.find((one) => sameName(one, composed));
  if (other === undefined) return composed;
  throw new TickmarkError('error.name.taken', { name: other.normalize('NFC'), suggestion: `${safe} 2` });
}

function checkName(name: string, stem: string, suggestion: string): void {
  const forbidden = new Set(stem.match(forbiddenInNames));
  if (forbidden.size > 0) {
    const characters = [...forbidden].map(visible).join(' ');
    throw new TickmarkError('error.name.characters', { name, characters, suggestion });
  }
  if (stem.trim() === '') throw new TickmarkError('error.name.empty', { suggestion });
  if (reservedName.test(stem)) throw new TickmarkError('error.name.reserved', { name, suggestion });
  if (/^[. ]|[. ]$/.test(stem)) throw new TickmarkError('error.name.edges', { name, suggestion });
  const bytes = utf8Length(name);
  if (bytes > maxNameBytes) {
    throw new TickmarkError('error.name.long', { name, bytes, limit: maxNameBytes, suggestion });
  }
}

/** Throws `error.name.taken`, with a name that is free, where some file system takes the name for one of `taken`. */
export function checkFree(name: string, taken: readonly string[]): void {
  const other = taken.find((one) => sameName(one, name));
  if (other === undefined) return;
  const suggestion = freeFileName(name, taken);
  throw new TickmarkError('error.name.taken', { name: other.normalize('NFC'), suggestion });
}

/** Whether some file system takes two names for one. */
export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
