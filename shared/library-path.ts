// A library path leads from the library's folder to a file, with `/`, as people and links write it.

/** The name of the file that a library path leads to. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of what a library path leads to; empty for what stands in the library itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
