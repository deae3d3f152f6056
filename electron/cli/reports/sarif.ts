import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Location, Region, Result, Run as SarifRun } from 'sarif';
import { type Locale, say } from '../../../shared/i18n/index.ts';
import { explain } from '../../../shared/lint/explain.ts';
import type { CheckedFinding } from '../checks/checked-file.ts';
import type { Places } from '../checks/places.ts';
import { jsonList } from './json-list.ts';
import { levels } from './levels.ts';
import type { Report, Run } from './report.ts';
import { sarifRules } from './sarif-rules.ts';

/**
 * The findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS, 27 March 2020), as code scanning
 * services take it. Files below `folder` are named relative to it, so that a service finds them in its checkout.
 */
export function sarifReport({ locale, folder, version }: Run): Report {
  const rules = sarifRules(locale);
  const artifacts: ArtifactLocation[] = [];
  const head = `{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "results": `;
  const results = jsonList(head, 4);
  return {
    file({ path, findings }) {
      const location = artifact(path, folder);
      const index = artifacts.push(location) - 1;
      return findings
        .map((finding) =>
          results.entry(toResult(finding, { ...location, index }, rules.indexOf(finding.ruleId), locale)),
        )
        .join('');
    },
    end(complete) {
      const rest: SarifRun = {
        tool: { driver: { name: 'Tickmark', version, semanticVersion: version, rules: [...rules.all()] } },
        language: locale,
        // A column counts UTF-16 units, as in the editor.
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { uri: pathToFileURL(folder + sep).href } },
        invocations: [{ executionSuccessful: complete }],
        artifacts: artifacts.map((location) => ({ location })),
      };
      const members = JSON.stringify(rest, null, 2).slice('{\n'.length).replaceAll('\n', '\n    ');
      return `${results.end()},\n    ${members}\n  ]\n}\n`;
    },
  };
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The name that code scanning services give the root of a checkout. */
const base = '%SRCROOT%';

function toResult(
  finding: CheckedFinding,
  artifactLocation: ArtifactLocation,
  ruleIndex: number,
  locale: Locale,
): Result {
  const location = (places: Places): Location => ({
    physicalLocation: { artifactLocation, region: region(places) },
  });
  const related = finding.related.map(({ places, message }, id) => ({
    id,
    ...location(places),
    message: { text: say(locale, message) },
  }));
  const fixes = finding.fixes.map(
    ({ title, edits }): Fix => ({
      description: { text: say(locale, title) },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map(({ places, insert }) => ({
            deletedRegion: region(places),
            insertedContent: { text: insert },
          })),
        },
      ],
    }),
  );
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: explain(finding, locale) },
    locations: [location(finding.places)],
    partialFingerprints: { 'tickmark/v1': finding.fingerprint },
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function region({ line, column, endLine, endColumn }: Places): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(path: string, folder: string): ArtifactLocation {
  const absolute = resolve(folder, path);
  const way = relative(folder, absolute);
  if (way === '' || isAbsolute(way) || way.split(sep)[0] === '..')
    return { uri: pathToFileURL(absolute).href };
  return { uri: way.split(sep).map(encodeURIComponent).join('/'), uriBaseId: base };
}
