import { Text } from '@codemirror/state';

/** How many texts that were handed out, for saving, are remembered. They share their unchanged parts. */
const mostHandedOut = 100;

/** The text of a document that is on disk, and those that may soon be. */
export class SavedText {
  private saved: Text;
  private readonly handedOut = new Map<number, Text>();

  constructor(saved: Text) {
    this.saved = saved;
  }

  /** The text of `revision` for someone who may save it. */
  handOut(revision: number, doc: Text): string {
    this.handedOut.set(revision, doc);
    if (this.handedOut.size > mostHandedOut) this.handedOut.delete(this.handedOut.keys().next().value!);
    return doc.toString();
  }

  /** The text that was handed out at `revision` is on disk. */
  mark(revision: number): void {
    this.saved = this.handedOut.get(revision) ?? this.saved;
    for (const older of this.handedOut.keys()) if (older <= revision) this.handedOut.delete(older);
  }

  /** This text is on disk, whoever put it there. */
  put(text: string): void {
    this.saved = Text.of(text.split('\n'));
  }

  isOnDisk(doc: Text): boolean {
    return doc.eq(this.saved);
  }

  toString(): string {
    return this.saved.toString();
  }
}
