import type { MatchGroups, PeriodParts } from './period-parts.ts';
import type { Sign } from './signs.ts';

/** A form in which periods are written. `read` gives null where the match turns out to be something else. */
export interface PeriodForm {
  /** What a text must hold for the form to match there at all: it spares most texts most of the searches. */
  readonly needs: Sign;
  /** Global, with named groups, linear: it scans no unbounded stretch twice. */
  readonly form: RegExp;
  readonly read: (groups: MatchGroups) => PeriodParts | null;
}
