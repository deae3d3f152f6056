import type { Edit } from '../../shared/span.ts';
import { difference } from '../documents/difference.ts';

/** Edits that were made for `before`, for the text as it is now; those whose place was touched meanwhile are left out. */
export function rebase(edits: readonly Edit[], before: string, now: string): readonly Edit[] {
  const [change] = difference(before, now);
  if (!change) return edits;
  const shift = change.insert.length - (change.to - change.from);
  return edits.flatMap((edit) => {
    if (edit.to <= change.from) return [edit];
    if (edit.from < change.to) return [];
    return [{ ...edit, from: edit.from + shift, to: edit.to + shift }];
  });
}
