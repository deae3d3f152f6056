import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { maxFileBytes } from '../../../shared/contract.ts';

/** Milliseconds after which Git is given up: a huge repository, a network drive. */
const patience = 8000;

/** What Git says in a folder; null where it is not there, refuses, or takes too long, which is no fault. */
export function runGit(folder: string, args: readonly string[]): Promise<Buffer | null> {
  const options = {
    // Not the library: on Windows a program is looked for in the working folder first.
    cwd: dirname(process.execPath),
    env: environment(),
    timeout: patience,
    killSignal: 'SIGKILL',
    maxBuffer: maxFileBytes + 1024,
    windowsHide: true,
    encoding: 'buffer',
  } as const;
  return new Promise((resolve) => {
    execFile('git', [...cautious, '-C', folder, ...args], options, (error, output) => {
      resolve(error ? null : output);
    });
  });
}

/**
 * What keeps a repository from running programs by its configuration: hooks, monitors, pagers, signature checks, and
 * fetches of what a partial clone left out. A bare repository that lies in a folder is not taken for one.
 */
const cautious = [
  '--no-pager',
  '--literal-pathspecs',
  '--no-replace-objects',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'core.pager=cat',
    'diff.external=',
    'log.showSignature=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** Without the variables that would lead Git to another repository or have it run something. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name)));
  return {
    ...own,
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
