import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** A program, as it is named in what it leaves on disk. */
export interface Owner {
  readonly process: number;
  /** Tells it from a later program of the same process id; absent where the system does not tell. */
  readonly started?: string | undefined;
}

/** Milliseconds by which a clock may have been set since. */
const tolerance = 2000;

/** This program. */
export function thisProcess(): Owner {
  return { process: process.pid, started: startOf(process.pid)?.mark };
}

/**
 * Whether the program that left something on disk at the time `at` (milliseconds since 1970) still runs. The system
 * gives a process id away again, so a program that began later is another one. Where neither the program's own
 * start can be read (Linux tells it) nor the system's is later, the program counts as the owner.
 */
export function ownerRuns({ process: id, started }: Owner, at: number): boolean {
  if (!processRuns(id)) return false;
  const found = startOf(id);
  if (found && started !== undefined) return found.mark === started;
  return (found?.at ?? systemStart()) <= at + tolerance;
}

/** Tells this computer from the others that may share a folder with it. */
export function computerTag(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 4);
}

function processRuns(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as { readonly code?: string }).code === 'EPERM';
  }
}

function systemStart(): number {
  return Date.now() - uptime() * 1000;
}

/** When a process began: an exact mark, and milliseconds since 1970; null where that cannot be read. */
function startOf(id: number): { readonly mark: string; readonly at: number } | null {
  if (process.platform !== 'linux') return null;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything. The 22nd, `starttime`, counts in
    // hundredths of a second since the system's start (proc(5)).
    const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    return Number.isFinite(ticks) ? { mark: `${boot}-${ticks}`, at: systemStart() + ticks * 10 } : null;
  } catch {
    return null;
  }
}
