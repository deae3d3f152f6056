import type { Link, PlainBlock } from '../../../shared/export/plain/document.ts';

/** The longest address that Word follows. */
const longest = 2000;

/** The address of the web or of mail that a link leads to, in the one form that Word reads as one; null for none. */
export function addressOf({ href }: Link): string | null {
  if (!/^(?:https?|mailto):/i.test(href)) return null;
  try {
    const address = new URL(href).href;
    return address.length <= longest ? address : null;
  } catch {
    return null;
  }
}

/** Names for the places that links inside an article lead to, by the ids of its headings. Word hides such names. */
export function bookmarksOf(blocks: readonly PlainBlock[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of headingIds(blocks)) if (!names.has(id)) names.set(id, `_section${names.size + 1}`);
  return names;
}

function headingIds(blocks: readonly PlainBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return block.id === null ? [] : [block.id];
    if (block.kind === 'quote') return headingIds(block.blocks);
    if (block.kind === 'list') return block.items.flatMap((item) => headingIds(item.blocks));
    return [];
  });
}

/** The id of the heading that a link inside the article leads to; null for other links. */
export function headingIdOf({ href }: Link): string | null {
  if (!href.startsWith('#')) return null;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return null;
  }
}
