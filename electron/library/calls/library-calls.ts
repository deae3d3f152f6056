import type { CallResult, LibraryHandlers, LibraryInfo } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import type { Workspace } from '../workspace/workspace.ts';

interface LibraryParts {
  readonly workspace: Workspace;
  readonly recent: { list(): readonly LibraryInfo[] };
  /** Null: the user changed their mind. Throws `error.host.unsupported` where there is no dialog. */
  chooseFolder(): Promise<string | null>;
}

/** What a page may ask of the library as a whole: to open one, to look at it again. */
export function libraryCalls({ workspace, recent, chooseFolder }: LibraryParts): LibraryHandlers {
  return {
    'library.choose': async () => {
      const path = await chooseFolder();
      return path === null ? null : (await workspace.openFolder(path)).current();
    },
    'library.openRecent': async ({ id }) => {
      const known = recent.list().find((one) => one.id === id);
      if (!known) throw new TickmarkError('error.library.missing', { path: id });
      return (await workspace.openFolder(known.path)).current();
    },
    'library.refresh': async () => {
      const { current } = workspace.opened();
      await workspace.look();
      return current();
    },
    'library.anchors': async ({ ids }) => {
      const { anchors, find } = workspace.opened();
      const found: CallResult<'library.anchors'> = [];
      for (const entry of ids.flatMap((id) => find(id) ?? [])) {
        const known = await anchors.of(entry);
        found.push({ id: entry.file.id, anchors: known && [...known] });
      }
      return found;
    },
    'library.look': async () => {
      await workspace.look().catch((error: unknown) => {
        // That its folder cannot be read is told as a notice of the library.
        if (!(error instanceof TickmarkError)) throw error;
      });
      return {};
    },
  };
}
