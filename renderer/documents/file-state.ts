import type { Client, DocumentId, OpenedDocument } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import type { DocumentSession } from '../editor/session.ts';
import type { Store } from '../store.ts';

/** How the way from the editor to the file stands. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: TickmarkError };

/** The file of an open document as it was last read or written. */
export type OnDisk = Omit<OpenedDocument, 'id' | 'text'>;

/** The text of an open document beside its file, and the line to the host. */
export interface EditedFile {
  readonly client: Client;
  readonly id: DocumentId;
  readonly page: string;
  readonly session: DocumentSession;
  readonly disk: Store<OnDisk>;
  readonly saving: Store<Saving>;
}

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
