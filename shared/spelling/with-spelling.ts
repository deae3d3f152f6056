import type { Finding } from '../finding.ts';
import { overlap } from '../span.ts';

/** Findings of both kinds in the order of the text. What another rule mends, spelling does not report. */
export function withSpelling(findings: readonly Finding[], spelling: readonly Finding[]): readonly Finding[] {
  if (spelling.length === 0) return findings;
  const said = findings.filter(({ fixes }) => fixes?.some(({ safe }) => safe));
  const left = spelling.filter(({ span }) => !said.some((one) => overlap(one.span, span)));
  return [...findings, ...left].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}
