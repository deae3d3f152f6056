import { basename, dirname } from 'node:path';
import type { HistoryVersion } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import type { KnownFile } from '../folder/registry.ts';
import { runGit } from '../folder/run-git.ts';

type File = Pick<KnownFile, 'path' | 'shown'>;

/** The newest commits are listed up to this many. */
const mostCommits = 200;

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
  const bytes =
    commit && (await runGit(dirname(file.path), ['cat-file', 'blob', `${commit.hash}:${commit.path}`]));
  if (!bytes) throw new TickmarkError('error.history.unknown');
  return bytes;
}

/** Each commit's fields, then the file's name in it; everything ends with NUL, which no field can hold. */
const format = '%x01%H%x00%at%x00%an%x00%s';

async function commitsOf(file: File): Promise<Commit[]> {
  const output = await runGit(dirname(file.path), [
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
