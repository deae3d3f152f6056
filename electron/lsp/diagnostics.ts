import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { indexLines } from '../../shared/article/lines.ts';
import type { TickmarkError } from '../../shared/errors.ts';
import type { Finding, Severity } from '../../shared/finding.ts';
import { type Locale, say } from '../../shared/i18n/index.ts';
import { parseConfig } from '../../shared/lint/config.ts';
import { explain } from '../../shared/lint/explain.ts';
import type { CheckedDocument } from './checks.ts';
import { toRange } from './ranges.ts';

const levels = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>;

const source = 'tickmark';

/** What a client shows of findings, and in which form. */
export interface DiagnosticStyle {
  readonly locale: Locale;
  /** Whether the client shows the other places of a finding. */
  readonly related: boolean;
  /** The address of a rule's page of documentation; null where there is none. */
  pageOf(ruleId: string): string | null;
}

export function toDiagnostic(
  finding: Finding,
  document: CheckedDocument,
  style: DiagnosticStyle,
): Diagnostic {
  const { lines } = document.article;
  const page = style.pageOf(finding.ruleId);
  const related = finding.related.map(({ span, message }) => ({
    location: { uri: document.uri, range: toRange(span, lines) },
    message: say(style.locale, message),
  }));
  return {
    range: toRange(finding.span, lines),
    severity: levels[finding.severity],
    code: finding.ruleId,
    ...(page !== null && { codeDescription: { href: page } }),
    source,
    message: explain(finding, style.locale),
    ...(style.related && related.length > 0 && { relatedInformation: related }),
  };
}

/** Why nothing is said of a document, at its beginning. */
export function failureDiagnostic(failure: TickmarkError, locale: Locale): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source,
    message: failure.say(locale),
  };
}

/** What is wrong with the settings that stand in a `tickmark.config.yaml`. */
export function configDiagnostics(text: string, locale: Locale): Diagnostic[] {
  const lines = indexLines(text);
  return parseConfig(text).problems.map(({ span, message }) => ({
    range: toRange(span, lines),
    severity: DiagnosticSeverity.Error,
    source,
    message: say(locale, message),
  }));
}
