import type { Locale } from '../../../shared/i18n/index.ts';
import type { CheckedFile } from '../checked-file.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';
import { type Paint, textReport } from './text.ts';

/** What every report is made of. */
export interface Run {
  readonly files: readonly CheckedFile[];
  readonly locale: Locale;
  /** The folder that the command line was written in, absolute: relative paths count from here. */
  readonly folder: string;
  readonly version: string;
  /** Whether everything that was asked for could be checked. */
  readonly complete: boolean;
  readonly paint: Paint;
}

/** The forms that `tickmark lint --format` can give its findings; the first one where none is named. */
export const reports = {
  text: ({ files, locale, paint }) => textReport(files, locale, paint),
  json: ({ files, locale }) => jsonReport(files, locale),
  sarif: sarifReport,
  github: ({ files, locale }) => githubReport(files, locale),
  junit: ({ files, locale }) => junitReport(files, locale),
} as const satisfies Record<string, (run: Run) => string>;

export type ReportFormat = keyof typeof reports;
export const reportFormats = ['text', 'json', 'sarif', 'github', 'junit'] as const satisfies ReportFormat[];
