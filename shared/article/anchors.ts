import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { beside } from '../beside.ts';
import { flatMap } from '../flat-map.ts';
import type { Block } from '../markdown/block.ts';
import { slug } from '../markdown/slug.ts';
import type { Article } from './article.ts';

/**
 * What a link's `#…` may name in an article, in lower case and NFC: its headings as preview and export name them, the
 * second of a name as GitHub does (`요약-1`), and what the text names itself, `<a id="…">` or `## 제목 {#…}`, for the
 * place where it is published.
 */
export const anchorsOf = beside<Article, ReadonlySet<string>>().keeper(findAnchors);

function findAnchors({ blocks }: Article): ReadonlySet<string> {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  for (const { block } of blocks) {
    const { headings, named } = anchorsIn(block);
    for (const id of headings) {
      const count = seen.get(id) ?? 0;
      seen.set(id, count + 1);
      anchors.add(count === 0 ? id : `${id}-${count}`);
    }
    for (const id of named) anchors.add(id);
  }
  return anchors;
}

/** Compares as `anchorsOf` writes. */
export const foldAnchor = (anchor: string): string => anchor.normalize('NFC').toLowerCase();

interface Anchors {
  readonly headings: readonly string[];
  readonly named: readonly string[];
}

const known = beside<Block, Anchors>();
const none: Anchors = { headings: [], named: [] };

/** A line that can start or underline a heading, in a quotation or a list as well, or a tag that can be one. */
const headingSign = /^[ \t>*+\-\d.)]{0,30}#|^[ \t>]{0,30}[=-]+[ \t]*$|<h[1-6]/im;
const ownName = /\b(?:id|name)[ \t]{0,3}=[ \t]{0,3}["']?([^\s"'<>]{1,200})|\{#([^\s{}]{1,200})(?=[\s}])/gi;
const attributes = /\{#[^{}\r\n]{1,400}\}\s*$/;

function anchorsIn(block: Block): Anchors {
  if (!/[#=-]|<h[1-6]|\b(?:id|name)[ \t]{0,3}=/i.test(block.text)) return none;
  let anchors = known.get(block);
  if (!anchors) {
    anchors = {
      headings: headingSign.test(block.text) ? headingsIn(block.root) : [],
      named: [...block.text.matchAll(ownName)].map(([, id, given]) => foldAnchor(id ?? given ?? '')),
    };
    known.set(block, anchors);
  }
  return anchors;
}

function headingsIn(node: Nodes): readonly string[] {
  if (node.type === 'heading') {
    const words = plainText(node, { includeHtml: false, includeImageAlt: false });
    return [slug(words.replace(attributes, ''))];
  }
  if (node.type === 'html') {
    const tags = node.value.matchAll(/<h[1-6](?:\s[^<>]{0,300})?>([^<>]{1,300})<\/h/gi);
    return [...tags].map(([, words]) => slug(words!));
  }
  return 'children' in node ? flatMap(node.children, headingsIn) : [];
}
