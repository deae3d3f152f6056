import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mapWide } from '../../electron/map-wide.ts';
import { folderWith } from '../electron/temporary-folder.ts';
import { type Killed, killOnce } from './kill-run.ts';
import { full, report, times } from './scale.ts';

/** Runs at once; each mostly waits for its own typing. */
const width = 6;

/** How much typing a crash may cost, in milliseconds (knowledge: VS Code's bare debounce would lose a whole burst). */
const most = 2000;
const mostAtTheMedian = 1000;

it('a kill at any moment of typing and saving costs no file and little typing', async () => {
  const folder = folderWith();
  const seeds = Array.from({ length: times(8, 500) }, (_, at) => at + 1);
  const runs = await mapWide(seeds, width, async (seed): Promise<Killed & { readonly seed: number }> => {
    return { seed, ...(await killOnce(seed, join(folder, `${seed}`))) };
  });

  const lost = runs.map((run) => run.lost).sort((a, b) => a - b);
  const median = lost[Math.floor(lost.length / 2)]!;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const broken = runs.filter((run) => run.broken !== null);
  const count = (test: (run: Killed) => boolean) => runs.filter(test).length;
  report(
    `${runs.length} killed (${count((run) => run.saving)} in a save), ${broken.length} broken, ` +
      `typing lost: median ${seconds(median)}, max ${seconds(lost.at(-1)!)}; ` +
      `${count((run) => run.recovered)} recovered unsaved text; ${count((run) => run.orphans > 0)} left a ` +
      `temporary file, ${count((run) => run.strays.length > 0)} still after the next start`,
  );
  expect(broken.map(({ seed, broken: what }) => `${seed}: ${what}`)).toEqual([]);
  expect(runs.filter((run) => run.strays.length > 0)).toEqual([]);
  // A machine that is busy with something else says nothing about time.
  if (!full) return;
  expect(lost.at(-1)).toBeLessThanOrEqual(most);
  expect(median).toBeLessThanOrEqual(mostAtTheMedian);
});
