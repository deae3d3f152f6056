import type { Span } from '../../span.ts';

/** A stretch of a text with spaces in the place of some spans: what is left may tell of something else. */
export function blanked(text: string, { from, to }: Span, spans: readonly Span[]): string {
  let out = text.slice(from, to);
  for (const span of spans) {
    if (span.to <= from || span.from >= to) continue;
    const [start, end] = [Math.max(span.from, from) - from, Math.min(span.to, to) - from];
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  }
  return out;
}
