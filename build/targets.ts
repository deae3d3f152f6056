import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, type InlineConfig } from 'vite';
import { dictionaries, dictionaryPackages, hunspellForPage } from './dictionaries.ts';
import { licences } from './licences.ts';
import { rulePagesFile } from './rule-pages.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const outDir = join(root, 'out');

/** What is built, and of which rooms, so that a build is repeated only when one of them changed. */
export interface Target {
  readonly rooms: readonly string[];
  readonly config: InlineConfig;
}

const common: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
};

/** A Node bundle that carries all its dependencies: the packaged app then needs no node_modules. */
export function nodeBundle(entries: readonly string[], folder: string, format: 'es' | 'cjs'): InlineConfig {
  return {
    ...common,
    plugins: [licences().write],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.19',
      outDir: join(outDir, folder),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: entries.map((entry) => join(root, entry)),
        external: ['electron', /^electron\//, /^node:/, ...builtinModules],
        output: { format, entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js' },
      },
    },
  };
}

/** A Node bundle that checks spelling. */
function withDictionaries(bundle: InlineConfig): InlineConfig {
  return { ...bundle, plugins: [dictionaries(), licences(dictionaryPackages).write] };
}

const pageLicences = licences(dictionaryPackages);

export const pageConfig: InlineConfig = {
  ...common,
  root: join(root, 'renderer'),
  // Relative addresses serve the page unchanged from app:// and from loopback HTTP.
  base: './',
  plugins: [react(), dictionaries(), rulePagesFile(), pageLicences.write],
  // A package that differs for pages and workers must work in both: the Markdown parser runs in a worker.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'es', plugins: () => [hunspellForPage(), pageLicences.watch] },
  build: {
    target: 'chrome120',
    outDir: join(outDir, 'page'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2048,
  },
};

export const targets = {
  main: { rooms: ['electron', 'shared'], config: nodeBundle(['electron/main.ts'], 'main', 'es') },
  preload: { rooms: ['electron', 'shared'], config: nodeBundle(['electron/preload.ts'], 'preload', 'cjs') },
  cli: {
    rooms: ['electron', 'shared'],
    config: withDictionaries(
      nodeBundle(
        ['electron/cli/tickmark.ts', 'electron/cli/checks/lint-worker.ts', 'electron/apart/apart-worker.ts'],
        'cli',
        'es',
      ),
    ),
  },
  page: { rooms: ['renderer', 'shared'], config: pageConfig },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as TargetName[];
