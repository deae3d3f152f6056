import type { LibraryView } from '../rule.ts';

/** The library path that a link's path means in the file `from`; null where it leaves the library. */
export function resolvePath(path: string, from: string | null): string | null {
  const parts = path.startsWith('/') ? [] : folderOf(from);
  for (const part of path.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The address of a library file as the file `from` writes it. */
export function addressOf(target: string, from: string | null): string {
  const base = folderOf(from);
  const parts = target.split('/');
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared += 1;
  const up = base.slice(shared).map(() => '..');
  const path = [...(up.length > 0 ? up : ['.']), ...parts.slice(shared)].join('/');
  return path.replace(/[ ()<>#?%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function folderOf(path: string | null): string[] {
  return (path ?? '').normalize('NFC').split('/').slice(0, -1);
}

type Named = LibraryView['articles'][number];

/** The articles whose name or title is most like what a broken link says, best first, three at most. */
export function nearestArticles(library: LibraryView, path: string, label: string): readonly Named[] {
  const name = fileName(path);
  const score = (article: Named) =>
    Math.max(
      likeness(name, fileName(article.path)),
      likeness(label, article.title),
      likeness(name, article.title),
    );
  return library.articles
    .map((article) => ({ article, score: score(article) }))
    .filter((one) => one.score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ article }) => article);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{1,8}$/i, '');
}

/** Dice's coefficient of letter pairs, 0 to 1: cheap, and it forgives word order. */
function likeness(a: string, b: string): number {
  const first = letterPairs(a);
  const second = letterPairs(b);
  const total = first.size + second.size;
  if (total === 0) return 0;
  return (2 * [...first].filter((pair) => second.has(pair)).length) / total;
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 100);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
