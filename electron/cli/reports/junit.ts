import type { Locale } from '../../../shared/i18n/index.ts';
import { explain } from '../../../shared/lint/explain.ts';
import type { CheckedFile, CheckedFinding } from '../checks/checked-file.ts';
import type { Report } from './report.ts';

/**
 * The findings as JUnit's XML: a suite a file, a case a finding, and one case that passed where there is none. Only
 * errors are failures, as in the exit code; warnings and hints stand in their case's output. The totals come first,
 * so nothing is written before the end.
 */
export function junitReport(locale: Locale): Report {
  const suites: string[] = [];
  const total: Counts = { tests: 0, failures: 0 };
  return {
    file(file) {
      const counts = countsOf(file.findings);
      total.tests += counts.tests;
      total.failures += counts.failures;
      suites.push(suite(file, counts, locale));
      return '';
    },
    end: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="tickmark" ${attributes(total)}>`,
        ...suites,
        '</testsuites>\n',
      ].join('\n'),
  };
}

interface Counts {
  tests: number;
  failures: number;
}

function countsOf(findings: readonly CheckedFinding[]): Counts {
  return {
    tests: Math.max(1, findings.length),
    failures: findings.filter(({ severity }) => severity === 'error').length,
  };
}

const attributes = ({ tests, failures }: Counts) => `tests="${tests}" failures="${failures}" errors="0"`;

function suite({ path, findings }: CheckedFile, counts: Counts, locale: Locale): string {
  const passed = `    <testcase classname="${xml(path)}" name="tickmark"/>`;
  const cases = findings.map((finding) => testCase(path, finding, locale));
  return [
    `  <testsuite name="${xml(path)}" ${attributes(counts)}>`,
    ...(cases.length > 0 ? cases : [passed]),
    '  </testsuite>',
  ].join('\n');
}

function testCase(path: string, finding: CheckedFinding, locale: Locale): string {
  const { line, column } = finding.places;
  const name = `${finding.ruleId} ${line}:${column}`;
  const text = explain(finding, locale);
  const details = xml(`${path}:${line}:${column} ${text}`);
  const outcome =
    finding.severity === 'error'
      ? `<failure type="${xml(finding.ruleId)}" message="${xml(text)}">${details}</failure>`
      : `<system-out>${details}</system-out>`;
  return `    <testcase classname="${xml(path)}" name="${xml(name)}">${outcome}</testcase>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or an attribute of XML 1.0, without the characters that XML cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => escapes[character]!);
}
