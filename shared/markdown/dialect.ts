import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfm } from 'micromark-extension-gfm';
import { combineExtensions } from 'micromark-util-combine-extensions';
import type { Construct, Extension } from 'micromark-util-types';
import { trimBareUrls } from './autolink.ts';
import { type KnownLabels, knownLabels, noLabels } from './known-labels.ts';
import { strayCheckboxes } from './stray-checkboxes.ts';

/**
 * Tickmark's Markdown, set up once for lint, preview and export (lezer.ts sets the editor up to agree with it).
 * It is GitHub's, except that
 * - a single `~` is a range sign (`$200~220`) and never strikethrough,
 * - emphasis opens and closes beside Korean: `**30%**를`,
 * - a bare URL ends before a Korean particle: `https://dart.fss.or.kr/에서`,
 * - `$` is money and never math.
 */
const doubleTilde = { singleTilde: false };

const strikethrough = gfmStrikethroughCjkFriendly(doubleTilde);
const emphasis = cjkFriendlyExtension();

/**
 * micromark pairs whichever of `*` and `~~` comes first in a paragraph first. Here `~~` always goes first, so that
 * the editor can know without reading ahead which of two crossing pairs holds.
 */
function afterStrikethrough(attention: Construct): Construct {
  const strike = onlyConstruct(strikethrough, 126);
  return {
    ...attention,
    resolveAll: (events, context) => attention.resolveAll!(strike.resolveAll!(events, context), context),
  };
}

function onlyConstruct(extension: Extension, code: number): Construct {
  const construct = extension.text?.[code];
  if (!construct || Array.isArray(construct)) throw new TypeError(`no construct for character ${code}`);
  return construct;
}

const attention = afterStrikethrough(onlyConstruct(emphasis, 42));
const syntax = combineExtensions([
  gfm(doubleTilde),
  strikethrough,
  { text: { 42: attention, 95: attention }, insideSpan: { null: [attention] } },
]);

/** Without the search for further addresses in finished text: it makes nodes that have no place in the source. */
const gfmToTree = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
const toTree = [...gfmToTree, strayCheckboxes(gfmToTree)];

/**
 * The syntax tree of a piece of Markdown, with offsets into it. Its time grows with the square of the length: give
 * it blocks.
 */
export function parseMarkdown(source: string, known: KnownLabels = noLabels): Root {
  const none = known.definitions.length + known.footnotes.length === 0;
  const extensions = none ? [syntax] : [syntax, knownLabels(known)];
  const tree = fromMarkdown(source, { extensions, mdastExtensions: toTree });
  trimBareUrls(tree, source);
  return tree;
}
