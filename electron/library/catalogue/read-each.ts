import { setImmediate as nextTurn } from 'node:timers/promises';
import { mapWide } from '../../map-wide.ts';

/** Milliseconds of reading after which the host answers others. */
const slice = 8;

/** Milliseconds a file, on average, beyond which the disk is too slow to wait for on the host's own thread. */
const slow = 5;

/** How many files it takes to tell: the first ones are slow on any disk, and on a busy machine many are. */
const proof = 300;

/** How many files are asked for at once where they are waited for. */
const width = 32;

/**
 * Reads files one by one on this thread (`now`), in slices, as long as the disk answers at once; those that it
 * returns null for, and all that are left once the disk turns out to be slow, are waited for (`later`).
 */
export async function readEach<F, R>(
  files: readonly F[],
  now: (file: F) => R | null,
  later: (file: F) => Promise<R>,
  take: (result: R) => void,
): Promise<void> {
  const waiting: F[] = [];
  let spent = 0;
  let began = performance.now();
  for (const [at, file] of files.entries()) {
    if (at >= proof && spent / at > slow) {
      waiting.push(...files.slice(at));
      break;
    }
    const start = performance.now();
    const result = now(file);
    const end = performance.now();
    spent += end - start;
    if (result === null) waiting.push(file);
    else take(result);
    if (end - began < slice) continue;
    await nextTurn();
    began = performance.now();
  }
  await mapWide(waiting, width, async (file) => take(await later(file)));
}
