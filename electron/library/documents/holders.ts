import type { DocumentId } from '../../../shared/contract.ts';

/** Which of the host's pages have which documents open. A caller that names no page counts as one page. */
export interface Holders {
  add(id: DocumentId, page: string): void;
  /** Whether no page has it open any more. */
  remove(id: DocumentId, page: string): boolean;
  /** Takes out the pages that are gone without a word; the result is what no page has open any more. */
  keep(living: readonly string[]): DocumentId[];
  isShared(id: DocumentId): boolean;
  forget(id: DocumentId): void;
}

export function createHolders(): Holders {
  const pages = new Map<DocumentId, Set<string>>();
  return {
    add: (id, page) => void pages.set(id, (pages.get(id) ?? new Set()).add(page)),
    remove(id, page) {
      const left = pages.get(id);
      left?.delete(page);
      return !left || left.size === 0;
    },
    keep(living) {
      const isLeft = (page: string) => page !== '' && !living.some((one) => page.startsWith(`${one}-`));
      return [...pages].flatMap(([id, open]) => {
        for (const page of open) if (isLeft(page)) open.delete(page);
        return open.size === 0 ? [id] : [];
      });
    },
    isShared: (id) => (pages.get(id)?.size ?? 0) > 1,
    forget: (id) => void pages.delete(id),
  };
}
