import type { Span } from '../../span.ts';
import type { Kind, Subject } from '../fact.ts';
import { timeWords } from '../gazetteer/cues.ts';
import type { Metric } from '../gazetteer/metrics.ts';
import type { Term } from '../words/terms.ts';

/** What a phrase names: a metric, what kind of figure goes with it, and the words that tell it apart. */
export interface Phrase {
  readonly metric: Metric | null;
  readonly kind: Kind | null;
  readonly about: readonly string[];
}

export const emptyPhrase: Phrase = { metric: null, kind: null, about: [] };

const kindMetrics: Readonly<Record<string, Kind>> = { growth: 'growth', share: 'share' };

/** Reads a noun phrase, such as a label: `AI 관련 매출` is the revenue of AI, `매출 성장률` the growth of revenue. */
export function readPhrase(phrase: readonly Term[], skip: readonly Span[] = []): Phrase {
  let metric: Metric | null = null;
  let kind: Kind | null = null;
  const about: string[] = [];
  for (const term of phrase) {
    if (skip.some((span) => span.from <= term.from && term.to <= span.to)) continue;
    const implied = term.metric && kindMetrics[term.metric.id];
    if (implied) kind = implied;
    else if (term.metric) {
      if (metric) about.push(`#${metric.id}`);
      metric = term.metric;
    } else if (term.forms.length > 0 && !term.forms.some((form) => timeWords.has(form))) {
      about.push(term.forms.at(-1)!);
    }
  }
  return { metric, kind, about };
}

/** Puts what is nearer to the figure before what is farther: its own label before its group's. */
export function refine(near: Phrase, far: Phrase): Phrase {
  const metric = near.metric ?? far.metric;
  return {
    metric,
    kind: near.kind ?? (near.metric ? null : far.kind),
    about: [...far.about, ...near.about],
  };
}

/** A subject from a phrase. `implied` are words that the whole article is about, and so tell nothing apart. */
export function subjectOf(phrase: Phrase, implied: ReadonlySet<string>): Subject {
  const about = [...new Set(phrase.about)].filter((word) => !implied.has(word)).sort();
  return { metric: phrase.metric, about };
}

/** Words for all of a company, which a bare metric is of anyway; a writer who declares a fact may still mean them. */
const whole = /^(?:연결|전사)$/;

/** A phrase without the words for all of a company. */
export const ofTheWhole = (phrase: Phrase): Phrase =>
  phrase.about.some((word) => whole.test(word))
    ? { ...phrase, about: phrase.about.filter((word) => !whole.test(word)) }
    : phrase;
