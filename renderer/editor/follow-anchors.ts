import type { Client, Library } from '../../shared/contract.ts';
import type { ArticleAnchors } from '../engine/protocol.ts';
import type { Readable } from '../store.ts';

interface FollowedAnchors {
  /** Tells what links may name in the articles at these library paths, now and whenever one of them has changed. */
  ask(paths: readonly string[]): void;
}

/** Follows the headings of the articles that links lead to, as they stand on disk. */
export function followAnchors(
  client: Client,
  library: Readable<Library | null>,
  tell: (articles: readonly ArticleAnchors[]) => void,
  log: (text: string) => void,
): FollowedAnchors {
  const asked = new Set<string>();
  /** In turn: an earlier answer must not come after a later one. */
  let turn = Promise.resolve();

  async function read(paths: readonly string[]): Promise<void> {
    const wanted = new Set(paths);
    const named = (library.get()?.articles ?? []).filter(({ path }) => wanted.has(path.normalize('NFC')));
    const known = new Map(named.map(({ id, path }) => [id, path.normalize('NFC')]));
    if (known.size === 0) return;
    const found = await client.call('library.anchors', { ids: [...known.keys()] });
    tell(found.map(({ id, anchors }) => ({ path: known.get(id)!, anchors })));
  }
  function readInTurn(paths: readonly string[]): void {
    if (paths.length === 0) return;
    turn = turn.then(() => read(paths)).catch((error: unknown) => log(`anchors: ${String(error)}`));
  }

  client.on('library.articles', ({ put }) => {
    readInTurn(put.map(({ path }) => path.normalize('NFC')).filter((path) => asked.has(path)));
  });
  client.on('library.changed', () => readInTurn([...asked]));
  return {
    ask(paths) {
      for (const path of paths) asked.add(path);
      readInTurn(paths);
    },
  };
}
