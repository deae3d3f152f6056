import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

/** SARIF 2.1.0 as far as Tickmark writes it: names, types and bounds of the standard, and nothing else. */
const Text = z.strictObject({ text: z.string().min(1) });
/** A URI reference (RFC 3986): no spaces, no characters outside ASCII. */
const Uri = z.string().regex(/^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/);
const Artifact = z.strictObject({
  uri: Uri,
  uriBaseId: z.string().optional(),
  index: z.int().min(-1).optional(),
});
const count = z.int().min(1);
const Region = z.strictObject({ startLine: count, startColumn: count, endLine: count, endColumn: count });
const Place = z.strictObject({ artifactLocation: Artifact, region: Region });
const Location = z.strictObject({ physicalLocation: Place });
const Related = z.strictObject({ id: z.int().min(0), physicalLocation: Place, message: Text });
const level = z.enum(['none', 'note', 'warning', 'error']);
const Rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: Text,
  fullDescription: Text,
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
  defaultConfiguration: z.strictObject({ level }),
});
const Fix = z.strictObject({
  description: Text,
  artifactChanges: z
    .array(
      z.strictObject({
        artifactLocation: Artifact,
        replacements: z
          .array(
            z.strictObject({ deletedRegion: Region, insertedContent: z.strictObject({ text: z.string() }) }),
          )
          .min(1),
      }),
    )
    .min(1),
});
const Result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: Text,
  locations: z.array(Location).length(1),
  partialFingerprints: z.record(z.string(), z.string().min(1)),
  relatedLocations: z.array(Related).min(1).optional(),
  fixes: z.array(Fix).min(1).optional(),
});
const Log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('Tickmark'),
          version: z.string(),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
          rules: z.array(Rule),
        }),
      }),
      language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      originalUriBaseIds: z.record(z.string(), z.strictObject({ uri: Uri.regex(/\/$/) })),
      invocations: z.array(z.strictObject({ executionSuccessful: z.boolean() })),
      artifacts: z.array(z.strictObject({ location: Artifact })),
      results: z.array(Result),
    }),
  ]),
});

const article = `# 가온전자\r
\r
- 2025년 매출 2조 4,000억 원\r
\r
## 📈 실적\r
\r
- 2025년 매출 2조 9,000억 원\r
\r
컨텐츠와 어플리케이션 매출의 성장율이 높다.\r
`;

async function sarif(folder: string, ...argv: string[]) {
  const { code, out } = await tickmark(folder, ['lint', '--format', 'sarif', ...argv]);
  return { code, run: Log.parse(JSON.parse(out)).runs[0] };
}

describe('the SARIF report', () => {
  it('names every finding’s rule, which explains itself', async () => {
    const { run } = await sarif(folderWith({ 'a.md': article }), 'a.md', '--lang', 'ko');
    const { rules } = run.tool.driver;
    expect(run.results.length).toBeGreaterThan(2);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const rule = rules.find(({ id }) => id === 'figures/same-fact');
    expect(rule?.help.markdown).toContain('tickmark-ignore figures/same-fact');
    expect(run.language).toBe('ko');
  });

  it('gives a contradiction with its arithmetic and the other place', async () => {
    const { run } = await sarif(folderWith({ 'a.md': article }), 'a.md');
    const clash = run.results.find(({ ruleId }) => ruleId === 'figures/same-fact');
    expect(clash).toBeDefined();
    const lines = [clash!.locations[0]!, ...clash!.relatedLocations!].map(
      ({ physicalLocation }) => physicalLocation.region.startLine,
    );
    expect(lines.sort()).toEqual([3, 7]);
    expect(clash!.message.text.split('\n').length).toBeGreaterThan(1);
  });

  it('gives fixes whose regions, applied as lines and columns, mend the text', async () => {
    const { run } = await sarif(folderWith({ 'a.md': article }), 'a.md');
    const replacements = run.results.flatMap(
      ({ fixes = [] }) => fixes[0]?.artifactChanges.flatMap((change) => change.replacements) ?? [],
    );
    const lines = article.split('\r\n');
    const words = replacements.map(
      ({ deletedRegion: { startLine, startColumn, endColumn }, insertedContent }) => [
        lines[startLine - 1]!.slice(startColumn - 1, endColumn - 1),
        insertedContent.text,
      ],
    );
    expect(words).toContainEqual(['성장율', '성장률']);
    expect(words).toContainEqual(['컨텐츠', '콘텐츠']);
  });

  it('names files below the folder relative to it, and others whole', async () => {
    const outside = folderWith({ '밖.md': article });
    const folder = folderWith({ '글 모음/100%.md': article });
    const { run } = await sarif(folder, './글 모음/', resolve(outside, '밖.md'));
    const [inner, outer] = run.artifacts.map(({ location }) => location);
    expect(inner).toEqual({
      uri: `${encodeURIComponent('글 모음')}/100%25.md`,
      uriBaseId: '%SRCROOT%',
    });
    expect(outer).toEqual({ uri: pathToFileURL(resolve(outside, '밖.md')).href });
    expect(run.originalUriBaseIds['%SRCROOT%']?.uri).toBe(`${pathToFileURL(folder).href}/`);
    for (const { locations } of run.results) {
      const { uri, index } = locations[0]!.physicalLocation.artifactLocation;
      expect(run.artifacts[index!]?.location.uri).toBe(uri);
    }
  });

  it('says whether all could be checked', async () => {
    const folder = folderWith({ 'a.md': '' });
    expect(await sarif(folder, 'a.md')).toMatchObject({
      run: { invocations: [{ executionSuccessful: true }] },
    });
    expect(await sarif(folder, 'a.md', 'none.md')).toMatchObject({
      code: 2,
      run: { invocations: [{ executionSuccessful: false }] },
    });
  });
});
