import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Location, Log, Region, Result } from 'sarif';
import type { LineIndex } from '../../../shared/article/lines.ts';
import { type Locale, say } from '../../../shared/i18n/index.ts';
import type { Span } from '../../../shared/span.ts';
import type { CheckedFile } from '../checked-file.ts';
import { fingerprint } from '../fingerprint.ts';
import { explain } from './explain.ts';
import { levels } from './levels.ts';
import { places } from './places.ts';
import type { Run } from './report.ts';
import { sarifRules } from './sarif-rules.ts';

/**
 * The findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS, 27 March 2020), as code scanning
 * services take it. Files below `folder` are named relative to it, so that a service finds them in its checkout.
 */
export function sarifReport({ files, locale, folder, version, complete }: Run): string {
  const rules = sarifRules(files, locale);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Tickmark', version, semanticVersion: version, rules } },
        language: locale,
        // A column counts UTF-16 units, as in the editor.
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { uri: pathToFileURL(folder + sep).href } },
        invocations: [{ executionSuccessful: complete }],
        artifacts: files.map(({ path }) => ({ location: artifact(path, folder) })),
        results: files.flatMap((file, index) => results(file, index, { locale, folder, indexes })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The name that code scanning services give the root of a checkout. */
const base = '%SRCROOT%';

interface Names {
  readonly locale: Locale;
  readonly folder: string;
  readonly indexes: ReadonlyMap<string, number>;
}

function results(
  { path, article, result }: CheckedFile,
  index: number,
  { locale, folder, indexes }: Names,
): Result[] {
  const { lines } = article;
  const artifactLocation = artifact(path, folder);
  const location = (span: Span): Location => ({
    physicalLocation: { artifactLocation: { ...artifactLocation, index }, region: region(span, lines) },
  });
  return result.findings.map((finding): Result => {
    const related = finding.related.map(({ span, message }, id) => ({
      id,
      ...location(span),
      message: { text: say(locale, message) },
    }));
    const fixes = (finding.fixes ?? []).map(
      ({ title, edits }): Fix => ({
        description: { text: say(locale, title) },
        artifactChanges: [
          {
            artifactLocation: { ...artifactLocation, index },
            replacements: edits.map((edit) => ({
              deletedRegion: region(edit, lines),
              insertedContent: { text: edit.insert },
            })),
          },
        ],
      }),
    );
    return {
      ruleId: finding.ruleId,
      ruleIndex: indexes.get(finding.ruleId)!,
      level: levels[finding.severity],
      message: { text: explain(finding, locale) },
      locations: [location(finding.span)],
      partialFingerprints: { 'tickmark/v1': fingerprint(article, finding) },
      ...(related.length > 0 && { relatedLocations: related }),
      ...(fixes.length > 0 && { fixes }),
    };
  });
}

function region(span: Span, lines: LineIndex): Region {
  const { line, column, endLine, endColumn } = places(span, lines);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(path: string, folder: string): ArtifactLocation {
  const absolute = resolve(folder, path);
  const way = relative(folder, absolute);
  if (way === '' || isAbsolute(way) || way.split(sep)[0] === '..')
    return { uri: pathToFileURL(absolute).href };
  return { uri: way.split(sep).map(encodeURIComponent).join('/'), uriBaseId: base };
}
