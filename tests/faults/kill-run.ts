import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryName } from '../../electron/library/files/temporary-name.ts';
import { startPage } from './page.ts';
import { seeded } from './seeded.ts';
import { startServed } from './served.ts';

/** What a SIGKILL cost. */
export interface Killed {
  /** Milliseconds between the first keystroke that did not come back and the kill; 0: all came back. */
  readonly lost: number;
  /** Whether a save was under way. */
  readonly saving: boolean;
  /** Whether an unsaved text came back. */
  readonly recovered: boolean;
  /** Temporary files that the kill left, and those that the next start left. */
  readonly orphans: number;
  readonly strays: readonly string[];
  /** What must never be; null where all is well. */
  readonly broken: string | null;
}

/**
 * Types into an article and saves it now and then, kills the workbench at a random moment, starts it again and
 * looks at what is left. Every other run is killed within milliseconds of the beginning of a save.
 */
export async function killOnce(seed: number, folder: string): Promise<Killed> {
  const random = seeded(seed);
  const library = join(folder, 'library');
  const config = join(folder, 'config');
  mkdirSync(library, { recursive: true });
  const file = join(library, '글.md');
  const start = `# 실적\n\n${'매출은 2,500억 원이다.\n'.repeat(random.between(1, 800))}`;
  writeFileSync(file, start);

  const first = await startServed(library, config);
  const page = await startPage(first.bridge, random.chance(0.5));
  const tab = await page.open('글.md');
  /** When each keystroke was, and the length of the text with it: the text only grows. */
  const strokes = [{ at: performance.now(), length: start.length }];
  let text = start;
  /** Length of the longest text that was said to be saved. */
  let confirmed = start.length;
  let saving = false;

  const end = performance.now() + random.between(30, 3500);
  const aimed = random.chance(0.5);
  let nextSave = performance.now() + random.between(50, 900);
  let killing: Promise<void> | null = null;
  let killedAt = 0;
  let wasSaving = false;
  const kill = () => {
    if (killing) return;
    killedAt = performance.now();
    wasSaving = saving;
    page.crash();
    killing = first.kill();
  };
  const save = async () => {
    saving = true;
    const { length } = text;
    const last = performance.now() > end;
    const saved = tab.save();
    if (aimed && last) setTimeout(kill, random.between(0, 25));
    if ((await saved) && !killing) confirmed = Math.max(confirmed, length);
    saving = false;
  };
  while (!killing) {
    text += random.chance(0.05) ? '다.\n' : '가';
    tab.session.type(text);
    strokes.push({ at: performance.now(), length: text.length });
    if (performance.now() > nextSave && !saving) {
      nextSave = performance.now() + random.between(50, 900);
      void save();
    }
    if (!aimed && performance.now() > end) kill();
    await wait(random.between(5, 120));
  }
  await killing;

  const onDisk = readFileSync(file, 'utf8');
  const temporaries = () =>
    [library, join(config, 'journal')].flatMap((place) => {
      try {
        return readdirSync(place).filter((name) => temporaryName.test(name));
      } catch {
        return [];
      }
    });
  const orphans = temporaries().length;

  const second = await startServed(library, config);
  try {
    const again = await startPage(second.bridge);
    const recovered = await again.documents.recover();
    const left = await again.open('글.md');
    const back = left.session.text();
    // The journal of the page that has just taken up its text is no stray.
    const living = `-${second.process.pid!.toString(16)}-`;
    const strays = temporaries().filter((name) => !name.includes(living));
    const lostStroke = strokes.find(({ length }) => length > back.length);
    const lost = lostStroke ? killedAt - lostStroke.at : 0;
    const known = (some: string) => text.startsWith(some) && some.length >= start.length;
    let broken: string | null = null;
    if (!known(onDisk)) broken = `the file is torn: ${onDisk.length} characters, typed ${text.length}`;
    else if (onDisk.length < confirmed) broken = `a saved text is gone: ${onDisk.length} of ${confirmed}`;
    else if (!known(back)) broken = 'what came back was never typed';
    else if (back.length < onDisk.length) broken = 'what came back is older than the file';
    else if (!(await left.save()))
      broken = `what came back could not be saved: ${JSON.stringify(left.saving.get())}`;
    else if (readFileSync(file, 'utf8') !== back) broken = 'what came back and was saved is not in the file';
    again.crash();
    return { lost, saving: wasSaving, recovered: recovered > 0, orphans, strays, broken };
  } finally {
    await second.kill();
  }
}
