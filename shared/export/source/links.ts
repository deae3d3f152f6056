import type { Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Block } from '../../markdown/block.ts';
import { readTarget } from '../../markdown/target.ts';
import type { Edit, Span } from '../../span.ts';
import { escaped } from './escapes.ts';
import { leads } from './html.ts';
import { below, isWrittenOut, spanOf } from './walk.ts';

/**
 * Links and pictures as others may have them: what the preview does not follow is no link, a picture of another machine
 * is a link to it, and an address that a particle follows ends before it.
 */
export function linkEdits({ root, text, references }: Block): Edit[] {
  const nodes = below(root, text);
  const inLinks = new Set(
    nodes.flatMap((node) => (node.type === 'link' || node.type === 'linkReference' ? below(node, text) : [])),
  );
  const urlOf = (node: LinkReference | ImageReference) =>
    references.definitions.get(normalizeIdentifier(node.identifier))?.url ?? '';
  return nodes.flatMap((node): Edit[] => {
    const span = spanOf(node);
    if (!span) return [];
    switch (node.type) {
      case 'link':
        return isWrittenOut(node, text)
          ? writtenOutEdits(node, span, text)
          : unlinkEdits(node, node.url, span);
      case 'linkReference':
        return unlinkEdits(node, urlOf(node), span);
      case 'definition':
        return leads(node.url) || readTarget(node.url).kind === 'data' ? [] : [{ ...span, insert: '' }];
      case 'image':
        return pictureEdits(node, node.url, span, inLinks.has(node));
      case 'imageReference':
        return pictureEdits(node, urlOf(node), span, inLinks.has(node));
      default:
        return [];
    }
  });
}

/** The words of a link that leads nowhere stay. */
function unlinkEdits({ children }: Link | LinkReference, url: string, span: Span): Edit[] {
  if (leads(url)) return [];
  const [first, last] = [children[0], children.at(-1)].map((child) => child && spanOf(child));
  if (!first || !last) return [{ ...span, insert: '' }];
  return [
    { from: span.from, to: first.from, insert: '' },
    { from: last.to, to: span.to, insert: '' },
  ];
}

function writtenOutEdits({ url, children }: Link, span: Span, text: string): Edit[] {
  const source = text.slice(span.from, span.to);
  if (!leads(url)) return [{ ...span, insert: escaped(source.replace(/^<|>$/g, '')) }];
  const runsOn = source[0] !== '<' && /^[\p{L}\p{N}]/u.test(text.slice(span.to, span.to + 2));
  if (!runsOn) return [];
  const isWhole = !/^www\./i.test(source);
  return [{ ...span, insert: isWhole ? `<${source}>` : `[${wordsOf(children)}](<${url}>)` }];
}

function wordsOf(children: readonly Nodes[]): string {
  return escaped(children.map((child) => ('value' in child ? child.value : '')).join(''));
}

function pictureEdits(node: Image | ImageReference, url: string, span: Span, inLink: boolean): Edit[] {
  const target = readTarget(url);
  if (target.kind === 'file' || target.kind === 'data') return [];
  if (target.kind !== 'web') return [{ ...span, insert: escaped(node.alt ?? '') }];
  const words = escaped(node.alt || target.host);
  if (inLink) return [{ ...span, insert: words }];
  return [{ ...span, insert: `[${words}](<${target.href.replace(/[<>\s\\]/g, encodeURIComponent)}>)` }];
}
