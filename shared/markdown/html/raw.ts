import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Element, ElementContent, Properties } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** Tags that an article may use among words. */
const inline = 'a b br code del em i img ins kbd mark s small span strong sub sup u wbr'.split(' ');
/** Tags that an article may use between its blocks; their content is HTML, not Markdown. */
const flow = (
  'blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary ' +
  'table tbody td tfoot th thead tr ul'
).split(' ');
const voids = new Set(['br', 'hr', 'img', 'wbr']);
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan'],
};
const inlineTags = new Set(inline);
const allTags = new Set([...inline, ...flow]);

/** Tags nested deeper than this are shown as they stand. */
const maxDepth = 32;

const token =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>|[^<]+|</gi;

/**
 * Turns the raw HTML among an element's children into elements. A small set of harmless tags works, without any
 * attribute that could act; comments vanish; every other tag is shown as the writer typed it, so that nothing is
 * dropped in silence. No HTML parser is involved: the result is built node by node and sanitised like the rest.
 */
export function foldRawHtml(
  children: readonly (ElementContent | Raw)[],
  where: 'inline' | 'flow',
): ElementContent[] {
  const allowed = where === 'inline' ? inlineTags : allTags;
  const out: ElementContent[] = [];
  const open: Element[] = [];
  const add = (node: ElementContent) => (open.at(-1)?.children ?? out).push(node);
  for (const child of children) {
    if (child.type !== 'raw') {
      add(child);
      continue;
    }
    for (const match of child.value.matchAll(token)) {
      const [source, slash, tag, rest] = match;
      const name = tag?.toLowerCase() ?? '';
      if (source.startsWith('<!--')) continue;
      if (!allowed.has(name)) add({ type: 'text', value: tag ? source : decodeReferences(source) });
      else if (slash) close(open, name);
      else if (open.length >= maxDepth) add({ type: 'text', value: source });
      else {
        const element = toElement(name, rest ?? '');
        add(element);
        if (!voids.has(name)) open.push(element);
      }
    }
  }
  return out;
}

/** Closes the innermost open element of that name and what is open inside it. */
function close(open: Element[], name: string): void {
  const at = open.findLastIndex((element) => element.tagName === name);
  if (at >= 0) open.length = at;
}

const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/g;

function toElement(tagName: string, source: string): Element {
  const properties: Properties = {};
  const wanted = attributes[tagName] ?? [];
  for (const [, key, double, single, bare] of source.matchAll(attribute)) {
    const name = wanted.find((known) => known.toLowerCase() === key?.toLowerCase());
    if (name && !(name in properties)) properties[name] = decodeReferences(double ?? single ?? bare ?? '');
  }
  // What a reader must open first is missed on paper.
  if (tagName === 'details') properties.open = true;
  return { type: 'element', tagName, properties, children: [] };
}

function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{1,31}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return decodeNumericCharacterReference(decimal, 10);
    if (hex) return decodeNumericCharacterReference(hex, 16);
    return decodeNamedCharacterReference(name) || whole;
  });
}
