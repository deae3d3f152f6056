import type { OpenedDocument } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';

/** How the way from the editor to the file stands. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: TickmarkError };

/** The file of an open document as it was last read or written. */
export type OnDisk = Omit<OpenedDocument, 'id' | 'text'>;

/** Whether the file holds another text than the one that the writer's was made from. */
export function isConflict(saving: Saving | undefined): boolean {
  return saving?.kind === 'failed' && saving.error.key === 'error.save.conflict';
}

/** Whether the file was deleted or moved away by another program: then the text stands here only. */
export function isGone(saving: Saving): boolean {
  return saving.kind === 'failed' && saving.error.key === 'error.file.missing';
}

/** Whether the host did not answer: nothing is known of the file. */
export function isCutOff(saving: Saving): boolean {
  return saving.kind === 'failed' && saving.error.key === 'error.host.disconnected';
}

/** Both texts are there, and neither may be lost. */
export function conflictOf({ path }: OnDisk): TickmarkError {
  return new TickmarkError('error.save.conflict', { path });
}
