import { app } from 'electron';
import { mayOpen, pathsToOpen } from './paths-to-open.ts';

type Open = (paths: readonly string[]) => void;

/** Paths that the system asks to open. */
export interface OpenRequests {
  /** What was asked for while the application started; from now on `open` gets each further wish. */
  handOver(open: Open): readonly string[];
}

/**
 * Makes this the only running Tickmark and collects what it is asked to open: its own command line, that of a
 * second start, and the Finder's wishes. Null where another one runs already; it has been told.
 */
export function setUpOpenRequests(): OpenRequests | null {
  if (!app.requestSingleInstanceLock()) return null;
  const appFolder = app.getAppPath();
  const waiting = pathsToOpen({ argv: process.argv, workingFolder: process.cwd(), appFolder });
  let open: Open = (paths) => void waiting.push(...paths);
  app.on('second-instance', (_event, argv, workingFolder) => {
    open(pathsToOpen({ argv, workingFolder, appFolder }));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (mayOpen(path)) open([path]);
  });
  return {
    handOver(next) {
      open = next;
      return waiting.splice(0);
    },
  };
}
