import { z } from 'zod';
import type { CheckedFile } from './checked-file.ts';

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

/** A file without the findings that the baseline has of it, and the entries that no longer occur in it. */
export function withoutKnown(
  file: CheckedFile,
  name: string,
  baseline: Baseline,
): { readonly file: CheckedFile; readonly stale: readonly StaleEntry[] } {
  const open = [...(baseline.files[name] ?? [])];
  const findings = file.findings.filter((finding) => {
    const at = open.findIndex((entry) => entry.fingerprint === finding.fingerprint);
    if (at < 0) return true;
    open.splice(at, 1);
    return false;
  });
  return { file: { ...file, findings }, stale: open.map((entry) => ({ ...entry, name })) };
}

/** The baseline with all that stands in the files now; what it has of other files is kept where `keep` says so. */
export function updated(
  baseline: Baseline,
  now: ReadonlyMap<string, readonly BaselineEntry[]>,
  keep: (name: string) => boolean,
): Baseline {
  const kept = Object.entries(baseline.files).filter(([name]) => keep(name));
  const all = [...new Map<string, readonly BaselineEntry[]>([...kept, ...now])]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: 1, files: Object.fromEntries(all.map(([name, entries]) => [name, [...entries]])) };
}

export function entriesOf({ findings }: CheckedFile): readonly BaselineEntry[] {
  return findings.map(({ ruleId, excerpt, fingerprint }) => ({
    rule: ruleId,
    line: Array.from(excerpt[0].trim()).slice(0, 60).join(''),
    fingerprint,
  }));
}
