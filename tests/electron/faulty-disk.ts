import type { FileHandle } from 'node:fs/promises';
import { type Disk, disk } from '../../electron/library/files/disk.ts';

type HandleCall = 'writeFile' | 'write' | 'sync' | 'close' | 'truncate' | 'chmod';
type Call = keyof Disk | HandleCall;

export interface Fault {
  readonly call: Call;
  readonly code: string;
  /** Which of the calls fail, from 1; all of them by default. */
  readonly when?: (n: number) => boolean;
  /** Only calls on a path that this matches. */
  readonly path?: RegExp;
}

export interface FaultyDisk {
  readonly disk: Disk;
  /** How often a fault struck: a test whose fault never did proves nothing. */
  struck(): number;
}

/** The real disk, of which one call fails as the fault says. */
export function faultyDisk({ call, code, when = () => true, path = /^/ }: Fault): FaultyDisk {
  let calls = 0;
  let struck = 0;

  function strike(name: Call, at: unknown): void {
    if (name !== call || !path.test(String(at)) || !when(++calls)) return;
    struck++;
    throw Object.assign(new Error(`${code}: injected into ${name}`), { code });
  }

  function wrapHandle(handle: FileHandle, at: unknown): FileHandle {
    return wrap(handle, (name, args, proceed) => {
      if (name === 'close') return proceed(args).then(() => strike('close', at));
      strike(name as Call, at);
      return proceed(args);
    });
  }

  const faulty = wrap(disk, async (name, args, proceed) => {
    strike(name as Call, args[0]);
    const result = await proceed(args);
    return name === 'open' ? wrapHandle(result as FileHandle, args[0]) : result;
  });
  return { disk: faulty, struck: () => struck };
}

type Around = (
  name: string,
  args: readonly unknown[],
  proceed: (args: readonly unknown[]) => Promise<unknown>,
) => unknown;

function wrap<T extends object>(target: T, around: Around): T {
  return new Proxy(target, {
    get(_target, name) {
      const value = Reflect.get(target, name, target) as unknown;
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      return async (...args: unknown[]) => around(name, args, (given) => value.apply(target, given));
    },
  });
}
