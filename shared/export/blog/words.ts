import type { ElementContent } from 'hast';
import type { Translate } from '../../i18n/index.ts';
import type { Link, Marks, Piece, Words } from '../plain/document.ts';
import { groupByLink } from '../plain/group-by-link.ts';
import { element, text } from './element.ts';
import { marks as markTags, styles } from './styles.ts';

export function writeWords(words: Words, t: Translate): ElementContent[] {
  return groupByLink(words).flatMap(({ link, pieces }) => {
    const inner = pieces.map((piece) => writePiece(piece, t));
    return link && leadsOut(link) ? [linkTo(link, inner)] : inner;
  });
}

/** A place in the article is no place in the blog's page: editors drop the ids of headings. */
function leadsOut({ href }: Link): boolean {
  return !href.startsWith('#');
}

function linkTo({ href }: Link, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName: 'a', properties: { href, style: styles.link }, children };
}

function writePiece(piece: Piece, t: Translate): ElementContent {
  switch (piece.kind) {
    case 'text':
      return inMarks(piece.text, piece.marks);
    case 'break':
      return element('br', '');
    case 'picture':
      return element('span', styles.picture, [text(t('export.picture', { label: piece.picture.label }))]);
    case 'call':
      return element('sup', '', [text(`[${piece.note}]`)]);
  }
}

/** The first mark stands outermost, as in the article. */
function inMarks(value: string, marks: Marks): ElementContent {
  return [...marks].reduceRight<ElementContent>((inner, mark) => {
    const [tagName, style] = markTags[mark];
    return element(tagName, style, [inner]);
  }, text(value));
}
