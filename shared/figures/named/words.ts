import type { Span } from '../../span.ts';
import { keptBy, keptByText } from '../keep.ts';
import type { Passage, Sentence } from '../passage.ts';
import { bareNoun } from '../words/particles.ts';
import type { Term } from '../words/terms.ts';

/** A word of a clause or a label, with every form under which one may know the other. */
export interface NamingWord extends Span {
  readonly forms: readonly string[];
}

/** The words that may name something, digits joined to the noun that counts them: `3년물`, `10월`. */
export function namingWords(terms: readonly Term[]): readonly NamingWord[] {
  const out: NamingWord[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const next = terms[i + 1];
    if (next?.from === term.to && /^\d+$/.test(term.raw) && /^[가-힣]/.test(next.raw)) {
      out.push({
        forms: countedForms(next).map((form) => `${term.raw}${form}`),
        from: term.from,
        to: next.to,
      });
      i++;
    } else if (term.forms.length > 0) {
      out.push({ forms: formsOf(term), from: term.from, to: term.to });
    }
  }
  return out;
}

function formsOf({ raw, forms }: Term): readonly string[] {
  const further = barerForms(forms.at(-1) ?? raw);
  return further.length === 0 && forms.length > 0
    ? forms
    : [...new Set([...(forms.length > 0 ? forms : [raw]), ...further])];
}

/** Words come again and again, as in `words/words.ts`. */
const mostWords = 20_000;

/** `10년은`: the particle goes behind a noun of one syllable, too, where digits stand before it. */
function countedForms(term: Term): readonly string[] {
  const forms = formsOf(term);
  const [, counter] = /^([년월일호차층])(?:은|는|이|가|을|를|의|도|만|에|로|과|와)$/.exec(term.raw) ?? [];
  return counter === undefined ? forms : [...forms, counter];
}

/** `국내주식에서만`: two particles in a row. */
const barerForms = keptByText(mostWords, (form): readonly string[] => {
  const barer = bareNoun(form);
  const counted = barer.replace(/(?<=[년월])물$/, '');
  return [barer, counted].filter((one) => one !== form);
});

/** The naming words of a sentence, read once. */
export const wordsOf = keptBy(({ terms }: Sentence) => namingWords(terms));

/** The naming words of a passage, read once. */
export const wordsIn = keptBy(({ terms }: Passage) => namingWords(terms));

/** A metric of its own: `#growth` and `#share` only say how one counts. */
export const isMetric = ({ forms }: NamingWord): boolean =>
  forms.some((form) => /^#(?!(?:growth|share)$)/.test(form));
