import type { LineIndex } from '../../../shared/article/lines.ts';
import { type Locale, say } from '../../../shared/i18n/index.ts';
import type { Finding } from '../../../shared/lint/finding.ts';
import type { CheckedFile } from '../checked-file.ts';
import { places } from './places.ts';

/** The findings for other programs. Within version 1, fields may be added but never renamed or dropped. */
export function jsonReport(files: readonly CheckedFile[], locale: Locale): string {
  const report = {
    version: 1,
    files: files.map(({ path, article, result }) => ({
      path,
      findings: result.findings.map((finding) => toJson(finding, article.lines, locale)),
      figures: result.figures,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson(finding: Finding, lines: LineIndex, locale: Locale) {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: say(locale, finding.message),
    ...places(finding.span, lines),
    related: finding.related.map(({ span, message }) => ({
      ...places(span, lines),
      message: say(locale, message),
    })),
    derivation: (finding.derivation ?? []).map((step) => say(locale, step)),
  };
}
