import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockOf } from '../../electron/library/files/lock.ts';
import { computerTag } from '../../electron/library/files/owner.ts';
import { say } from '../../shared/i18n/index.ts';
import { folderWith } from '../electron/temporary-folder.ts';
import type { Done, Order } from './saver.ts';
import { full, report } from './scale.ts';
import { callsOfSave, traced, whyNoStrace } from './strace.ts';

const why = whyNoStrace();
if (why) report(`not tested: failing system calls (${why})`);

const before = '# 실적\n\n매출은 2,500억 원이다.\n';
const after = '# 실적\n\n매출은 2,600억 원이다.\n영업이익은 늘었다.\n';
const errors = ['EIO', 'ENOSPC', 'EACCES', 'EPERM'] as const;

/** Node's file layer takes EPERM from statx for a kernel without statx: it asks in the older way, then and ever after. */
const passes = (name: string, error: string) => name === 'statx' && error === 'EPERM';

/** What a failed save may say: each of these tells where the text is and what can be done. */
const helpful = ['error.save.failed', 'error.save.full', 'error.save.permission', 'error.file.missing'];

async function startSaver() {
  const folder = folderWith();
  const library = join(folder, 'library');
  mkdirSync(library);
  const file = join(library, '글.md');
  writeFileSync(file, before);
  const child: ChildProcess = fork(
    join(import.meta.dirname, 'saver.ts'),
    [library, join(folder, 'config'), '글.md'],
    { execArgv: ['--import', 'tsx'], env: { ...process.env, UV_THREADPOOL_SIZE: '1' } },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const gone = once(child, 'exit').then(() => {
    throw new Error('the process that saves has ended');
  });
  await Promise.race([once(child, 'message'), gone]);

  async function tell(order: Order): Promise<Done> {
    const answer = once(child, 'message');
    child.send(order);
    const [{ done, error }] = (await Promise.race([answer, gone])) as [{ done: Done; error?: string }];
    if (error !== undefined) throw new Error(error);
    return done;
  }
  /** Saves `after` over `before`, with a fault; then without. */
  async function saveUnder(inject?: string) {
    writeFileSync(file, before);
    await tell({ do: 'type', text: after });
    let done: Done | null = null;
    const temporaries = Array.from({ length: 8 }, (_, n) =>
      join(library, `.~${computerTag()}-${child.pid!.toString(16)}-0000000${n}`),
    );
    const log = await traced(
      {
        process: child.pid!,
        paths: [file, library, ...temporaries, lockOf(file)],
        ...(inject && { inject }),
        log: join(folder, 'log'),
      },
      async () => {
        done = await tell({ do: 'save' });
      },
    );
    const onDisk = readFileSync(file, 'utf8');
    const left = readdirSync(library).filter((name) => !['글.md', '.tickmark'].includes(name));
    const again = await tell({ do: 'save' });
    const healed = readFileSync(file, 'utf8');
    await tell({ do: 'close' });
    return { log, onDisk, left, ...(done as Done | null)!, again, healed };
  }
  return { saveUnder };
}

describe.skipIf(why !== null)('a save whose system calls fail', () => {
  it('leaves the old file or the new, keeps the text, and says what to do', async () => {
    const { saveUnder } = await startSaver();
    const clean = await saveUnder();
    expect(clean).toMatchObject({ saved: true, onDisk: after, left: [] });
    const calls = callsOfSave(clean.log);
    expect(calls).toEqual(expect.arrayContaining(['openat', 'write', 'fsync', 'link', 'rename', 'close']));

    const seen = new Map<string, number>();
    const faults = calls.flatMap((name) => {
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return errors
        .filter((error) => !passes(name, error))
        .map((error) => `${name}:error=${error}:when=${nth}`);
    });
    // Of a save that `npm test` tries: each kind of call once, with one error or another.
    const some = [...seen.keys()].map((name, at) => {
      const error = errors[at % errors.length]!;
      return `${name}:error=${passes(name, error) ? 'EIO' : error}:when=1`;
    });
    const wrong: string[] = [];
    let savedAll = 0;
    for (const fault of full ? faults : some) {
      const run = await saveUnder(fault);
      const says = run.failure && [say('ko', run.failure), say('en', run.failure)];
      if (!run.log.some((line) => line.includes('(INJECTED)'))) wrong.push(`${fault}: nothing was injected`);
      if (run.onDisk !== (run.saved ? after : before)) wrong.push(`${fault}: the file is ${run.onDisk}`);
      if (run.text !== after) wrong.push(`${fault}: the text is gone from the editor`);
      if (run.left.length > 0) wrong.push(`${fault}: left ${run.left.join(', ')}`);
      if (!run.saved && !helpful.includes(run.failure?.key ?? ''))
        wrong.push(`${fault}: says ${says?.join(' | ')}`);
      if (!run.again.saved || run.healed !== after) wrong.push(`${fault}: could not be saved afterwards`);
      savedAll += Number(run.saved);
    }
    const tried = full ? faults.length : some.length;
    report(
      `${tried} saves with a failing system call (${[...seen.keys()].join(', ')}): ${savedAll} saved all the same, ` +
        `${tried - savedAll} refused with the old file whole, ${wrong.length} wrong`,
    );
    expect(wrong).toEqual([]);
  });

  it('goes through when another program holds the file for a moment', async () => {
    const { saveUnder } = await startSaver();
    const run = await saveUnder('rename:error=EPERM:when=1..5');
    expect(run.log.filter((line) => line.includes('(INJECTED)'))).toHaveLength(5);
    expect(run).toMatchObject({ saved: true, onDisk: after, left: [] });
  });

  it.skipIf(!full)('says so after ten seconds when another program does not let go', async () => {
    const { saveUnder } = await startSaver();
    const run = await saveUnder('rename:error=EBUSY:when=1+');
    expect(run.log.filter((line) => line.includes('(INJECTED)')).length).toBeGreaterThan(50);
    expect(run).toMatchObject({ saved: false, onDisk: before, text: after, left: [], healed: after });
    expect(helpful).toContain(run.failure?.key);
  });
});
