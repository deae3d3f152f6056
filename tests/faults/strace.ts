import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Traces the calls of a running process that concern some paths, and may let one of them fail. */
export interface Trace {
  /** The process's threads are traced as well. */
  readonly process: number;
  readonly paths: readonly string[];
  /** `fsync:error=EIO:when=1` */
  readonly inject?: string;
  /** Where strace writes; removed afterwards. */
  readonly log: string;
}

/** Whether this machine can trace; where not, why. */
export function whyNoStrace(): string | null {
  if (process.platform !== 'linux') return 'strace is for Linux';
  const tried = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']);
  if (tried.error) return 'strace is not installed';
  if (process.getuid?.() !== 0) return 'only root may attach a tracer';
  return tried.status === 0 ? null : 'this system does not let processes be traced';
}

/** Runs a task while another process is traced. The result is strace's log, a call a line. */
export async function traced(trace: Trace, task: () => Promise<void>): Promise<readonly string[]> {
  const scope = trace.paths.flatMap((path) => ['-P', path]);
  const inject = trace.inject ? ['-e', `inject=${trace.inject}`] : [];
  const strace = spawn('strace', ['-f', '-o', trace.log, ...scope, ...inject, '-p', `${trace.process}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(strace, 'exit');
  await new Promise<void>((resolve, reject) => {
    const said: string[] = [];
    createInterface({ input: strace.stderr }).on('line', (line) => {
      said.push(line);
      if (/attached/.test(line)) resolve();
    });
    strace.once('exit', () => reject(new Error(`strace did not attach: ${said.join('\n')}`)));
  });
  try {
    await task();
  } finally {
    strace.kill('SIGINT');
    await ended;
  }
  const lines = readFileSync(trace.log, 'utf8').split('\n');
  rmSync(trace.log);
  return lines;
}

/** The calls in their order, by name, of the thread that called `rename`: strace counts for each thread alone. */
export function callsOfSave(log: readonly string[]): string[] {
  const calls = log.flatMap((line) => {
    const [, thread, name] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    return name ? [{ thread, name }] : [];
  });
  const saving = calls.find(({ name }) => name === 'rename')?.thread;
  return calls.filter(({ thread }) => thread === saving).map(({ name }) => name);
}
