import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale } from '../../build/build.ts';
import { outDir } from '../../build/targets.ts';
import { installPeers } from './peers.ts';
import { sampleOf } from './sample.ts';
import { printTable, ratio } from './stats.ts';

const home = join(outDir, 'bench', 'lint');
const memory = pathToFileURL(join(import.meta.dirname, 'print-memory.mjs')).href;

/** Five rules of textlint that a desk would start with: length, commas, leftovers, terms, a list of spellings. */
const textlintConfig = (spellings: string) => ({
  rules: {
    'sentence-length': { max: 200 },
    'max-comma': { max: 5 },
    'no-todo': true,
    terminology: true,
    prh: { rulePaths: [spellings] },
  },
});

const spellings = `version: 1
rules:
  - { expected: 콘텐츠, pattern: 컨텐츠 }
  - { expected: 애플리케이션, pattern: 어플리케이션 }
  - { expected: 성장률, pattern: 성장율 }
`;

interface Measured {
  readonly seconds: number;
  /** Seconds of all cores together: what is left to compare where other programs run beside. */
  readonly processor: number;
  readonly megabytes: number;
}

/** Runs a program once, as a user would. What it finds does not matter here; that it ran does. */
function measure(
  program: string,
  args: readonly string[],
  { cwd = home, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Measured {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', memory, program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - began) / 1000;
  const used = /peak memory: (\d+) KiB, processor: (\d+) us/.exec(stderr ?? '');
  if (used === null || (status !== 0 && status !== 1)) throw new Error(`${program} did not run: ${stderr}`);
  return { seconds, processor: Number(used[2]) / 1e6, megabytes: Number(used[1]) / 1024 };
}

/** Writes this many articles of the seed's size into a folder, each under a title of its own. */
function writeArticles(name: string, count: number): void {
  const text = sampleOf(6_000);
  mkdirSync(join(home, name), { recursive: true });
  for (let n = 1; n <= count; n++) {
    writeFileSync(join(home, name, `${n}.md`), text.replace('# 1. 표본', `# 표본 ${n}`));
  }
}

/** 1,000 articles in one run of each program, all of Tickmark's rules; then 10,000 in Tickmark, twice. */
export async function benchLintRun(): Promise<void> {
  await buildStale(['cli']);
  const peers = join(installPeers(), 'node_modules');
  rmSync(home, { recursive: true, force: true });
  writeArticles('thousand', 1_000);
  writeFileSync(join(home, 'spellings.yml'), spellings);
  writeFileSync(
    join(home, '.textlintrc.json'),
    JSON.stringify(textlintConfig(join(home, 'spellings.yml')), null, 2),
  );
  const cli = join(outDir, 'cli', 'tickmark.js');
  const cache = { XDG_CACHE_HOME: join(home, 'cache'), LOCALAPPDATA: join(home, 'cache') };

  const tickmark = measure(cli, ['lint', '--no-cache', 'thousand']);
  const markdownlint = measure(join(peers, 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), [
    'thousand/*.md',
  ]);
  // textlint looks for its rules from where it runs.
  const textlint = measure(
    join(peers, 'textlint', 'bin', 'textlint.js'),
    ['--config', join(home, '.textlintrc.json'), join(home, 'thousand', '*.md').replaceAll('\\', '/')],
    { cwd: installPeers() },
  );
  const row = (name: string, { seconds, processor, megabytes }: Measured, to: Measured) => [
    name,
    seconds.toFixed(1),
    processor.toFixed(1),
    megabytes.toFixed(0),
    ratio(seconds, to.seconds),
    ratio(processor, to.processor),
  ];
  printTable('Lint of 1,000 articles of 6 KB in one run of the program', [
    ['', 's', 'CPU s', 'MB', 's to Tickmark', 'CPU to Tickmark'],
    row('Tickmark, all rules', tickmark, tickmark),
    row('markdownlint-cli2 0.22', markdownlint, tickmark),
    row('textlint 15.8, five rules', textlint, tickmark),
  ]);

  writeArticles('ten-thousand', 10_000);
  const first = measure(cli, ['lint', 'ten-thousand'], { env: cache });
  const again = measure(cli, ['lint', 'ten-thousand'], { env: cache });
  printTable('Tickmark on 10,000 articles', [
    ['', 's', 'CPU s', 'MB', 's to the first run', 'CPU to the first run'],
    row('first run', first, first),
    row('nothing changed since', again, first),
  ]);
  rmSync(home, { recursive: true, force: true });
}
