import type { Metric } from '../gazetteer/metrics.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './words.ts';

/** A word, or several that together name a known metric or entity. */
export interface Term {
  readonly raw: string;
  readonly forms: readonly string[];
  readonly metric: Metric | null;
  readonly entity: string | null;
  readonly from: number;
  readonly to: number;
}

/** The terms of a text in order, known names merged to one term each. Linear. */
export function terms(text: string, vocabulary: Vocabulary): readonly Term[] {
  const sequence = words(text);
  const out: Term[] = [];
  for (let i = 0; i < sequence.length; ) {
    const word = sequence[i]!;
    const { forms, from } = word;
    const match = vocabulary.longestAt(sequence, i);
    if (match) {
      const { form, metric, entity } = match.values[0]!;
      const { to } = sequence[match.end - 1]!;
      out.push({ raw: text.slice(from, to), forms: [form], metric, entity, from, to });
      i = match.end;
    } else {
      out.push({ raw: text.slice(from, word.to), forms, metric: null, entity: null, from, to: word.to });
      i += 1;
    }
  }
  return out;
}

/** `YoY`, `성장률`, `비중`: how a figure counts; of what, stands elsewhere. */
export const isKindOnly = ({ metric }: Term): boolean => metric?.id === 'growth' || metric?.id === 'share';
