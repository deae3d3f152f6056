import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { type Message, message } from '../../../shared/i18n/index.ts';
import { disk, type FileRef } from '../../library/files/disk.ts';
import { readFileBytes } from '../../library/files/read.ts';
import { UsageError } from '../usage-error.ts';
import { type Git, gitIn } from './git.ts';

/** The files of a Git revision, named by their place in the repository: `/` separators, NFC. */
export interface Revision {
  /** The repository's folder, a real path. */
  readonly top: string;
  readonly names: ReadonlySet<string>;
  /** The place of an absolute path in the repository. */
  place(path: string): Promise<string>;
  /** Whether the revision has a file as it stands on disk. */
  holds(file: FileRef): Promise<boolean>;
}

/**
 * The revision from which the present branch left `revision`, so that what others have done on that one since does not
 * count. Throws a UsageError where the folder is in no repository, or that knows no such revision.
 */
export async function openRevision(revision: string, folder: string): Promise<Revision> {
  const git = gitIn(folder, revision);
  const toplevel = await git('rev-parse', '--show-toplevel').catch(saying(message('cli.error.noRepository')));
  const top = await disk.realpath(toplevel.replace(/\r?\n$/, ''));
  // A hook before the very first commit: all is new.
  const isFirst = revision === 'HEAD' && (await isUnborn(git));
  const ids = isFirst ? new Map<string, string>() : await idsAt(git, revision);

  async function place(path: string): Promise<string> {
    const real = await disk.realpath(path).catch(() => path);
    return relative(top, real).split(sep).join('/').normalize('NFC');
  }
  return {
    top,
    names: new Set(ids.keys()),
    place,
    async holds(file) {
      const id = ids.get(await place(file.path));
      if (id === undefined) return false;
      // What cannot be read is told when it is checked.
      const bytes = await readFileBytes(disk, file).then(
        (found) => found.bytes,
        () => null,
      );
      return bytes !== null && idsOf(bytes, id.length).includes(id);
    },
  };
}

async function idsAt(git: Git, revision: string): Promise<ReadonlyMap<string, string>> {
  const named = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
  const commit = (await git(...named).catch(saying(message('cli.error.noRevision', { revision })))).trim();
  const base = await git('merge-base', commit, 'HEAD').then(
    (found) => found.trim(),
    // A shallow clone does not know.
    () => commit,
  );
  return readTree(await git('ls-tree', '-r', '-z', '--full-tree', base));
}

/** Whether the present branch has no commit yet. */
async function isUnborn(git: Git): Promise<boolean> {
  const answers = (...args: string[]) =>
    git(...args).then(
      () => true,
      () => false,
    );
  return (
    (await answers('symbolic-ref', '--quiet', 'HEAD')) && !(await answers('rev-parse', '--verify', 'HEAD'))
  );
}

/** Object ids by path, in NFC, of `git ls-tree -r -z`. */
function readTree(listing: string): ReadonlyMap<string, string> {
  const entries = listing.split('\0').flatMap((line) => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return id !== undefined && path !== undefined ? [[path.normalize('NFC'), id] as const] : [];
  });
  return new Map(entries);
}

/** The ids that Git gives these bytes, as they are and with the line ends that it may have stored. */
function idsOf(bytes: Buffer, length: number): readonly string[] {
  const algorithm = length === 64 ? 'sha256' : 'sha1';
  const forms = bytes.includes('\r\n')
    ? [bytes, Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')]
    : [bytes];
  return forms.map((form) =>
    createHash(algorithm).update(`blob ${form.length}\0`).update(form).digest('hex'),
  );
}

/** Says in plain words why Git gave no answer; that it cannot be run has words of its own. */
const saying =
  (says: Message) =>
  (error: unknown): never => {
    const noGit = error instanceof UsageError && error.say.key === 'cli.error.noGit';
    throw noGit ? error : new UsageError(says);
  };
