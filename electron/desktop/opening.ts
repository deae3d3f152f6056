import { app } from 'electron';
import { mayOpen, pathsToOpen } from './open-requests.ts';

/** Paths that the system asks to open: kept until someone opens them, then handed on as they come. */
export interface Opening {
  /** Whoever can open paths from now on; gets first what was asked while the application started. */
  handOver(open: (paths: readonly string[]) => void): void;
}

/**
 * Makes this the only running Tickmark and collects what it is asked to open: its own command line, that of a
 * second start, and the Finder's wishes. Null where another one runs already; it has been told.
 */
export function setUpOpening(): Opening | null {
  if (!app.requestSingleInstanceLock()) return null;
  const appFolder = app.getAppPath();
  const waiting = pathsToOpen({ argv: process.argv, workingFolder: process.cwd(), appFolder });
  let receive = (paths: readonly string[]) => {
    waiting.push(...paths);
  };
  app.on('second-instance', (_event, argv, workingFolder) => {
    receive(pathsToOpen({ argv, workingFolder, appFolder }));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (mayOpen(path)) receive([path]);
  });
  return {
    handOver(open) {
      receive = open;
      open(waiting.splice(0));
    },
  };
}
