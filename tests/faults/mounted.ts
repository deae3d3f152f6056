import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { folderWith } from '../electron/temporary-folder.ts';

/** A file system of its own, for one test. */
export interface Mounted {
  /** Where it is mounted. */
  readonly folder: string;
  /** As if the power went: what is not on the disk by now is gone. */
  cutPower(): void;
  /** Mounts it again after a power cut. */
  restart(): void;
  /** Mounts it anew with these options: `ro`. */
  remount(options: string): void;
}

/** What can be cut off, each in the way it is made and mounted. */
export const cuttable = {
  ext4: { make: ['mkfs.ext4', '-qF'], options: 'loop', megabytes: 32 },
  'ext4 without delayed-allocation care': {
    make: ['mkfs.ext4', '-qF'],
    options: 'loop,noauto_da_alloc',
    megabytes: 32,
  },
  xfs: { make: ['mkfs.xfs', '-qf'], options: 'loop', megabytes: 320 },
} as const;

function run(command: string, ...args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/** Whether this machine lets a test mount what it needs; where not, why. */
export function whyNoMounts(tools: readonly string[]): string | null {
  if (process.platform !== 'linux') return 'mounting is for Linux';
  if (process.getuid?.() !== 0) return 'only root may mount';
  const missing = tools.filter((tool) => spawnSync(tool, ['-V']).error !== undefined);
  if (missing.length > 0) return `${missing.join(', ')} not installed`;
  try {
    // In a mount namespace of its own, so that nothing stays behind.
    run('unshare', '-m', 'mount', '-t', 'tmpfs', 'none', '/mnt');
    return null;
  } catch {
    return 'this system lets nobody mount';
  }
}

/** Whether a file system can be mounted from a file here; where not, why. */
export function whyNoLoops(): string | null {
  const why = whyNoMounts(['mkfs.ext4', 'mkfs.xfs', 'xfs_io']);
  if (why) return why;
  return spawnSync('losetup', ['-f']).status === 0 ? null : 'this system lends no loop devices';
}

export function mountImage(kind: keyof typeof cuttable): Mounted {
  const { make, options, megabytes } = cuttable[kind];
  const image = join(folderWith(), 'image');
  run('truncate', '-s', `${megabytes}M`, image);
  run(make[0], ...make.slice(1), image);
  return mount(image, options);
}

/** A file system in memory. @param size as tmpfs takes it: `64k` */
export function mountMemory(size: string): Mounted {
  return mount('none', `size=${size}`, ['-t', 'tmpfs']);
}

function mount(source: string, options: string, more: readonly string[] = []): Mounted {
  const folder = join(folderWith(), 'mounted');
  mkdirSync(folder);
  const attach = () => run('mount', ...more, '-o', options, source, folder);
  attach();
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return {
    folder,
    cutPower: () => run('xfs_io', '-x', '-c', 'shutdown', folder),
    restart() {
      run('umount', folder);
      attach();
    },
    remount: (wanted) => run('mount', '-o', `remount,${wanted}`, folder),
  };
}
