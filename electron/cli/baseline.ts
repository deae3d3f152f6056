import { z } from 'zod';
import type { CheckedFile } from './checked-file.ts';
import { fingerprint, lineAt } from './fingerprint.ts';

const Entry = z.strictObject({
  rule: z.string(),
  /** The beginning of the line, for people who read the file. */
  line: z.string(),
  fingerprint: z.string(),
});
export type BaselineEntry = Readonly<z.infer<typeof Entry>>;

/** Findings that a desk knows of and has put off, by article. Alike findings of an article stand once each. */
export const Baseline = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.array(Entry)),
});
export type Baseline = Readonly<z.infer<typeof Baseline>>;

export const emptyBaseline: Baseline = { version: 1, files: {} };

/** An entry that no finding answers to any more. */
export interface StaleEntry extends BaselineEntry {
  readonly name: string;
}

/** The files without the findings that the baseline has, and its entries that no longer occur in them. */
export function withoutKnown(
  files: readonly CheckedFile[],
  baseline: Baseline,
  nameOf: (file: CheckedFile) => string,
): { readonly files: readonly CheckedFile[]; readonly stale: readonly StaleEntry[] } {
  const stale: StaleEntry[] = [];
  const left = files.map((file) => {
    const name = nameOf(file);
    const open = [...(baseline.files[name] ?? [])];
    const findings = file.result.findings.filter((finding) => {
      const print = fingerprint(file.article, finding);
      const at = open.findIndex((entry) => entry.fingerprint === print);
      if (at < 0) return true;
      open.splice(at, 1);
      return false;
    });
    stale.push(...open.map((entry) => ({ ...entry, name })));
    return { ...file, result: { ...file.result, findings } };
  });
  return { files: left, stale };
}

/** The baseline with all that stands in the files now; what it has of other files is kept where `keep` says so. */
export function updated(
  baseline: Baseline,
  files: readonly CheckedFile[],
  nameOf: (file: CheckedFile) => string,
  keep: (name: string) => boolean,
): Baseline {
  const kept = Object.entries(baseline.files).filter(([name]) => keep(name));
  const now = files.map((file) => [nameOf(file), entriesOf(file)] as const);
  const all = [...new Map<string, readonly BaselineEntry[]>([...kept, ...now])]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: 1, files: Object.fromEntries(all.map(([name, entries]) => [name, [...entries]])) };
}

function entriesOf({ article, result }: CheckedFile): readonly BaselineEntry[] {
  return result.findings.map((finding) => ({
    rule: finding.ruleId,
    line: Array.from(lineAt(article, finding.span).trim()).slice(0, 60).join(''),
    fingerprint: fingerprint(article, finding),
  }));
}
