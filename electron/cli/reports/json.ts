import { type Locale, say } from '../../../shared/i18n/index.ts';
import type { CheckedFinding } from '../checks/checked-file.ts';
import { jsonList } from './json-list.ts';
import type { Report } from './report.ts';

/** The findings for other programs. Within version 1, fields may be added but never renamed or dropped. */
export function jsonReport(locale: Locale): Report {
  const list = jsonList('{\n  "version": 1,\n  "files": ', 2);
  return {
    file: ({ path, findings, figures }) =>
      list.entry({ path, findings: findings.map((finding) => toJson(finding, locale)), figures }),
    end: () => `${list.end()}\n}\n`,
  };
}

function toJson(finding: CheckedFinding, locale: Locale) {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: say(locale, finding.message),
    ...finding.places,
    related: finding.related.map(({ places, message }) => ({ ...places, message: say(locale, message) })),
    derivation: (finding.derivation ?? []).map((step) => say(locale, step)),
  };
}
