import type { Locale } from '../../../shared/i18n/index.ts';
import type { CheckedFile } from '../checked-file.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';
import { type Paint, textReport } from './text.ts';

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

/** The forms that `tickmark lint --format` can give its findings; the first one where none is named. */
export const reports = {
  text: ({ locale, paint }) => textReport(locale, paint),
  json: ({ locale }) => jsonReport(locale),
  sarif: sarifReport,
  github: ({ locale }) => githubReport(locale),
  junit: ({ locale }) => junitReport(locale),
} as const satisfies Record<string, (run: Run) => Report>;

export type ReportFormat = keyof typeof reports;
export const reportFormats = ['text', 'json', 'sarif', 'github', 'junit'] as const satisfies ReportFormat[];
