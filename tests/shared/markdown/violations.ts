import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const tags = new Set(
  (
    'a b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ' +
    'ins kbd li mark ol p pre s small span strong sub summary sup table tbody td tfoot th thead tr u ul wbr'
  ).split(' '),
);

/** What each attribute may hold, wherever it stands. Written for the tests alone: not the product's own list. */
const attributes: Readonly<Record<string, RegExp>> = {
  alt: /^/,
  'aria-label': /^/,
  checked: /^$/,
  class:
    /^(?:left|center|right|(?:(?:left|center|right) )?(?:number|words)|digits-\d+|raw|table|footnote|footnote-call|footnote-back|image-remote|image-missing|task-list-item|contains-task-list|too-complex|language-[\p{L}\p{N}+#.-]+)$/u,
  colspan: /^\d{1,4}$/,
  'data-line': /^\d+$/,
  disabled: /^$/,
  href: /^(?:https?:\/\/[^/\s]|mailto:|#|(?![a-z][a-z0-9+.-]*:|[/\\]{2})[^\s])/i,
  id: /^(?:article|note)-/,
  open: /^$/,
  rowspan: /^\d{1,4}$/,
  src: /^(?:data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$|(?![a-z][a-z0-9+.-]*:|[/\\]{2})[^\s])/i,
  start: /^\d+$/,
  title: /^/,
  type: /^checkbox$/,
};

/** Everything in an article's HTML, read again as a browser would read it, that has no business there. */
export function violations(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#comment') found.push('a comment');
    if ('tagName' in node) {
      if (!tags.has(node.tagName)) found.push(`<${node.tagName}>`);
      if (!node.namespaceURI.endsWith('/xhtml')) found.push(`<${node.tagName}> of ${node.namespaceURI}`);
      for (const { name, value } of node.attrs) {
        if (!attributes[name]?.test(value)) found.push(`<${node.tagName} ${name}="${value}">`);
      }
      if (node.tagName === 'input' && !node.attrs.some(({ name }) => name === 'disabled'))
        found.push('a live input');
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}
