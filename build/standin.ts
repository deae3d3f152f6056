import { chmodSync, copyFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { isStale } from './stale.mjs';
import { outDir, root } from './targets.ts';

/** Electron's distribution folder, as far as Playwright can tell: `ELECTRON_OVERRIDE_DIST_PATH` points here. */
export const standinFolder = join(outDir, 'standin');
const source = join(root, 'tests', 'standin');

const common: InlineConfig = { root, configFile: false, logLevel: 'warn' };

function nodeFile(entry: string, format: 'es' | 'cjs', name: string): InlineConfig {
  return {
    ...common,
    build: {
      ssr: join(source, entry),
      target: 'node20.19',
      outDir: standinFolder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        external: [/^node:/, ...builtinModules, '@electron/asar'],
        output: { format, entryFileNames: name },
      },
    },
  };
}

/** A script for a page: `globalName` holds what it exports. */
function pageScript(name: string, globalName: string): InlineConfig {
  return {
    ...common,
    build: {
      lib: {
        entry: join(source, 'page', `${name}.ts`),
        formats: ['iife'],
        name: globalName,
        fileName: () => `${name}.js`,
      },
      target: 'chrome120',
      outDir: standinFolder,
      emptyOutDir: false,
      minify: false,
    },
  };
}

const builds = [
  nodeFile('boot.ts', 'cjs', 'boot.cjs'),
  nodeFile('hooks.ts', 'es', 'hooks.mjs'),
  pageScript('main-world', 'main'),
  pageScript('isolated-world', 'isolated'),
];

/** Builds tests/standin, where it has changed. */
export async function buildStandin(): Promise<void> {
  const program = join(standinFolder, 'electron');
  if (!isStale(root, program, [join('tests', 'standin'), join('build', 'standin.ts')])) return;
  for (const config of builds) await build(config);
  copyFileSync(join(source, 'electron'), program);
  chmodSync(program, 0o755);
}

if (process.argv[1] === import.meta.filename) await buildStandin();
