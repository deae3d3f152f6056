import type { Host } from '../host.ts';
import type { Log } from '../log.ts';
import type { RecentLibraries } from '../settings/recent.ts';
import { type Asking, tell } from './dialogs.ts';

interface OpenerParts {
  readonly host: Pick<Host, 'openPath'>;
  readonly recent: RecentLibraries;
  readonly log: Log;
  asking(): Asking;
}

/** Opens what comes from outside the page, and says so where it cannot be opened. */
export interface Opener {
  open(paths: readonly string[]): Promise<void>;
  /** What the first window shows: what was asked for, else the library of last time if it is still there. */
  openFirst(paths: readonly string[]): Promise<void>;
}

export function createOpener({ host, recent, log, asking }: OpenerParts): Opener {
  const open = async (paths: readonly string[]) => {
    for (const path of paths) {
      await host.openPath(path).catch((error: unknown) => tell(asking(), error));
    }
  };
  return {
    open,
    async openFirst(paths) {
      if (paths.length > 0) return open(paths);
      const [last] = recent.list();
      if (last) await host.openPath(last.path).catch((error: Error) => log('info', error.message));
    },
  };
}
