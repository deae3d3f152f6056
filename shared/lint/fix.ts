import type { Finding } from '../finding.ts';
import { applyEdits, type Edit } from '../span.ts';

export interface Fixed {
  readonly text: string;
  /** How many findings were mended. */
  readonly applied: number;
}

/** A fix may bring out another, as when two repeated words stand in one phrase; more passes than this never help. */
const passes = 8;

/**
 * The text after every fix that may be applied unasked. Fixes that would touch the same place wait for the next
 * pass, so the outcome depends on no order, and mending a mended text changes nothing.
 */
export function applySafeFixes(text: string, check: (text: string) => readonly Finding[]): Fixed {
  let fixed: Fixed = { text, applied: 0 };
  for (let pass = 0; pass < passes; pass += 1) {
    const chosen = withoutOverlap(safeEdits(check(fixed.text)), fixed.text.length);
    if (chosen.length === 0) break;
    fixed = { text: applyEdits(fixed.text, chosen.flat()), applied: fixed.applied + chosen.length };
  }
  return fixed;
}

function safeEdits(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes?.find((one) => one.safe);
    return fix && fix.edits.length > 0 ? [fix.edits] : [];
  });
}

/** Of changes that touch each other the first is kept. */
function withoutOverlap(changes: readonly (readonly Edit[])[], length: number): readonly (readonly Edit[])[] {
  const taken = new Uint8Array(length + 1);
  return changes.filter((edits) => {
    if (edits.some(({ from, to }) => taken.subarray(from, to + 1).includes(1))) return false;
    for (const { from, to } of edits) taken.fill(1, from, to + 1);
    return true;
  });
}
