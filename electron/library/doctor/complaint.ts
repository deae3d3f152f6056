import type { Message } from '../../../shared/i18n/index.ts';

/** What can be wrong with a library. */
type ComplaintKind = 'encoding' | 'unreadable' | 'nfd' | 'name' | 'case' | 'temporary' | 'sidecar' | 'link';

/** What the doctor can put right by itself. The rest needs somebody who knows what was meant. */
export const repairableKinds = ['encoding', 'nfd', 'temporary', 'sidecar'] as const;
export type RepairableKind = (typeof repairableKinds)[number];

/** One thing that is wrong. */
export interface Complaint {
  readonly kind: ComplaintKind;
  /** In the library, with `/`, as the disk has it. */
  readonly path: string;
  /** 1-based; null where it is not about a place in a text. */
  readonly line: number | null;
  readonly message: Message;
  /** Absent where it is not the doctor's to repair. */
  readonly repair?: {
    readonly kind: RepairableKind;
    /** What it would do. */
    readonly message: Message;
    /** Does it, or throws and leaves everything as it was. */
    readonly run: () => Promise<unknown>;
  };
}
