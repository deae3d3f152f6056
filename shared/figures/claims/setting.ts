import type { Span } from '../../span.ts';
import { labelOf } from '../bind/label.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import type { Passage } from '../passage.ts';
import type { Term } from '../words/terms.ts';
import { keysOf } from './keys.ts';
import type { Lookup } from './lookup.ts';

/** What stands above a passage and opens it: `*Research and development.* Expenses …`. */
export function settingOf(
  { passage, group, divider, headings }: PlacedPassage,
  index: Lookup,
): readonly string[] {
  const label = labelOf(passage)?.terms ?? opensWith(passage, index);
  const above = (group ?? divider)?.terms ?? headings.at(-1)?.terms ?? [];
  return [...new Set([...opensOf(passage), ...keysOf(label), ...keysOf(above)])];
}

/** `Tankers went the other way.`: a short first sentence without a figure. */
export function opensOf({ sentences: [first, second] }: Passage): readonly string[] {
  return first && second && first.figures.length === 0 && first.to - first.from <= 48
    ? keysOf(first.terms)
    : [];
}

/** `Filtration had another good year. Its sales …`: the line without a metric whose name opens the passage. */
function opensWith({ terms: all, sentences }: Passage, index: Lookup): readonly Term[] {
  const at = all.findIndex(({ forms }) => forms.length > 0);
  const end = at < 0 ? at : index.labelAt(all, at);
  const label = end > at ? all.slice(at, end) : [];
  const first = sentences[0];
  return label.some(({ metric }) => metric) || !first || first.figures.length > 0 ? [] : label;
}

/** Names of lines with commas or `and` in them, which are no ends of clauses. */
export function labelsIn({ passage }: PlacedPassage, index: Lookup): readonly Span[] {
  const out: Span[] = [];
  const { terms } = passage;
  for (let i = 0; i < terms.length; i++) {
    const end = index.labelAt(terms, i);
    if (end > i + 1) out.push({ from: terms[i]!.from, to: terms[end - 1]!.to });
    if (end > i) i = end - 1;
  }
  return out;
}
