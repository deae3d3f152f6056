import type { HistoryHandlers } from '../../../shared/contract.ts';
import type { Documents } from '../documents/documents.ts';
import type { Disk } from '../files/disk.ts';
import { decode } from '../files/encoding.ts';
import { readFileBytes } from '../files/read.ts';
import type { KnownFile, Registry } from '../folder/registry.ts';
import { listCommits, readCommit } from '../history/git.ts';
import type { History } from '../history/history.ts';

interface Parts {
  readonly disk: Disk;
  readonly registry: Registry;
  readonly documents: Documents;
  readonly history: History;
}

/** What a page asks of an article's earlier versions: those that Tickmark kept, and Git's commits beside them. */
export function historyCalls({ disk, registry, documents, history }: Parts): HistoryHandlers {
  /** Null where the file is gone or cannot be read: its history can be looked at all the same. */
  const contentOf = (file: KnownFile) =>
    readFileBytes(disk, file).then(
      ({ bytes }) => bytes,
      () => null,
    );
  return {
    'history.list': async ({ id }) => {
      const file = registry.get(id);
      const [kept, commits] = await Promise.all([
        contentOf(file).then((content) => history.list(file, content)),
        listCommits(file),
      ]);
      return {
        versions: [...kept.versions, ...commits].sort((a, b) => b.at - a.at),
        problems: kept.problems,
      };
    },
    'history.read': async ({ id, version }) => {
      const file = registry.get(id);
      const read = version.startsWith('commit-') ? readCommit : history.read;
      return { text: decode(await read(file, version), file.shown).text };
    },
    'history.keep': async ({ id, text, name }) =>
      history.keep(registry.get(id), await documents.bytesOf(id, text), name),
    'history.name': async ({ id, version, name }) => {
      await history.name(registry.get(id), version, name);
      return {};
    },
  };
}
