import type { ChangeDesc } from '@codemirror/state';
import type { Finding } from '../../shared/finding.ts';
import type { Edit, Span } from '../../shared/span.ts';

/** Edits beyond this many are forgotten: what was found out before them can no longer be placed. */
const longest = 2000;

interface Logged {
  readonly revision: number;
  readonly changes: ChangeDesc;
}

/** Remembers recent edits, so that what was found out about an older text can be placed in the present one. */
export class ChangeLog {
  private edits: readonly Logged[] = [];
  private forgotten = 0;

  /** Notes the edit that made the text of `revision`. */
  add(revision: number, changes: ChangeDesc): void {
    this.edits = [...this.edits, { revision, changes }];
    const surplus = this.edits.length - longest;
    if (surplus <= 0) return;
    this.forgotten = this.edits[surplus - 1]!.revision;
    this.edits = this.edits.slice(surplus);
  }

  /** Whether places in the text of `revision` can still be found. */
  reaches(revision: number): boolean {
    return revision >= this.forgotten;
  }

  /** Forgets the edits up to `revision`; nobody will ask about a text before it. */
  trim(revision: number): void {
    this.edits = this.edits.filter((edit) => edit.revision > revision);
    this.forgotten = Math.max(this.forgotten, revision);
  }

  /** Where a span of the text of `revision` stands now. Text typed at its edges does not join it. */
  locate(span: Span, revision: number): Span {
    let { from, to } = span;
    for (const { changes } of this.since(revision)) {
      from = changes.mapPos(from, 1);
      to = Math.max(from, changes.mapPos(to, -1));
    }
    return { from, to };
  }

  /** An edit of the text of `revision` in the present one; null where what it replaces was touched meanwhile. */
  locateEdit(edit: Edit, revision: number): Edit | null {
    let { from, to } = edit;
    for (const { changes } of this.since(revision)) {
      if (changes.touchesRange(from, to)) return null;
      from = changes.mapPos(from);
      to = changes.mapPos(to);
    }
    return { from, to, insert: edit.insert };
  }

  /** Findings about the text of `revision`, placed in the present one. One whose text is gone is left out. */
  place(findings: readonly Finding[], revision: number): readonly Finding[] {
    if (this.since(revision).length === 0) return findings;
    return findings.flatMap((finding) => {
      const span = this.locate(finding.span, revision);
      if (span.from === span.to && finding.span.from < finding.span.to) return [];
      const related = finding.related.map((one) => ({ ...one, span: this.locate(one.span, revision) }));
      const fixes = finding.fixes?.flatMap((fix) => {
        const edits = fix.edits.map((edit) => this.locateEdit(edit, revision));
        return edits.every((edit) => edit !== null) ? [{ ...fix, edits }] : [];
      });
      return [{ ...finding, span, related, ...(fixes && { fixes }) }];
    });
  }

  private since(revision: number): readonly Logged[] {
    return this.edits.filter((edit) => edit.revision > revision);
  }
}
