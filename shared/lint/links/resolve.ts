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
  const way = relativePath(target, from);
  const path = way.startsWith('../') ? way : `./${way}`;
  return path.replace(/[ ()<>#?%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The way from the folder of the file `from` to a library file: `b.md`, `sub/b.md`, `../b.md`. */
export function relativePath(target: string, from: string | null): string {
  const base = folderOf(from);
  const parts = target.split('/');
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared += 1;
  return [...base.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

function folderOf(path: string | null): string[] {
  return (path ?? '').normalize('NFC').split('/').slice(0, -1);
}
