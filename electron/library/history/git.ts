import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { type HistoryVersion, maxFileBytes } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import type { KnownFile } from '../folder/registry.ts';

type File = Pick<KnownFile, 'path' | 'shown'>;

/** The newest commits are listed up to this many. */
const mostCommits = 200;

/** Milliseconds after which Git is given up: a huge repository, a network drive. */
const patience = 8000;

interface Commit {
  readonly version: HistoryVersion;
  readonly hash: string;
  /** What the file was called then, from the top of the repository. */
  readonly path: string;
}

/**
 * The commits that touched a file, renames followed, the newest first; none where there is no Git, no repository, or
 * one that Git does not trust. Nothing that the repository's own configuration names is run.
 */
export async function listCommits(file: File): Promise<HistoryVersion[]> {
  return (await commitsOf(file)).map(({ version }) => version);
}

/** The file's bytes in a commit of `listCommits`. Throws `error.history.unknown`. */
export async function readCommit(file: File, id: string): Promise<Buffer> {
  const commit = (await commitsOf(file)).find(({ version }) => version.id === id);
  const bytes = commit && (await git(file, ['cat-file', 'blob', `${commit.hash}:${commit.path}`]));
  if (!bytes) throw new TickmarkError('error.history.unknown');
  return bytes;
}

/** Each commit's fields, then the file's name in it; everything ends with NUL, which no field can hold. */
const format = '%x01%H%x00%at%x00%an%x00%s';

async function commitsOf(file: File): Promise<Commit[]> {
  const output = await git(file, [
    'log',
    '--follow',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--name-only',
    '-z',
    `--max-count=${mostCommits}`,
    `--format=${format}`,
    '--',
    basename(file.path),
  ]);
  if (!output) return [];
  return output
    .toString('utf8')
    .split('\x01')
    .slice(1)
    .flatMap((record) => {
      const [hash = '', at = '', author = '', subject = '', ...names] = record.split('\0');
      const path = names.map((name) => name.replace(/^\n+/, '')).find((name) => name !== '');
      if (!/^[0-9a-f]{40,64}$/.test(hash) || path === undefined) return [];
      const version: HistoryVersion = {
        id: `commit-${hash}`,
        at: Number(at) * 1000 || 0,
        cause: 'commit',
        name: subject.slice(0, 200),
        author: author.slice(0, 200),
      };
      return [{ version, hash, path }];
    });
}

/** Null where Git is not there, refuses, or takes too long: the list is then without commits, which is no fault. */
function git({ path }: File, args: readonly string[]): Promise<Buffer | null> {
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
    execFile('git', [...cautious, '-C', dirname(path), ...args], options, (error, output) => {
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
