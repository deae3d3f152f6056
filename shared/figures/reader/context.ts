import type { Period } from './period.ts';
import type { TableUnit } from './table-unit.ts';

/** What the quantity reader may be told about a text. */
export interface ReadContext {
  /** The text is a whole table cell: brackets around it mean a negative number. */
  readonly cell?: boolean;
  /** The unit of a bare number, from the column or the caption. */
  readonly unit?: TableUnit | null;
  /** What △ and ▲ mean here; `either` where it is not known. ▽ and ▼ always mean a fall. */
  readonly triangle?: 'plus' | 'minus' | 'either';
  /** The text's periods, where they have been read already. Their digits are no quantities. */
  readonly periods?: readonly Period[];
}
