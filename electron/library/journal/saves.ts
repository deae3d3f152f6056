import { createHash } from 'node:crypto';
import type { Version } from '../../../shared/contract.ts';
import type { JournalEntry } from './journal-files.ts';

/** The saves of the texts in the journal, by the names of their files there. */
export interface Saves {
  begin(name: string, text: string): void;
  /** The save has made `to` of `from`, of which null means that no file stood there. */
  done(name: string, from: Version | null, to: Version): void;
  end(name: string): void;
  /** Hash of the text that is on its way to the file. */
  underWay(name: string): string | undefined;
  /**
   * Which version a text was made from that a page sends with this one: the page may not know yet that its save is
   * done, but what it sends was made from the saved text.
   */
  baseOf(name: string, sent: Version): Version;
  forget(name: string): void;
}

export function createSaves(): Saves {
  const underWay = new Map<string, string>();
  const last = new Map<string, { readonly from: Version | null; readonly to: Version }>();
  return {
    begin: (name, text) => void underWay.set(name, hash(text)),
    done: (name, from, to) => void last.set(name, { from, to }),
    end: (name) => void underWay.delete(name),
    underWay: (name) => underWay.get(name),
    baseOf(name, sent) {
      const done = last.get(name);
      return done?.from === sent ? done.to : sent;
    },
    forget: (name) => void last.delete(name),
  };
}

/** Whether a text is the one that was on its way to the file when this was kept. */
export function wasSaving(entry: JournalEntry, text: string): boolean {
  return entry.saving === hash(text);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
