import type { Link, Piece, Words } from './document.ts';

export interface LinkGroup {
  /** Null for words that are no link. */
  readonly link: Link | null;
  readonly pieces: readonly Piece[];
}

/** Words in stretches that share a link. */
export function groupByLink(words: Words): readonly LinkGroup[] {
  const groups: { link: Link | null; pieces: Piece[] }[] = [];
  for (const piece of words) {
    const link = 'link' in piece ? piece.link : null;
    const last = groups.at(-1);
    if (last && last.link === link) last.pieces.push(piece);
    else groups.push({ link, pieces: [piece] });
  }
  return groups;
}
