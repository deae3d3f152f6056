import { beside } from '../../beside.ts';
import type { Span } from '../../span.ts';
import type { Sentence } from '../passage.ts';
import { bareNoun } from '../words/particles.ts';
import type { Term } from '../words/terms.ts';

/** A word of a clause or a label, with every form under which one may know the other. */
export interface NamingWord extends Span {
  readonly forms: readonly string[];
}

/** The words that may name something, digits joined to the noun that counts them: `3년물`, `10월`. */
export function namingWords(text: string, terms: readonly Term[]): readonly NamingWord[] {
  const out: NamingWord[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const next = terms[i + 1];
    if (/^\d+$/.test(term.raw) && next?.from === term.to && /^[가-힣]/.test(next.raw)) {
      out.push({
        forms: formsOf(next).map((form) => `${term.raw}${form}`),
        from: term.from,
        to: next.to,
      });
      i++;
    } else if (term.forms.length > 0) {
      out.push({ forms: formsOf(term), from: term.from, to: term.to });
    }
  }
  return out.filter(({ from, to }) => text.slice(from, to).trim() !== '');
}

/** `국내주식에서만`: two particles in a row. */
function formsOf({ raw, forms }: Term): readonly string[] {
  const last = forms.at(-1) ?? raw;
  const barer = bareNoun(last);
  const counted = barer.replace(/(?<=[년월])물$/, '');
  return [...new Set([...(forms.length > 0 ? forms : [raw]), barer, counted])];
}

const kept = beside<Sentence, readonly NamingWord[]>();

/** The naming words of a sentence, read once. */
export function wordsOf(text: string, sentence: Sentence): readonly NamingWord[] {
  let words = kept.get(sentence);
  if (!words) {
    words = namingWords(text, sentence.terms);
    kept.set(sentence, words);
  }
  return words;
}

/** A metric of its own: `#growth` and `#share` only say how one counts. */
export const isMetric = ({ forms }: NamingWord): boolean =>
  forms.some((form) => /^#(?!(?:growth|share)$)/.test(form));
