import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { type Message, message } from '../../shared/i18n/index.ts';
import { disk, type FileRef } from '../library/files/disk.ts';
import { readFileBytes } from '../library/files/read.ts';
import { UsageError } from './usage-error.ts';

const run = promisify(execFile);

/**
 * Of files, those that are not the same as in a Git revision: changed, new, or outside the repository. Counted from
 * where the present branch left `revision`, so that what others have done on it since does not count.
 *
 * A repository may come from a stranger, and its settings can name programs: hooks, filters, monitors, remote helpers.
 * Git is asked for names and hashes only, which runs none of them; the files are hashed here.
 */
export async function changedSince(
  revision: string,
  files: readonly FileRef[],
  folder: string,
): Promise<readonly FileRef[]> {
  const git = gitIn(folder, revision);
  const toplevel = await git('rev-parse', '--show-toplevel').catch(saying(message('cli.error.noRepository')));
  const top = await disk.realpath(toplevel.replace(/\r?\n$/, ''));
  // A hook before the very first commit: all is new.
  if (revision === 'HEAD' && (await isUnborn(git))) return files;
  const named = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
  const commit = (await git(...named).catch(saying(message('cli.error.noRevision', { revision })))).trim();
  const base = await git('merge-base', commit, 'HEAD').then(
    (found) => found.trim(),
    // A shallow clone does not know.
    () => commit,
  );
  const known = readTree(await git('ls-tree', '-r', '-z', '--full-tree', base));

  async function isChanged(file: FileRef): Promise<boolean> {
    const path = await disk.realpath(file.path).catch(() => file.path);
    const id = known.get(relative(top, path).split(sep).join('/').normalize('NFC'));
    if (id === undefined) return true;
    // What cannot be read is told when it is checked.
    const bytes = await readFileBytes(disk, file).then(
      (found) => found.bytes,
      () => null,
    );
    return bytes === null || !idsOf(bytes, id.length).includes(id);
  }
  const changed: FileRef[] = [];
  for (const file of files) if (await isChanged(file)) changed.push(file);
  return changed;
}

type Git = ReturnType<typeof gitIn>;

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

/** Runs Git in a folder. Throws a UsageError with Git's own words. */
function gitIn(folder: string, revision: string): (...args: string[]) => Promise<string> {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never', '-c', 'core.quotePath=false'];
  return async (...args) => {
    try {
      const options = {
        cwd: folder,
        maxBuffer: 1 << 28,
        env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
        windowsHide: true,
      };
      return (await run('git', [...safe, ...args], options)).stdout;
    } catch (error) {
      const { stderr = '', message: reason, code } = error as Error & { stderr?: string; code?: unknown };
      if (code === 'ENOENT') throw new UsageError(message('cli.error.noGit'));
      const words = stderr.trim().split('\n')[0] || reason;
      throw new UsageError(message('cli.error.since', { revision, reason: words }));
    }
  };
}
