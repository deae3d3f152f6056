import type { Period } from './period.ts';

/** What the quantity reader may be told about a text. */
export interface ReadContext {
  /** The text is a whole table cell: brackets around it mean a negative number. */
  readonly cell?: boolean;
  /** The text is a heading: a number at its start orders it. */
  readonly heading?: boolean;
  /** The text's periods, where they have been read already. Their digits are no quantities. */
  readonly periods?: readonly Period[];
}
