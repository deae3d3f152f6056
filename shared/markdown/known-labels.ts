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
 * Makes a parser know labels that its own text does not define; for one parse. It hooks in before the first word is
 * read, as a container that never starts.
 */
export function knownLabels(known: KnownLabels): Extension {
  let told = false;
  const tokenize: Tokenizer = function (this: TokenizeContext, _effects, _ok, nok) {
    if (!told) {
      for (const label of known.definitions) this.parser.defined.push(label);
      this.parser.gfmFootnotes = [...(this.parser.gfmFootnotes ?? []), ...known.footnotes];
      told = true;
    }
    return nok;
  };
  return { document: { null: { name: 'knownLabels', tokenize } } };
}
