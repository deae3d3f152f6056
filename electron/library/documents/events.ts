import type { DocumentId, Version } from '../../../shared/contract.ts';
import type { KnownFile } from '../folder/registry.ts';

/** What happens to the files of open documents. */
export interface DocumentEvents {
  /** A file that is open holds another version; null: it is gone. */
  onChanged(id: DocumentId, version: Version | null): void;
  /** A save has put `bytes` where `before` stood. */
  onSaved(file: KnownFile, before: Buffer, bytes: Buffer, auto: boolean): void;
  /** Another program has moved an open file. */
  onMoved(from: KnownFile, to: KnownFile): void;
}
