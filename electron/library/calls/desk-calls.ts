import type { DeskHandlers } from '../../../shared/contract.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import type { Registry } from '../folder/registry.ts';
import { type Desks, deskByIds } from '../workspace/desks.ts';

interface DeskParts {
  readonly desks: Desks;
  readonly registry: Registry;
  /** Throws `error.library.none`. */
  opened(): OpenLibrary;
}

/** How the writer left the open library, in the ids of this session. */
export function deskCalls({ desks, registry, opened }: DeskParts): DeskHandlers {
  return {
    'desk.read': async () => {
      const { root, current, whole } = opened();
      const kept = await desks.read(root);
      if (!kept) return null;
      const found = deskByIds(kept, current().articles);
      if (found.missing.length === 0) return found;
      // A large folder may not have been read to its end yet.
      await whole();
      return deskByIds(kept, current().articles);
    },
    'desk.keep': async ({ library, desk }) => {
      const { root, info } = opened();
      if (info.id !== library) return {};
      const pathOf = (id: string) => {
        const file = registry.find(id);
        return file?.root === root ? file.shown : null;
      };
      const tabs = desk.tabs.flatMap(({ id, view }) => {
        const path = pathOf(id);
        return path === null ? [] : [{ path, view }];
      });
      await desks.keep(root, { tabs, active: desk.active === null ? null : pathOf(desk.active) });
      return {};
    },
  };
}
