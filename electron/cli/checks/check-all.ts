import { availableParallelism } from 'node:os';
import type { Failure } from '../../../shared/errors.ts';
import { createLibraries } from '../../checking/libraries.ts';
import type { FileRef } from '../../library/files/disk.ts';
import { checkAlone, isLarge } from './alone.ts';
import { type CheckSettings, createFileChecker, type Outcome } from './check-files.ts';
import type { BatchReply } from './thread.ts';
import { openThreads } from './threads.ts';

/** Fewer files are checked sooner than threads start. */
const worthThreads = 48;
/** Small enough that all threads end together, large enough that messages cost nothing. */
const batchSize = 8;
/** Each thread needs some 80 MB of its own: with more of them a run would not stay below 500 MB. */
const mostThreads = 4;
/** And another 100 MB for the Korean dictionary. */
const mostSpellingThreads = 2;

/** What a run of many files comes to, file by file in the order given, and then what is wrong with the settings. */
export interface Checked {
  readonly outcomes: AsyncIterable<Outcome>;
  /** Whole once the outcomes are through. */
  problems(): readonly Failure[];
}

/** Checks files on all cores; `threadFile` is the program of a thread, null to check on this one. */
export function checkAll(
  files: readonly FileRef[],
  settings: CheckSettings,
  threadFile: string | null,
): Checked {
  const wide = Math.min(availableParallelism(), mostThreads);
  if (threadFile === null) {
    const checker = createFileChecker(settings);
    return { outcomes: oneByOne(files, checker.check), problems: checker.problems };
  }
  const problems = new Map<string, Failure>();
  const note = (found: readonly Failure[]) => {
    for (const problem of found) problems.set(JSON.stringify(problem), problem);
  };
  return {
    outcomes: wide < 2 || files.length < worthThreads ? onThisOne(threadFile) : onThreads(threadFile),
    problems: () => [...problems.values()],
  };

  async function* onThisOne(program: string) {
    const checker = createFileChecker(settings);
    for (const file of files) {
      if (isLarge(file)) yield* (await alone(file, program)).outcomes;
      else yield await checker.check(file);
    }
    note(checker.problems());
  }

  async function* onThreads(program: string) {
    const width = Math.min(wide, (await checksSpelling(files[0]!, settings)) ? mostSpellingThreads : wide);
    const threads = openThreads(program, settings, width);
    let heavy: Promise<unknown> = Promise.resolve();
    const task = ({ files: batch, isAlone }: Batch): Promise<BatchReply> => {
      if (!isAlone) return threads.check(batch);
      // One after the other: each may take all the memory that there is.
      const reply = heavy.then(() => alone(batch[0]!, program));
      heavy = reply;
      return reply;
    };
    try {
      for await (const reply of inOrder(batchesOf(files), task, width * 4)) {
        note(reply.problems);
        yield* reply.outcomes;
      }
    } finally {
      await threads.close();
    }
  }

  async function alone(file: FileRef, program: string): Promise<BatchReply> {
    const reply = await checkAlone(file, program, settings);
    note(reply.problems);
    return reply;
  }
}

/** A run is of one library, nearly always, so its first file tells. */
async function checksSpelling(file: FileRef, settings: CheckSettings): Promise<boolean> {
  const { spelling, config, locale, folders } = settings;
  if (spelling.always) return true;
  return (await createLibraries(config, locale, { folders }).of(file.path)).config.spelling.length > 0;
}

async function* oneByOne<T, R>(items: readonly T[], task: (item: T) => Promise<R>): AsyncGenerator<R> {
  for (const item of items) yield await task(item);
}

/** The results of `task` in the order of `items`, `ahead` of them in work at a time. */
async function* inOrder<T, R>(
  items: Iterable<T>,
  task: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const working: Promise<R>[] = [];
  for (const item of items) {
    working.push(task(item));
    if (working.length >= ahead) yield await working.shift()!;
  }
  for (const result of working) yield await result;
}

/** Files that one thread checks. */
interface Batch {
  readonly files: readonly FileRef[];
  /** One large file, which is checked alone. */
  readonly isAlone: boolean;
}

/** Files side by side; a large one stands alone. */
function* batchesOf(files: readonly FileRef[]): Generator<Batch> {
  let batch: FileRef[] = [];
  for (const file of files) {
    const large = isLarge(file);
    if (batch.length === batchSize || (large && batch.length > 0)) {
      yield { files: batch, isAlone: false };
      batch = [];
    }
    if (large) yield { files: [file], isAlone: true };
    else batch.push(file);
  }
  if (batch.length > 0) yield { files: batch, isAlone: false };
}
