import { posix } from 'node:path';

/** What a line of source imports. */
export interface Import {
  /** As it is written. */
  readonly wanted: string;
  /** The file that it names, relative to the root with `/`; null for a package. */
  readonly target: string | null;
  /** Of the statement in its source. */
  readonly offset: number;
}

const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** All that a source file imports or exports from elsewhere, types included. `file` is relative to the root, with `/`. */
export function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(pattern)].map(({ 1: wanted = '', index: offset }) => ({
    wanted,
    target: wanted.startsWith('.') ? posix.join(posix.dirname(file), wanted) : null,
    offset,
  }));
}

/** Files that import each other round about, each round once: `a → b → a`. `sources` are texts by file. */
export function importRounds(sources: ReadonlyMap<string, string>): (readonly string[])[] {
  const rounds: (readonly string[])[] = [];
  const done = new Set<string>();
  const way: string[] = [];

  function visit(file: string): void {
    const begun = way.indexOf(file);
    if (begun >= 0) rounds.push([...way.slice(begun), file]);
    const source = sources.get(file);
    if (begun >= 0 || done.has(file) || source === undefined) return;
    way.push(file);
    for (const { target } of importsOf(file, source)) if (target !== null) visit(target);
    way.pop();
    done.add(file);
  }

  for (const file of sources.keys()) visit(file);
  return rounds;
}
