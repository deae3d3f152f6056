import type { BlockFigures } from './block-figures.ts';
import type { Metric } from './gazetteer/metrics.ts';
import type { Figure, Passage, Sentence } from './passage.ts';
import type { Quantity, TimeUnit } from './quantity.ts';
import type { Period } from './reader/period.ts';

/** What a figure says about its metric. */
export type Kind =
  /** The metric itself: sales, a margin, a price. */
  | 'level'
  /** A change in percent. */
  | 'growth'
  /** A change as an amount, in points or in basis points. */
  | 'delta'
  /** A part of a whole in percent. */
  | 'share';

/** What a figure is about, apart from time. */
export interface Subject {
  /** Null where no known metric is named. */
  readonly metric: Metric | null;
  /** The other words that tell it apart (entity, segment, region), compared as a set; sorted. */
  readonly about: readonly string[];
}

/** The rung of the binding ladder that told what a figure is about. */
export type Rung = 'pragma' | 'table' | 'label' | 'list' | 'sentence';

/** What was understood of a figure. A slot that the text leaves open is null: it never equals, and never contradicts. */
export interface Binding {
  readonly kind: Kind;
  readonly subject: Subject;
  readonly period: Period | null;
  /** Its own sentence, label or cell says the period, rather than a heading above. */
  readonly dated: boolean;
  /** A flow said per month, quarter or year: `월 $25억`, `연간 매출`. */
  readonly basis: TimeUnit | null;
  /** `5일`, `1주`, `YoY`: over what stretch a change is measured. */
  readonly window: string | null;
  readonly scenario: 'stated' | 'outlook' | 'hypothetical';
  /** The section that it stands in, where its heading tells subjects apart; null where it does not. */
  readonly scope: string | null;
  /** Whom a bare metric is told of, by what stands above it and opens its passage; null where nothing says. */
  readonly setting: string | null;
  /** The name alone that opens its passage: `**남해미포.** …`, `음극재만 …`; null where none does. */
  readonly opener: string | null;
  readonly rung: Rung;
  /** No word stands between the figure and its subject that could make it something else. */
  readonly sure: boolean;
}

/**
 * A figure that is bound. It knows nothing of its place in the article, so that it stays the same object, and what was
 * worked out from it stays true, while other blocks change.
 */
export interface Fact extends Binding {
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** Facts side by side share it. */
  readonly passage: Passage;
  readonly block: BlockFigures;
}

/**
 * The fact that a figure is bound to be. Its fields are written out, so that all facts have one shape: copied with `...`
 * they take twenty times as long to make, and every reader of them longer to read.
 */
export function factOf(binding: Binding, figure: Figure, passage: Passage, block: BlockFigures): Fact {
  const { kind, subject, period, dated, basis, window, scenario, scope, setting, opener, rung, sure } =
    binding;
  return {
    kind,
    subject,
    period,
    dated,
    basis,
    window,
    scenario,
    scope,
    setting,
    opener,
    rung,
    sure,
    figure,
    quantity: figure.quantity,
    passage,
    block,
  };
}

/** The sentence that a fact of prose is told in. */
export const sentenceOf = ({ passage, figure }: Fact): Sentence | undefined =>
  passage.sentences.find(({ figures }) => figures.includes(figure));

/** Two subjects that are one and the same. */
export function sameSubject(a: Subject, b: Subject): boolean {
  return (
    a.metric === b.metric &&
    a.about.length === b.about.length &&
    a.about.every((word, i) => word === b.about[i])
  );
}

/** Whether two readings of one figure bind it to one and the same. */
export function sameBinding(a: Binding, b: Binding): boolean {
  return (
    sameSubject(a.subject, b.subject) &&
    a.kind === b.kind &&
    a.period === b.period &&
    a.dated === b.dated &&
    a.basis === b.basis &&
    a.window === b.window &&
    a.scenario === b.scenario &&
    a.scope === b.scope &&
    a.setting === b.setting &&
    a.opener === b.opener &&
    a.rung === b.rung &&
    a.sure === b.sure
  );
}

/** `aws ai · revenue`: for grouping, and for the ledger. */
export function subjectKey({ metric, about }: Subject): string {
  return [about.map((word) => word.replace(/^[@#]/, '')).join(' '), metric?.id ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
