import type { Translate } from '../../i18n/index.ts';
import type { Link, Piece, Words } from '../plain/document.ts';
import { groupByLink } from '../plain/group-by-link.ts';

/** Words as lines of plain text. */
export function linesOf(words: Words, t: Translate): string[] {
  return words.length > 0 ? plainWords(words, t).split('\n') : [];
}

/** Words on one line. */
export function lineOf(words: Words, t: Translate): string {
  return plainWords(words, t).replaceAll('\n', ' ');
}

function plainWords(words: Words, t: Translate): string {
  return groupByLink(words)
    .map(({ link, pieces }) => {
      const text = pieces.map((piece) => plainPiece(piece, t)).join('');
      return link && !saysItself(text, link) ? `${text} (${link.href.replace(/^mailto:/i, '')})` : text;
    })
    .join('');
}

/** A place in the article has no address outside it, and an address that is its own text is not said twice. */
function saysItself(text: string, { href }: Link): boolean {
  return href.startsWith('#') || bare(text) === bare(href);
}

function bare(address: string): string {
  return decode(address).replace(/^(?:https?:\/\/|mailto:)|\/$/gi, '');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What was struck out would count again without its marks. */
function plainPiece(piece: Piece, t: Translate): string {
  switch (piece.kind) {
    case 'text':
      return piece.marks.has('strike') ? `~~${piece.text}~~` : piece.text;
    case 'break':
      return '\n';
    case 'picture':
      return t('export.picture', { label: piece.picture.label });
    case 'call':
      return `[${piece.note}]`;
  }
}
