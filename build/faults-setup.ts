import { type DebianPackage, ensurePackages, hasCommand } from './debian.ts';

/** What the fault tests need from Debian: a tracer that lets system calls fail, and file systems to cut off. */
const packages: readonly DebianPackage[] = [
  { name: 'strace', present: () => hasCommand('strace', '-V') },
  { name: 'xfsprogs', present: () => hasCommand('xfs_io', '-V') && hasCommand('mkfs.xfs', '-V') },
  { name: 'e2fsprogs', present: () => hasCommand('mkfs.ext4', '-V') },
];

/**
 * Brings the tools of the fault tests where that can be done: on Linux, as root, since without root nothing could
 * be mounted. What is not there is skipped by the tests, which say so.
 */
export function ensureFaultTools(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const way = ensurePackages(packages, 'the fault tests');
  if (way) console.error(`Some fault tests are skipped. What they need: ${way}`);
}
