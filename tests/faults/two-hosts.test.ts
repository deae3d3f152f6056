import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../electron/temporary-folder.ts';
import { startInProcess } from './in-process.ts';
import { type Page, startPage } from './page.ts';
import { report, times } from './scale.ts';
import { startServed } from './served.ts';

/** A writer who adds lines, saves, and on a conflict takes the other text and adds the line again. */
function writer(page: Page, name: string) {
  const said: string[] = [];
  let conflicts = 0;
  async function add(at: number): Promise<void> {
    const line = `${name}의 ${at}번째 문장.`;
    const tab = page.documents.active()!;
    for (;;) {
      const { session } = tab;
      if (!session.text().includes(line)) {
        const end = session.text().length;
        session.apply([{ from: end, to: end, insert: `${line}\n` }]);
      }
      if (await tab.save()) break;
      const saving = tab.saving.get();
      // The news of the other's save may have mended it meanwhile.
      if (saving.kind !== 'failed') continue;
      expect(saving.error.key).toBe('error.save.conflict');
      conflicts++;
      await tab.reload();
    }
    said.push(line);
  }
  return { add, said, conflicts: () => conflicts };
}

async function compete(pages: readonly Page[], file: string, rounds: number): Promise<string> {
  const writers = pages.map((page, at) => writer(page, `${at + 1}번 창`));
  for (const page of pages) await page.open('글.md');
  for (let round = 1; round <= rounds; round++) await Promise.all(writers.map((one) => one.add(round)));
  for (const page of pages) page.crash();
  const held = readFileSync(file, 'utf8');
  const missing = writers.flatMap(({ said }) => said.filter((line) => !held.includes(line)));
  expect(missing).toEqual([]);
  const conflicts = writers.reduce((sum, one) => sum + one.conflicts(), 0);
  return `${writers.length * rounds} saved lines, ${conflicts} conflicts, ${missing.length} lines lost`;
}

function library() {
  const place = folderWith();
  const folder = join(place, 'library');
  mkdirSync(folder);
  const file = join(folder, '글.md');
  writeFileSync(file, '# 글\n');
  return { place, folder, file };
}

it('two processes that save one article in the same moment keep both texts', async () => {
  const { place, folder, file } = library();
  const served = await Promise.all(['one', 'two'].map((name) => startServed(folder, join(place, name))));
  try {
    const pages = await Promise.all(served.map(({ bridge }) => startPage(bridge)));
    const figures = await compete(pages, file, times(30, 1000));
    report(`two processes, one article: ${figures}`);
    expect(readdirSync(folder).filter((name) => name !== '.tickmark')).toEqual(['글.md']);
  } finally {
    await Promise.all(served.map((one) => one.kill()));
  }
});

it('two windows of one process that save one article in the same moment keep both texts', async () => {
  const { place, folder, file } = library();
  const host = await startInProcess(folder, join(place, 'config'));
  const pages = await Promise.all([startPage(host.bridge), startPage(host.bridge)]);
  report(`two windows, one article: ${await compete(pages, file, times(30, 1000))}`);
  await host.close();
});
