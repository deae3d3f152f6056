import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { nodeBundle, outDir } from '../../build/targets.ts';

export type Engine = typeof import('./engine.ts');

/**
 * The engine bundled as the application and the command line ship it. What runs TypeScript sources directly wraps each
 * function to keep its name, which slows code of many small functions down and leaves the libraries as they are.
 */
export async function shippedEngine(): Promise<Engine> {
  await build(nodeBundle(['tests/bench/engine.ts'], 'bench-engine', 'es'));
  return import(pathToFileURL(join(outDir, 'bench-engine', 'engine.js')).href) as Promise<Engine>;
}
