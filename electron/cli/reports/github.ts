import { posix, sep } from 'node:path';
import type { Severity } from '../../../shared/finding.ts';
import { type Locale, say } from '../../../shared/i18n/index.ts';
import { explain } from '../../../shared/lint/explain.ts';
import type { CheckedFinding } from '../checks/checked-file.ts';
import type { Report } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/**
 * The findings as workflow commands, which GitHub shows beside the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(locale: Locale): Report {
  return {
    file: ({ path, findings }) =>
      findings.map((finding) => `${annotation(path, finding, locale)}\n`).join(''),
    end: () => '',
  };
}

function annotation(path: string, finding: CheckedFinding, locale: Locale): string {
  const { line, column, endLine, endColumn } = finding.places;
  const others = finding.related.map(
    ({ places, message }) => `${places.line}:${places.column} ${say(locale, message)}`,
  );
  const properties = {
    file: fromTop(path),
    line,
    endLine,
    // GitHub takes columns only where the finding stays on its line.
    ...(line === endLine && { col: column, endColumn }),
    title: finding.ruleId,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const text = [explain(finding, locale), ...others].join('\n');
  return `::${commands[finding.severity]} ${listed.join(',')}::${data(text)}`;
}

/** GitHub knows a file by its way from the top, without the `./` of a path that was given so. */
const fromTop = (path: string) => posix.normalize(path.replaceAll(sep, '/'));

/** Without the characters that would end the command and let an article's text begin another. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
