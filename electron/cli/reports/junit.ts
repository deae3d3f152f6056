import type { Locale } from '../../../shared/i18n/index.ts';
import type { Finding } from '../../../shared/lint/finding.ts';
import type { CheckedFile } from '../checked-file.ts';
import { explain } from './explain.ts';

/**
 * The findings as JUnit's XML: a suite a file, a case a finding, and one case that passed where there is none. Only
 * errors are failures, as in the exit code; warnings and hints stand in their case's output.
 */
export function junitReport(files: readonly CheckedFile[], locale: Locale): string {
  const suites = files.map((file) => suite(file, locale));
  const totals = counts(files.flatMap(({ result }) => [...casesOf(result.findings)]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tickmark" ${totals}>`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
}

/** A finding, or null for a file that has none. */
type Case = Finding | null;

function casesOf(findings: readonly Finding[]): readonly Case[] {
  return findings.length > 0 ? findings : [null];
}

function counts(cases: readonly Case[]): string {
  const failures = cases.filter((one) => one?.severity === 'error').length;
  return `tests="${cases.length}" failures="${failures}" errors="0"`;
}

function suite({ path, article: { lines }, result: { findings } }: CheckedFile, locale: Locale): string {
  const cases = casesOf(findings);
  const body = cases.map((finding) => {
    if (finding === null) return `    <testcase classname="${xml(path)}" name="tickmark"/>`;
    const { line, column } = lines.place(finding.span.from);
    const name = `${finding.ruleId} ${line}:${column}`;
    const text = explain(finding, locale);
    const details = xml(`${path}:${line}:${column} ${text}`);
    const outcome =
      finding.severity === 'error'
        ? `<failure type="${xml(finding.ruleId)}" message="${xml(text)}">${details}</failure>`
        : `<system-out>${details}</system-out>`;
    return `    <testcase classname="${xml(path)}" name="${xml(name)}">${outcome}</testcase>`;
  });
  return [`  <testsuite name="${xml(path)}" ${counts(cases)}>`, ...body, '  </testsuite>'].join('\n');
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
