import type { PlainNote } from '../../../shared/export/plain/document.ts';

/**
 * Word numbers its footnotes itself, in the order in which they are called, and knows one call for each: a further one
 * is written as the number that Word will give.
 */
export interface Notes {
  /** What a call is to become; null where the article has no such note. */
  call(number: number): { readonly id: number; readonly first: boolean } | null;
  /** The notes that became footnotes, with Word's number. */
  placed(): readonly (readonly [id: number, note: PlainNote])[];
  /** Those that nothing called. */
  rest(): readonly PlainNote[];
}

export function createNotes(notes: readonly PlainNote[]): Notes {
  const ids = new Map<PlainNote, number>();
  return {
    call(number) {
      const note = notes.find((one) => one.number === number);
      if (!note) return null;
      const known = ids.get(note);
      if (known !== undefined) return { id: known, first: false };
      ids.set(note, ids.size + 1);
      return { id: ids.size, first: true };
    },
    placed: () => [...ids].map(([note, id]) => [id, note] as const),
    rest: () => notes.filter((note) => !ids.has(note)),
  };
}
