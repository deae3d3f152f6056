import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../../../electron/cli/checks/check-all.ts';
import type { Outcome } from '../../../../electron/cli/checks/check-files.ts';
import type { FileRef } from '../../../../electron/library/files/disk.ts';
import { say } from '../../../../shared/i18n/index.ts';
import { folderWith } from '../../temporary-folder.ts';

const thread = join(import.meta.dirname, 'lint-thread.mjs');

/** More files than one thread takes, with some that cannot be read. */
function manyFiles() {
  const names = Array.from({ length: 70 }, (_, n) => `lib/${n}편.md`);
  const folder = folderWith({
    ...Object.fromEntries(names.map((name, n) => [name, `# ${n}편\n\n성장율 ${n}%, [글](없음-${n}.md)\n`])),
    'lib/33편.md': new Uint8Array([0, 1]),
    'lib/tickmark.config.yaml': 'profile: nobody\n',
  });
  return [...names, 'lib/none.md'].map((shown) => ({ path: join(folder, shown), shown }));
}

const spelling = { always: false, dictionaries: '' };

async function run(threadFile: string | null, files = manyFiles()) {
  const { outcomes, problems } = checkAll(
    files,
    { config: null, locale: 'ko', spelling, cache: null },
    threadFile,
  );
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return { all, problems: problems().map(({ key }) => key) };
}

describe('a run of many files', () => {
  it('finds the same, in the same order, on one thread and on all cores', async () => {
    const one = await run(null);
    expect(one.all).toHaveLength(71);
    expect(one.problems).toEqual(['error.library.config']);
    expect(await run(thread)).toEqual(one);
  });

  it('tells each file that a dying thread leaves unchecked, and ends', async () => {
    const folder = folderWith({ 'broken.mjs': 'process.exit(3);\n' });
    const { all } = await run(join(folder, 'broken.mjs'));
    expect(all).toHaveLength(71);
    for (const outcome of all) expect(outcome).toMatchObject({ failure: { key: 'error.unexpected' } });
  });
});

describe('a file that takes more memory than there is', () => {
  // Real exhaustion, soon reached: V8 gives the threads that start from now on so many megabytes.
  beforeAll(() => setFlagsFromString('--max-old-space-size=48'));
  afterAll(() => setFlagsFromString('--max-old-space-size=0'));

  /** A thread that needs memory without end for what is called `huge`. */
  const greedy = `import { parentPort } from 'node:worker_threads';
    const kept = [];
    parentPort.on('message', (files) => {
      while (files.some(({ path }) => path.includes('huge'))) kept.push(Array.from({ length: 1000 }, () => ({})));
      parentPort.postMessage({ outcomes: files.map(({ shown }) => ({ file: { path: shown } })), problems: [] });
    });\n`;

  function files(count: number, size: number): { files: FileRef[]; thread: string } {
    const names = Array.from({ length: count }, (_, n) => (n === 2 ? 'huge.md' : `${n}.md`));
    const folder = folderWith({
      ...Object.fromEntries(names.map((name) => [name, name === 'huge.md' ? 'a'.repeat(size) : '# 글\n'])),
      'greedy.mjs': greedy,
    });
    const refs = names.map((shown) => ({ path: join(folder, shown), shown }));
    return { files: refs, thread: join(folder, 'greedy.mjs') };
  }

  it.each([
    ['a large one among a few', 4, 2_100_000, 2],
    ['a large one among many', 70, 2_100_000, 2],
    ['a small one among many', 70, 10_000, 1],
  ])('costs no other file its report, and tells the way out: %s', async (_, count, bytes, size) => {
    const { files: refs, thread } = files(count, bytes);
    const { all } = await run(thread, refs);
    expect(all).toHaveLength(count);
    for (const [at, outcome] of all.entries()) {
      if (at !== 2) expect(outcome, refs[at]!.shown).toMatchObject({ file: { path: refs[at]!.shown } });
    }
    const [, , huge] = all;
    expect(huge).toMatchObject({ about: '', failure: { data: { path: 'huge.md', size } } });
    if (!huge || !('failure' in huge)) return;
    expect(say('en', huge.failure)).toMatch(
      /^huge\.md was not processed.* NODE_OPTIONS=--max-old-space-size=\d+$/,
    );
  });
});
