import { TickmarkError } from '../../../shared/errors.ts';
import type { Log } from '../../log.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import type { Documents } from '../documents/documents.ts';
import type { Disk } from '../files/disk.ts';
import { folderIdentity } from '../folder/folder-identity.ts';
import { findMoved } from './moved-outside.ts';
import { type FolderWatch, watchFolders } from './watch.ts';

/** Keeps what is known of an open library, and of the open documents in it, in step with its folder. */
export interface Attendance {
  /** Looks at all of it now: not every disk tells of its changes. Throws where the folder cannot be read. */
  look(): Promise<void>;
  end(): void;
}

interface Attended {
  readonly disk: Disk;
  readonly log: Log;
  readonly documents: Pick<Documents, 'look'>;
  readonly library: OpenLibrary;
}

/** Milliseconds between two looks for a folder that is gone. */
const untilBack = 2000;

export function attend({ disk, log, documents, library }: Attended): Attendance {
  let ended = false;
  let away: ReturnType<typeof setTimeout> | undefined;
  /** What the disk calls the folder that is watched. */
  let watched: Promise<string | null>;
  let watch = start();

  function start(): FolderWatch {
    watched = folderIdentity(library.root);
    const started = watchFolders(library.root, log, (paths) => void stirred(paths).catch(told));
    started.follow(library.files());
    return started;
  }

  /** Something in the folder may have changed, most often by our own save. */
  async function stirred(paths: ReadonlySet<string> | null): Promise<void> {
    if (paths === null) await watchAnew();
    const known = new Set(library.files());
    try {
      await documents.look((file, version) => findMoved(disk, file, version, known));
      await library.look(paths);
    } catch (error) {
      if (error instanceof TickmarkError && !ended) waitForIt();
      throw error;
    }
    if (!ended) watch.follow(library.files());
  }

  function waitForIt(): void {
    clearTimeout(away);
    away = setTimeout(() => {
      disk.stat(library.root).then(
        () => stirred(null).catch(told),
        () => ended || waitForIt(),
      );
    }, untilBack);
    away.unref();
  }

  /** A watch of a folder that was renamed, removed or unmounted tells nothing of the one that stands there now. */
  async function watchAnew(): Promise<void> {
    const now = await folderIdentity(library.root);
    if (ended || now === null || (away === undefined && now === (await watched))) return;
    clearTimeout(away);
    away = undefined;
    watch.close();
    watch = start();
  }

  const told = (error: unknown) => log(error instanceof TickmarkError ? 'warning' : 'error', String(error));

  return {
    look: () => stirred(null),
    end() {
      ended = true;
      clearTimeout(away);
      watch.close();
    },
  };
}
