// A library path leads from the library's folder to a file, with `/`, as people and links write it.

/** The ending of a file's name that makes it an article. */
export const articleName = /\.(md|markdown|txt)$/i;

/** The name of the file that a library path leads to. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of what a library path leads to; empty for what stands in the library itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** These library paths and the folders on the way to them, all in NFC. */
export function withFolders(paths: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of paths) {
    for (let name = path.normalize('NFC'); name !== '' && !names.has(name); name = folderOf(name)) {
      names.add(name);
    }
  }
  return names;
}

/**
 * The file name that was meant where it was typed over that of another file, whose ending stood behind: `b.txt` over the
 * `a` of `a.txt` leaves `b.txt.txt`, and `b.md` leaves `b.md.txt`.
 */
export function meantName(typed: string, before: string): string {
  const ending = articleName.exec(before)?.[0];
  if (ending === undefined || !typed.endsWith(ending)) return typed;
  const stem = typed.slice(0, -ending.length);
  const wasTwofold = articleName.test(before.slice(0, -ending.length));
  return articleName.test(stem) && !wasTwofold ? stem : typed;
}
