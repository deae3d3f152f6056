import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { isStale } from './stale.mjs';
import { outDir, root, type TargetName, targetNames, targets } from './targets.ts';

/** The file by whose age a target is judged. */
const builtFile: Record<TargetName, string> = {
  main: join(outDir, 'main', 'main.js'),
  preload: join(outDir, 'preload', 'preload.cjs'),
  cli: join(outDir, 'cli', 'tickmark.js'),
  page: join(outDir, 'page', 'index.html'),
};

/** Builds the targets whose sources are newer than what is built. */
export async function buildStale(names: readonly TargetName[] = targetNames): Promise<void> {
  for (const name of names) {
    if (isStale(root, builtFile[name], targets[name].rooms)) await buildTarget(name);
  }
}

async function buildTarget(name: TargetName): Promise<void> {
  const began = new Date();
  await build(targets[name].config);
  if (!existsSync(builtFile[name])) throw new Error(`the build of ${name} made no ${builtFile[name]}`);
  // Dated by its beginning: a source that changed while the build ran makes it stale again.
  utimesSync(builtFile[name], began, began);
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(targetNames as string[]).includes(name));
  if (unknown.length > 0) {
    console.error(`no such build: ${unknown.join(', ')}. There are: ${targetNames.join(', ')}`);
    process.exit(2);
  }
  for (const name of asked.length > 0 ? (asked as TargetName[]) : targetNames) {
    console.error(`building ${name}`);
    await buildTarget(name);
  }
}
