import type { Element, ElementContent, Root as HastRoot, Nodes, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString as hastText } from 'hast-util-to-string';
import type { Html, Root } from 'mdast';
import { type Handler, type Raw, toHast } from 'mdast-util-to-hast';
import type { Block } from './block.ts';
import { makeRoomForNumbers } from './html/list.ts';
import { noteHandlers, noteNumber, takeNotes } from './html/notes.ts';
import { foldRawHtml } from './html/raw.ts';
import { idPrefix, languageClass, schema } from './html/schema.ts';
import { classifyCells } from './html/table.ts';
import { keepParticles } from './html/unbroken.ts';
import { slug } from './slug.ts';
import { readTarget } from './target.ts';

export interface RenderOptions {
  /**
   * Where the picture at a path beside the article can be fetched from; null where there is none. Without it, each
   * picture keeps its path.
   */
  readonly assetUrl?: (path: string) => string | null;
  /**
   * Whether each block, list item and table row carries `data-line`: the line in its block, from 1, where its source
   * starts.
   */
  readonly lines?: boolean;
  /** Whether no line is to break between a word that ends in a sign or bracket and its particle. */
  readonly keepParticles?: boolean;
}

/**
 * A block as HTML that holds nothing but what the schema allows: no script, no style, no request to another machine,
 * whatever the article says. Preview and export use this and nothing else.
 */
export function renderBlock(block: Block, options: RenderOptions = {}): string {
  return print(blockTree(block, options));
}

/** A note, taken out of the block in which the writer put it. */
export interface TakenNote {
  /** From 1, in the order in which the article calls its notes; null for one that is never called. */
  readonly number: number | null;
  readonly element: Element;
}

/** What `renderBlock` prints as a tree, without the notes that the writer put there, and those notes. */
export function renderTreeAndNotes(
  block: Block,
  options: RenderOptions = {},
): { readonly tree: Nodes; readonly notes: readonly TakenNote[] } {
  const tree = blockTree(block, options);
  const notes = takeNotes(tree).map((element) => ({ number: noteNumber(element), element }));
  return { tree, notes };
}

/** A tree as HTML. */
export function print(tree: Nodes): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: false } }).trim();
}

function blockTree(block: Block, options: RenderOptions): Nodes {
  const { root, references } = block;
  const source: Root = { ...root, children: [...references.definitions.values(), ...root.children] };
  const handlers = { html, ...noteHandlers(references.notes) };
  const tree = toHast(source, { allowDangerousHtml: true, handlers });
  const safe = sanitize(
    { type: 'root', children: transformChildren((tree as HastRoot).children, options) },
    schema,
  );
  if (block.tooComplex) markTooComplex(safe);
  placeAssets(safe, options);
  if (options.keepParticles) keepParticles(safe);
  return safe;
}

function markTooComplex(tree: Nodes): void {
  const code = 'children' in tree ? tree.children.find((child) => child.type === 'element') : undefined;
  if (code?.type === 'element') code.properties.className = ['too-complex'];
}

/** HTML between blocks stays in a block of its own; a tag among words waits for its closing tag among its siblings. */
const html: Handler = (state, node: Html, parent): Raw | Element | undefined => {
  const raw: Raw = { type: 'raw', value: node.value };
  if (parent && phrasingParents.has(parent.type)) return raw;
  const children = foldRawHtml([raw], 'flow');
  if (children.every((part) => part.type === 'text' && part.value.trim() === '')) return undefined;
  const wrapper: Element = { type: 'element', tagName: 'div', properties: { className: ['raw'] }, children };
  state.patch(node, wrapper);
  return wrapper;
};

const phrasingParents = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference'.split(' '),
);

function transformChildren(
  children: readonly (RootContent | Raw)[],
  options: RenderOptions,
): ElementContent[] {
  return foldRawHtml(children as (ElementContent | Raw)[], 'inline').map((child) =>
    child.type === 'element' ? transformElement(child, options) : child,
  );
}

const placed = new Set('p div h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr hr'.split(' '));

function transformElement(element: Element, options: RenderOptions): Element {
  element.children = transformChildren(element.children, options);
  if (/^h[1-6]$/.test(element.tagName)) element.properties.id = idPrefix + slug(hastText(element));
  if (element.tagName === 'code') dropOddLanguage(element);
  if (element.tagName === 'ol') makeRoomForNumbers(element);
  const line = element.position?.start.line;
  if (options.lines && line && placed.has(element.tagName)) element.properties.dataLine = String(line);
  if (element.tagName === 'a' && !element.properties.className) return linkElement(element);
  if (element.tagName === 'img') return imageElement(element);
  if (element.tagName === 'table') return tableElement(element);
  return element;
}

function dropOddLanguage(code: Element): void {
  const { className, ...rest } = code.properties;
  const names = Array.isArray(className) ? className : [];
  if (!names.every((name) => languageClass.test(String(name)))) code.properties = rest;
}

/** A table that is too wide scrolls by itself. */
function tableElement(table: Element): Element {
  classifyCells(table);
  return { type: 'element', tagName: 'div', properties: { className: ['table'] }, children: [table] };
}

function linkElement(element: Element): Element {
  const { href, ...rest } = element.properties;
  const target = readTarget(String(href ?? ''));
  if (target.kind === 'fragment') rest.href = `#${idPrefix}${encodeURIComponent(target.id)}`;
  else if (target.kind !== 'refused' && target.kind !== 'data') rest.href = target.href;
  return { ...element, properties: rest };
}

function imageElement(element: Element): Element {
  const { src, alt, title } = element.properties;
  const target = readTarget(String(src ?? ''));
  const label = String(alt || title || '');
  if (target.kind === 'data' || target.kind === 'file') {
    return { ...element, properties: { ...element.properties, src: target.href } };
  }
  if (target.kind === 'web') return notice('image-remote', label, target.host);
  return notice('image-missing', label, '');
}

/** What stands in the place of a picture that is not shown. */
function notice(className: string, label: string, place: string): Element {
  const value = label && place ? `${label} (${place})` : label || place;
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [className] },
    children: [{ type: 'text', value }],
  };
}

/** After sanitising, so that the schema need not know the host's own addresses. */
function placeAssets(node: Nodes, { assetUrl }: RenderOptions): void {
  if (!assetUrl || !('children' in node)) return;
  node.children.forEach((child, index) => {
    placeAssets(child, { assetUrl });
    if (child.type !== 'element' || child.tagName !== 'img') return;
    const target = readTarget(String(child.properties.src ?? ''));
    if (target.kind !== 'file') return;
    const url = assetUrl(target.path);
    if (url !== null) child.properties.src = url;
    else node.children[index] = notice('image-missing', String(child.properties.alt ?? ''), target.path);
  });
}
