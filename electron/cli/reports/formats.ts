import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Report, Run } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

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
