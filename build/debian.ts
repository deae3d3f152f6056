import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A Debian package, and whether this machine has what it brings. */
export interface DebianPackage {
  readonly name: string;
  readonly present: () => boolean;
}

/** Whether a command can be started. */
export function hasCommand(name: string, ...args: string[]): boolean {
  return spawnSync(name, args).error === undefined;
}

/**
 * Installs what is missing of some packages, on Debian, as root or by a sudo that asks nothing. The result is null,
 * or the command that whoever may has to run.
 * @param user who needs them, for the line that tells of it
 */
export function ensurePackages(packages: readonly DebianPackage[], user: string): string | null {
  const missing = packages.filter(({ present }) => !present()).map(({ name }) => name);
  if (missing.length === 0) return null;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const way = `sudo sh -c '${install}'`;
  if (!existsSync('/usr/bin/apt-get')) return way;
  const asRoot = process.getuid?.() === 0 ? ['sh', '-c'] : ['sudo', '-n', 'sh', '-c'];
  console.log(`installing ${missing.join(', ')} (Debian packages, needed by ${user})`);
  const [command, ...args] = asRoot as [string, ...string[]];
  const run = spawnSync(command, [...args, install], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return run.status === 0 && packages.every(({ present }) => present()) ? null : way;
}
