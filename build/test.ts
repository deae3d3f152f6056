import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser-setup.ts';
import { buildStale } from './build.ts';
import { checks, runChecks } from './check.ts';
import { ensureFaultTools } from './faults-setup.ts';
import { run, tool } from './run.ts';
import { buildStandin } from './standin.ts';
import { outDir, root } from './targets.ts';

/** How many ended well, and how many did not. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const results = join(outDir, 'test');

/** Reads a runner's JSON report; a runner that died without one counts as one failure. */
function tally(file: string, exitCode: number, read: (report: never) => Tally): Tally {
  try {
    const counted = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function vitest(title: string, config: string): Promise<Tally> {
  const report = join(results, `${title.replaceAll(' ', '-')}.json`);
  const code = await run({
    title,
    command: tool(
      'vitest',
      'vitest.mjs',
      'run',
      '--config',
      join(root, 'tests', config),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ),
  });
  return tally(report, code, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

async function endToEndTests(): Promise<Tally> {
  const report = join(results, 'e2e.json');
  const code = await run({
    title: 'end-to-end tests',
    command: tool(
      '@playwright/test',
      'cli.js',
      'test',
      '--config',
      join(root, 'tests', 'e2e', 'playwright.config.ts'),
      '--reporter=list,json',
    ),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return tally(report, code, (json: { stats: { expected: number; flaky: number; unexpected: number } }) => ({
    passed: json.stats.expected + json.stats.flaky,
    failed: json.stats.unexpected,
  }));
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failedChecks = await runChecks();
const tallies: Tally[] = [{ passed: checks.length - failedChecks.length, failed: failedChecks.length }];
tallies.push(await vitest('unit tests', 'vitest.config.ts'));

const toDo = ensureBrowser();
if (toDo) {
  console.error(toDo);
  tallies.push({ passed: 0, failed: 1 });
} else {
  await buildStale();
  await buildStandin();
  ensureFaultTools();
  tallies.push(await vitest('fault tests', 'faults/vitest.config.ts'));
  tallies.push(await endToEndTests());
}

for (const title of failedChecks) console.error(`✗ ${title}`);
const passed = tallies.reduce((sum, part) => sum + part.passed, 0);
const failed = tallies.reduce((sum, part) => sum + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
