import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../electron/library/journal/journal.ts';
import { folderWith } from '../electron/temporary-folder.ts';
import { startInProcess } from './in-process.ts';
import { cuttable, mountImage, whyNoLoops } from './mounted.ts';
import { startPage } from './page.ts';
import { report, times } from './scale.ts';

const why = whyNoLoops();
if (why) report(`not tested: power cuts (${why})`);

const kinds = Object.keys(cuttable) as (keyof typeof cuttable)[];
const textOf = (version: number) => `# 판 ${version}\n\n${`매출 ${version}억 원. `.repeat(3000)}\n`;

describe.skipIf(why !== null).each(kinds)('a power cut on %s', (kind) => {
  it('right after the saved signal finds the new text, every time', async () => {
    const disk = mountImage(kind);
    const file = join(disk.folder, '글', 'a.md');
    mkdirSync(join(disk.folder, '글'));
    const found: string[] = [];
    const runs = times(2, 60);
    for (let version = 1; version <= runs; version++) {
      writeFileSync(file, textOf(0), { flush: true } as never);
      const host = await startInProcess(join(disk.folder, '글'), folderWith());
      const page = await startPage(host.bridge);
      const tab = await page.open('a.md');
      tab.session.type(textOf(version));
      const saved = await tab.save();
      disk.cutPower();
      page.crash();
      await host.close();
      disk.restart();
      const held = readFileSync(file, 'utf8');
      if (!saved) found.push(`${version}: not saved`);
      else if (held !== textOf(version))
        found.push(`${version}: ${held.length} characters, ${held.slice(0, 8)}`);
    }
    report(`${runs} power cuts right after a save on ${kind}: ${runs - found.length} found the new text`);
    expect(found).toEqual([]);
  });

  it('in the middle of a save finds the old text or the new, whole', async () => {
    const disk = mountImage(kind);
    const library = join(disk.folder, '글');
    const file = join(library, 'a.md');
    mkdirSync(library);
    const torn: string[] = [];
    const runs = times(2, 30);
    let old = 0;
    /** Milliseconds that the last save took: the cut comes at any time within. */
    let took = 20;
    for (let version = 1; version <= runs; version++) {
      writeFileSync(file, textOf(0), { flush: true } as never);
      const host = await startInProcess(library, folderWith());
      const page = await startPage(host.bridge);
      const tab = await page.open('a.md');
      tab.session.type(textOf(version));
      const began = performance.now();
      const saving = tab.save().then(() => performance.now() - began);
      await wait((took * (version % 7)) / 6);
      disk.cutPower();
      took = await saving;
      page.crash();
      await host.close();
      disk.restart();
      const held = readFileSync(file, 'utf8');
      if (held === textOf(0)) old++;
      else if (held !== textOf(version)) torn.push(`${version}: ${held.length} characters`);
    }
    report(
      `${runs} power cuts during a save on ${kind}: ${old} old, ${runs - old - torn.length} new, ${torn.length} torn`,
    );
    expect(torn).toEqual([]);
    expect(readdirSync(library)).toContain('a.md');
  });

  it('costs at most the last text of the journal, and never a whole one', async () => {
    const disk = mountImage(kind);
    const folder = join(disk.folder, 'journal');
    const lost: string[] = [];
    const runs = times(2, 30);
    for (let run = 1; run <= runs; run++) {
      const journal = openJournal(folder, () => {});
      const file = { path: '/글/a.md', shown: 'a.md', root: '/글' };
      const texts = Array.from({ length: 1 + (run % 4) }, (_, at) => `${run}.${at} ${textOf(at)}`);
      for (const text of texts) await journal.keep(file, text, 'version');
      disk.cutPower();
      disk.restart();
      const left = await openJournal(
        folder,
        () => {},
        () => false,
      ).left('/글');
      const kept = left.map(({ text }) => text).filter((text) => text.startsWith(`${run}.`));
      if (kept.length !== 1 || !texts.slice(-2).includes(kept[0]!))
        lost.push(`${run}: ${texts.length} texts, found ${kept.map((text) => text.slice(0, 6))}`);
      rmSync(folder, { recursive: true });
    }
    report(
      `${runs} power cuts after a text was kept on ${kind}: ${runs - lost.length} found it or the one before`,
    );
    expect(lost).toEqual([]);
  });
});
