import type { Element, ElementContent, Nodes } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import type { Link, Mark, Marks, Piece, Words } from './document.ts';

const marksOf: Readonly<Record<string, Mark>> = {
  b: 'bold',
  code: 'code',
  del: 'strike',
  em: 'italic',
  i: 'italic',
  ins: 'underline',
  kbd: 'code',
  mark: 'highlight',
  s: 'strike',
  small: 'small',
  strong: 'bold',
  sub: 'sub',
  sup: 'sup',
  u: 'underline',
};

interface Around {
  readonly marks: Marks;
  readonly link: Link | null;
}

const plain: Around = { marks: new Set(), link: null };

/** The words of what stands in a paragraph. `bold`: all of them are. */
export function readWords(nodes: readonly Nodes[], { bold = false } = {}): Words {
  const around = bold ? withMark(plain, 'bold') : plain;
  return tidy(nodes.flatMap((node) => piecesOf(node, around)));
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function piecesOf(node: Nodes, around: Around): Piece[] {
  if (node.type === 'text') return [{ kind: 'text', text: node.value, ...around }];
  if (node.type !== 'element') return [];
  switch (node.tagName) {
    case 'br':
      return [{ kind: 'break' }];
    case 'img':
      return [{ kind: 'picture', picture: pictureOf(node), link: around.link }];
    case 'span':
      if (!hasClass(node, 'image-missing') && !hasClass(node, 'image-remote')) break;
      return [{ kind: 'picture', picture: { src: null, label: hastText(node) }, link: around.link }];
    case 'a':
      return callOf(node) ?? inside(node, { ...around, link: linkOf(node) });
  }
  const mark = marksOf[node.tagName];
  return inside(node, mark ? withMark(around, mark) : around);
}

/** Null for a link, and for the call of a note that has no number. */
function callOf(link: Element): Piece[] | null {
  const note = Number(hastText(link));
  return hasClass(link, 'footnote-call') && Number.isInteger(note) ? [{ kind: 'call', note }] : null;
}

function inside({ children }: Element, around: Around): Piece[] {
  return children.flatMap((child: ElementContent) => piecesOf(child, around));
}

function withMark({ marks, link }: Around, mark: Mark): Around {
  return { marks: new Set([...marks, mark]), link };
}

function pictureOf({ properties: { src, alt, title } }: Element) {
  return { src: String(src ?? ''), label: String(alt || title || '') };
}

/** A file beside the article is not where the export is read: a link to it is none. */
function linkOf({ properties: { href } }: Element): Link | null {
  const address = String(href ?? '');
  return /^(?:https?:|mailto:|#)/i.test(address) ? { href: address } : null;
}

/** Blanks as a browser shows them: single across pieces, and none beside a line's ends. */
function tidy(pieces: readonly Piece[]): Words {
  const words: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      if (piece.kind === 'break') trimEnd(words);
      words.push(piece);
      continue;
    }
    const text = piece.text.replace(/[ \t\n\r\f]+/g, ' ');
    const rest = endsInBlank(words.at(-1)) ? text.replace(/^ /, '') : text;
    if (rest !== '') words.push({ ...piece, text: rest });
  }
  trimEnd(words);
  return words;
}

function endsInBlank(piece: Piece | undefined): boolean {
  return !piece || piece.kind === 'break' || (piece.kind === 'text' && piece.text.endsWith(' '));
}

function trimEnd(words: Piece[]): void {
  const last = words.at(-1);
  if (last?.kind !== 'text') return;
  words.pop();
  const text = last.text.replace(/ $/, '');
  if (text !== '') words.push({ ...last, text });
}
