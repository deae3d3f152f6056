import type { LibraryView } from '../rule.ts';

/** What an address that names no web page points at, as a library path; null where it leaves the library. */
export function resolveAddress(address: string, from: string | null): string | null {
  const [bare = ''] = address.split(/[?#]/, 1);
  const path = decode(bare).normalize('NFC').replaceAll('\\', '/');
  const parts = path.startsWith('/') ? [] : (from ?? '').normalize('NFC').split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** Whether an address names a file rather than a web page, a mail address or a place in the same article. */
export function isFileAddress(address: string): boolean {
  return address !== '' && !address.startsWith('#') && !/^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i.test(address);
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The address of a library file as written in the file `from`. */
export function addressOf(target: string, from: string | null): string {
  const base = (from ?? '').normalize('NFC').split('/').slice(0, -1);
  const parts = target.split('/');
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared += 1;
  const up = base.slice(shared).map(() => '..');
  const path = [...(up.length ? up : ['.']), ...parts.slice(shared)].join('/');
  return path.replace(/[ ()<>#?%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The articles whose name or title is most like what a broken link says, best first. */
export function nearestArticles(
  library: LibraryView,
  target: string,
  label: string,
): readonly { readonly path: string; readonly title: string }[] {
  const name = fileName(target);
  return library.articles
    .map((article) => ({
      article,
      score: Math.max(
        likeness(name, fileName(article.path)),
        likeness(label, article.title),
        likeness(name, article.title),
      ),
    }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ article }) => article);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{1,8}$/i, '');
}

/** Dice's coefficient of letter pairs, 0 to 1: cheap, and it forgives word order. */
function likeness(a: string, b: string): number {
  const first = pairs(a);
  const second = pairs(b);
  const total = first.size + second.size;
  if (total === 0) return 0;
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return (2 * shared) / total;
}

function pairs(text: string): ReadonlySet<string> {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 100);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
