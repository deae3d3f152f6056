import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type KnownLabels, knownLabels } from './known-labels.ts';

/**
 * How GitHub and the editors that follow it read a piece of Markdown: what Tickmark hands to them is held against this,
 * and nothing else is read by it.
 */
export function parseElsewhere(source: string, known: KnownLabels): Root {
  return fromMarkdown(source, {
    extensions: [gfm(), knownLabels(known)],
    mdastExtensions: [gfmFromMarkdown()],
  });
}
