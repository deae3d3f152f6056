import { isInside } from '../files/inside.ts';
import type { ownerRuns } from '../files/owner.ts';
import { folderIdentity } from '../folder/folder-identity.ts';
import type { JournalEntry } from './journal-files.ts';

interface Hands {
  /** The host that asks. */
  readonly run: string;
  /** Its pages that have their texts in hand. */
  readonly living: readonly string[];
  readonly isRunning: typeof ownerRuns;
}

/** Whether nobody has a text in hand any more: neither another host, nor a page of this one. */
export function isFree({ owner, at, page }: JournalEntry, { run, living, isRunning }: Hands): boolean {
  if (owner.run !== run) return !isRunning(owner, at);
  return !living.some((one) => page === one || page.startsWith(`${one}-`));
}

/** Whether a text is of a library, or may be: one that an earlier run left may be of a library that was moved here. */
export async function mayBelong(entry: JournalEntry, root: string, run: string): Promise<boolean> {
  if (entry.root === root || isInside(root, entry.path)) return true;
  return entry.owner.run !== run && (await folderIdentity(entry.root)) === null;
}
