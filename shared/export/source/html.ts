import type { Element, ElementContent, Parent } from 'hast';
import type { Html, Parents } from 'mdast';
import { block } from '../../markdown/block.ts';
import { foldRawHtml } from '../../markdown/html/raw.ts';
import { idPrefix } from '../../markdown/html/schema.ts';
import { print, renderTreeAndNotes } from '../../markdown/render.ts';
import { readTarget } from '../../markdown/target.ts';
import { comment } from './comments.ts';
import { escaped } from './escapes.ts';

/**
 * The HTML in an article's Markdown as others may have it: a tag without attributes stays, and every other comes to what
 * the preview shows. Null for what stays as it is.
 */
export function safeHtml(node: Html, parent: Parents): string | null {
  if (!isAmongWords(parent)) return safeBlock(node.value);
  if (node.value.startsWith('<!--')) return null;
  const safe = safeTag(node.value);
  return safe === node.value ? null : safe;
}

/** Whether what stands in a node is words, and no blocks. */
export function isAmongWords({ type }: Parents): boolean {
  return amongWords.has(type);
}

const amongWords = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference'.split(' '),
);

const bareTag = /<\/?([a-z][a-z0-9]*)\s*\/?>/gi;

/** Tags that begin a stretch of HTML wherever they stand (CommonMark 0.31, 4.6). */
const beginsHtml =
  /^<(?:blockquote|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|summary|table|tbody|td|tfoot|th|thead|tr|ul)[ >]/;

/** On one line, so that no blank line ends it early. */
function safeBlock(value: string): string | null {
  const visible = value.replace(comment, '');
  const names = [...visible.matchAll(bareTag)].map(([, name]) => name!);
  const isBare = !visible.replace(bareTag, '').includes('<') && names.every((name) => isKnown(name, 'flow'));
  if (isBare) return null;
  const { tree } = renderTreeAndNotes(block(value));
  const shown = print({ type: 'root', children: 'children' in tree ? plainElements(tree) : [] });
  const line = shown.replace(/\r\n?|\n/g, '&#10;');
  const safe = beginsHtml.test(line) ? line : `<div>${line}</div>`;
  return safe === value ? null : safe;
}

/** Without what the preview's own style sheet and links go by. */
function plainElements(parent: Parent): ElementContent[] {
  return (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const children = plainElements(child);
    const { className, id, ...properties } = child.properties;
    if (child.tagName === 'div' && className !== undefined) return children;
    if (typeof properties.href === 'string') properties.href = properties.href.replace(`#${idPrefix}`, '#');
    return [{ ...child, properties, children }];
  });
}

function safeTag(value: string): string {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(value) ?? [];
  if (name === undefined || !isKnown(name, 'inline')) return escaped(value);
  if (slash) return `</${name}>`;
  const element = fold(value, 'inline')[0];
  if (element?.type !== 'element') return escaped(value);
  if (name.toLowerCase() === 'img') return safePicture(element);
  const { href } = element.properties;
  return href !== undefined && leads(String(href))
    ? `<${name} href="${attribute(String(href))}">`
    : `<${name}>`;
}

function safePicture({ properties: { src, alt, title } }: Element): string {
  const label = String(alt ?? title ?? '');
  const { kind } = readTarget(String(src ?? ''));
  if (kind !== 'file' && kind !== 'data') return escaped(label);
  return `<img src="${attribute(String(src))}" alt="${attribute(label)}">`;
}

/** Whether the preview would lead to an address. */
export function leads(href: string): boolean {
  return ['web', 'mail', 'fragment', 'file'].includes(readTarget(href).kind);
}

function isKnown(name: string, where: 'flow' | 'inline'): boolean {
  return fold(`<${name}></${name}>`, where)[0]?.type === 'element';
}

function fold(value: string, where: 'flow' | 'inline'): ElementContent[] {
  return foldRawHtml([{ type: 'raw', value }], where);
}

function attribute(value: string): string {
  return value.replace(/[&<>"\s]/g, (character) => `&#${character.charCodeAt(0)};`);
}
