import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../../electron/cli/checks/check-all.ts';
import type { Outcome } from '../../../../electron/cli/checks/check-files.ts';
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

async function run(threadFile: string | null) {
  const { outcomes, problems } = checkAll(
    manyFiles(),
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
