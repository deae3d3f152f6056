import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApart } from '../../../electron/apart/apart.ts';
import { createLibraries } from '../../../electron/checking/libraries.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { dictionaryFolder } from '../../shared/spelling/dictionaries.ts';
import { folderWith } from '../temporary-folder.ts';
import { apartThread, greedyThread, large } from './large.ts';

const article =
  '# 실적\n\n![](p.png)\n\nAzure 매출은 2025년 20% 성장했다. Dividend is a divdend. 성장율이 높다. [글](없음.md)\n';

async function workIn(folder: string, text: string) {
  const path = join(folder, '글.md');
  const library = await createLibraries(null, 'ko').of(path);
  return { text, shown: '글.md', path, library };
}

const printed = {
  format: 'html',
  locale: 'ko',
  version: '1',
  form: { encoding: 'utf-8', bom: false },
} as const;

describe('a large article', () => {
  it('is worked on by a thread of its own, to the same end', async () => {
    const folder = folderWith({ 'p.png': 'picture', 'tickmark.config.yaml': 'spelling: [en]\n' });
    const work = await workIn(folder, large(article));
    const [here, there] = [null, apartThread].map((program) => createApart(program, dictionaryFolder()));
    expect(await there!.figures(work)).toEqual(await here!.figures(work));
    expect(await there!.check(work)).toEqual(await here!.check(work));
    const fixed = await there!.fix(work);
    expect(fixed).toEqual(await here!.fix(work));
    expect(fixed.text).toContain('성장률');
    const page = Buffer.from((await there!.export({ ...work, ...printed })).bytes).toString();
    expect(page).toBe(Buffer.from((await here!.export({ ...work, ...printed })).bytes).toString());
    expect(page).toContain('data:image/png');
  });

  it('tells from there why something failed, and names what was no error of ours', async () => {
    const folder = folderWith({
      'tickmark.config.yaml': 'spelling: [ko]\n',
      'broken.mjs': "throw new Error('broken');\n",
    });
    const work = await workIn(folder, large(article));
    await expect(createApart(apartThread, join(folder, 'none')).check(work)).rejects.toMatchObject({
      key: 'error.spelling.dictionary',
    });
    await expect(createApart(join(folder, 'broken.mjs'), '').check(work)).rejects.toThrow('broken');
  });
});

describe('a large article that takes more memory than there is', () => {
  // Real exhaustion, soon reached: V8 gives the threads that start from now on so many megabytes.
  beforeAll(() => setFlagsFromString('--max-old-space-size=48'));
  afterAll(() => setFlagsFromString('--max-old-space-size=0'));

  it('ends its thread, not the program, and names the file and the way out', async () => {
    const folder = folderWith({ 'greedy.mjs': greedyThread });
    const work = await workIn(folder, large(article));
    const jobs = createApart(join(folder, 'greedy.mjs'), '');
    const failures = await Promise.allSettled([
      jobs.check(work),
      jobs.figures(work),
      jobs.fix(work),
      jobs.export({ ...work, ...printed }),
    ]);
    for (const failure of failures) {
      const { reason } = failure as PromiseRejectedResult;
      expect(reason).toBeInstanceOf(TickmarkError);
      expect(reason.say('en')).toMatch(
        /^글\.md .* 1 MB took more memory.* NODE_OPTIONS=--max-old-space-size=\d+$/,
      );
    }
    expect((await jobs.figures(await workIn(folder, article))).figures.read).toBeGreaterThan(0);
  });
});
