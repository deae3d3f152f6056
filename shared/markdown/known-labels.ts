import type { Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';

/**
 * Labels that are defined elsewhere in the article, normalised as micromark does: `[label]` and `[^label]` are
 * references only where their label is known.
 */
export interface KnownLabels {
  readonly definitions: readonly string[];
  readonly footnotes: readonly string[];
}

export const noLabels: KnownLabels = { definitions: [], footnotes: [] };

/**
 * Makes a parser know labels that its own text does not define. It hooks in before the first word is read: a
 * container that never starts, tried once a line like every other.
 */
export function knownLabels(known: KnownLabels): Extension {
  const tokenize: Tokenizer = function (this: TokenizeContext, _effects, _ok, nok) {
    const { parser } = this;
    parser.gfmFootnotes ??= [];
    for (const label of known.definitions) if (!parser.defined.includes(label)) parser.defined.push(label);
    for (const label of known.footnotes)
      if (!parser.gfmFootnotes.includes(label)) parser.gfmFootnotes.push(label);
    return nok;
  };
  return { document: { null: { name: 'knownLabels', tokenize } } };
}
