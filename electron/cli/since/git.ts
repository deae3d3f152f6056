import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { message } from '../../../shared/i18n/index.ts';
import { UsageError } from '../usage-error.ts';

const run = promisify(execFile);

export type Git = (...args: string[]) => Promise<string>;

/**
 * Runs Git in a folder. Throws a UsageError with Git's own words.
 *
 * A repository may come from a stranger, and its settings can name programs: hooks, filters, monitors, remote helpers.
 * Git is asked for names and hashes only, which runs none of them.
 */
export function gitIn(folder: string, revision: string): Git {
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
