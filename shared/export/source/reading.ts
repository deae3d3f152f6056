import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

const tags: Readonly<Record<string, string>> = { em: 'emphasis', strong: 'strong', del: 'delete' };

/** What a reader sees of a tree, letter by letter with what is done to it: two trees that read alike give the same. */
export function readingOf(tree: Nodes): string {
  const marks: string[] = [];
  let out = '';
  let before = '';
  const say = (words: string) => {
    const now = [...new Set(marks)].sort().join(' ');
    out += now === before ? words : `\u0000${now}\u0000${words}`;
    before = now;
  };
  const visit = (node: Nodes) => {
    const [, slash, name] = (node.type === 'html' && /^<(\/?)(em|strong|del)>$/.exec(node.value)) || [];
    if (name !== undefined) {
      if (slash) marks.splice(marks.lastIndexOf(tags[name]!), 1);
      else marks.push(tags[name]!);
      return;
    }
    const isMark = Object.values(tags).includes(node.type);
    if (isMark) marks.push(node.type);
    else say(own(node));
    if ('children' in node) node.children.forEach(visit);
    if (isMark) marks.pop();
  };
  visit(tree);
  return out;
}

/** What a node says beside its children. */
function own(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ');
    case 'html':
    case 'inlineCode':
    case 'code':
      return `\u0001${node.type} ${node.value}`;
    case 'link':
      return `\u0001${node.type} ${node.url}\u0001`;
    case 'image':
      return `\u0001${node.type} ${node.url} ${node.alt ?? ''}`;
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
      return `\u0001${node.type} ${normalizeIdentifier(node.identifier)}`;
    default:
      return `\u0001${node.type}`;
  }
}
