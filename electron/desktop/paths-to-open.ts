import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { articleName } from '../../shared/library-path.ts';

/** What may be at a path. */
export type Kind = 'file' | 'folder' | 'nothing';

interface Launch {
  readonly argv: readonly string[];
  readonly workingFolder: string;
  /** Where the application itself lies: `electron .` passes it among the arguments. */
  readonly appFolder: string;
}

/**
 * The folders and article files that a command line asks to open, as absolute paths. Switches (Chromium's own
 * among them), the program and what does not exist are left out, so no argument can name anything else.
 */
export function pathsToOpen(
  { argv, workingFolder, appFolder }: Launch,
  kindOf: (path: string) => Kind = kindOnDisk,
): string[] {
  const paths = argv
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-') && !argument.includes('\0'))
    .map((argument) => resolve(workingFolder, argument))
    .filter((path) => mayOpen(path, kindOf));
  const program = paths.indexOf(appFolder);
  return program < 0 ? paths : paths.toSpliced(program, 1);
}

/** Whether a path, wherever it comes from, is a folder or a file of a type that holds articles. */
export function mayOpen(path: string, kindOf: (path: string) => Kind = kindOnDisk): boolean {
  const kind = kindOf(path);
  return kind === 'folder' || (kind === 'file' && articleName.test(path));
}

function kindOnDisk(path: string): Kind {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'nothing';
  } catch {
    return 'nothing';
  }
}
