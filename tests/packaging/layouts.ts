import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PlatformName } from '../../build/package.ts';
import { script } from '../../build/run.ts';
import { outDir, root } from '../../build/targets.ts';

/** Where electron-builder puts the application's folder. */
const folders: Record<PlatformName, string> = { linux: 'linux-unpacked', win: 'win-unpacked', mac: 'mac' };

export const layoutsFolder = join(outDir, 'packaging');

export const layoutFolder = (platform: PlatformName) => join(layoutsFolder, platform, folders[platform]);

/** Packages the application around a stub of Electron for some systems; `layoutFolder` is where each one lies. */
export async function makeLayouts(platforms: readonly PlatformName[]): Promise<void> {
  const [command, ...args] = script('../tests/packaging/make-layouts.ts', ...platforms);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`packaging failed:\n${Buffer.concat(said).toString()}`);
}
