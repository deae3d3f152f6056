import type { SearchHit } from '../../shared/contract.ts';
import type { DocumentSession } from '../editor/session.ts';

/** Shows a hit in its document; where the text has changed since, the same words nearest to where they stood. */
export function goToHit(session: DocumentSession, hit: SearchHit): void {
  const text = session.text();
  const length = hit.to - hit.from;
  const said = hit.text.endsWith('…') ? hit.text.slice(0, -1) : hit.text;
  const isThere = (from: number) =>
    text
      .slice(from, from + length)
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .startsWith(said);
  const from = isThere(hit.from) ? hit.from : (nearest(text, said, hit.from) ?? hit.from);
  session.reveal({ from, to: from + (isThere(from) ? length : 0) });
}

function nearest(text: string, said: string, from: number): number | null {
  const before = text.lastIndexOf(said, from);
  const after = text.indexOf(said, from);
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after);
  return from - before < after - from ? before : after;
}
