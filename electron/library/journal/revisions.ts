import type { Draft } from '../../../shared/contract.ts';

/**
 * The newest revision of each text that was kept or saved, by the name of its file in the journal: calls overtake each
 * other on their way from the page. A text without a revision has 0, where one page keeps the order itself.
 */
export interface Revisions {
  /** Whether a text is no older than any before; it is then the newest. */
  take(name: string, draft: Draft | undefined): boolean;
  /** Every text of an older revision came late from now on. */
  reached(name: string, draft: Draft | undefined): void;
  /** Every text came late from now on. */
  close(name: string): void;
}

export function createRevisions(): Revisions {
  const newest = new Map<string, number>();
  const newestOf = (name: string) => newest.get(name) ?? 0;
  return {
    take(name, draft) {
      const revision = draft?.revision ?? 0;
      if (revision < newestOf(name)) return false;
      newest.set(name, revision);
      return true;
    },
    reached: (name, draft) => void newest.set(name, Math.max(newestOf(name), draft?.revision ?? 0)),
    close: (name) => void newest.set(name, Number.POSITIVE_INFINITY),
  };
}
