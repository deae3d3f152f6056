import type { Locale } from '../../../shared/i18n/index.ts';
import type { CheckedFile } from '../checks/checked-file.ts';

/** Shows a text in a style, where the reader sees styles. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string;

/** What every report is made of, beside the files. */
export interface Run {
  readonly locale: Locale;
  /** The folder that the command line was written in, absolute: relative paths count from here. */
  readonly folder: string;
  readonly version: string;
  readonly paint: Paint;
}

/** A report that is written while the files are checked, so that ten thousand articles need not be held at once. */
export interface Report {
  /** What to write for a file; they come in the order of the command line. */
  file(file: CheckedFile): string;
  /** What to write at the end; `complete` says whether everything that was asked for could be checked. */
  end(complete: boolean): string;
}
