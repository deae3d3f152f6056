import type { PlainDocument } from './document.ts';
import { textOf } from './words-of.ts';

/** The article without its title, for what has a field of its own for that. A headline that says more stays. */
export function withoutTitle(document: PlainDocument, title: string | null): PlainDocument {
  const [first, ...rest] = document.blocks;
  const isTitle = first?.kind === 'heading' && first.level === 1 && textOf(first.words) === title;
  return { ...document, title: null, blocks: isTitle ? rest : document.blocks };
}
