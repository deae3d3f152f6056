import type { Html, Nodes, Parents } from 'mdast';
import type { Span } from '../../span.ts';

/** Where a node stands in its block; null for one that a parser made up. */
export function spanOf({ position }: Nodes): Span | null {
  const from = position?.start.offset;
  const to = position?.end.offset;
  return from === undefined || to === undefined ? null : { from, to };
}

/** All nodes below one, those of an address that is written out excepted: what stands in them is no Markdown. */
export function below(parent: Parents, source: string): Nodes[] {
  return parent.children.flatMap((child): Nodes[] => {
    if (!('children' in child) || isWrittenOut(child, source)) return [child];
    return [child, ...below(child, source)];
  });
}

/** `https://a.kr`, `www.a.kr`, `<https://a.kr>` and addresses of mail. */
export function isWrittenOut(node: Nodes, source: string): boolean {
  const span = node.type === 'link' ? spanOf(node) : null;
  return span !== null && source[span.from] !== '[';
}

/** The HTML below a node, each with what it stands in. */
export function htmlBelow(parent: Parents): { readonly node: Html; readonly parent: Parents }[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'html') return [{ node: child, parent }];
    return 'children' in child ? htmlBelow(child) : [];
  });
}
