import { run, type Step, script, tool } from './run.ts';

/** What can be said of the sources without running them. */
export const checks: readonly Step[] = [
  { title: 'format and lint', command: tool('@biomejs/biome', 'bin/biome', 'check', '--error-on-warnings') },
  { title: 'types', command: tool('typescript', 'bin/tsc', '-b') },
  { title: 'arrows between rooms', command: script('arrows.ts') },
];

/** Runs every check, also after one failed, so that one run tells all. The titles of those that failed. */
export async function runChecks(): Promise<string[]> {
  const failed: string[] = [];
  for (const step of checks) {
    if ((await run(step)) !== 0) failed.push(step.title);
    else console.log(`✓ ${step.title}`);
  }
  return failed;
}

if (process.argv[1] === import.meta.filename) {
  const failed = await runChecks();
  for (const title of failed) console.error(`✗ ${title}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
