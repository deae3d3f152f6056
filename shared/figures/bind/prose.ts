import type { Span } from '../../span.ts';
import type { Binding, Kind } from '../fact.ts';
import { onlyConnects } from '../gazetteer/connectives.ts';
import {
  adjusted,
  bygone,
  hypothetical,
  markToReach,
  otherVoice,
  outlook,
  runningTotal,
  share,
} from '../gazetteer/cues.ts';
import { metrics } from '../gazetteer/metrics.ts';
import type { Passage, Sentence } from '../passage.ts';
import { signOf } from '../printed.ts';
import { isOfBase } from '../prose/base-period.ts';
import { topicOf } from '../prose/topic.ts';
import type { Quantity } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Term } from '../words/terms.ts';
import { labelOf } from './label.ts';
import { phraseBefore, phraseBehind } from './noun-phrase.ts';
import { emptyPhrase, ofTheWhole, type Phrase, readPhrase, refine, subjectOf } from './subject.ts';
import { basisOf, periodOf, stretchKey, stretchOf, windowOf } from './time.ts';

/** What stands around a passage and tells what its figures are about. */
export interface Surroundings {
  /** The label that a list or a paragraph stands under: `**시장 점유율:**`. */
  readonly group: Phrase;
  /** A heading or label above says that it is one of several scenarios. */
  readonly unreal: boolean;
  /** The period that its labels and headings set; null where they set none. */
  readonly period: Period | null;
  /** What the section and the group set apart; null where they are about the article's own subject. */
  readonly scope: string | null;
  /** Whom the lines above and the opening of the passage set; null where they are plain. */
  readonly setting: string | null;
  /** The name that opens the passage; null where none does. */
  readonly opener: string | null;
  /** The forms of the article's own subject, which every figure is about. */
  readonly implied: ReadonlySet<string>;
  /** Whether a form is a name that the article uses as a label. */
  readonly isName: (form: string) => boolean;
}

const revenue = metrics.find((metric) => metric.id === 'revenue')!;

/** What was understood of the figure before. */
interface Told {
  readonly phrase: Phrase;
  /** The period that the sentence gave it. */
  readonly stated: Period | null;
}

/** A sentence of a passage that is being bound, and the label that its item opens with. */
interface Clause {
  readonly text: string;
  readonly sentence: Sentence;
  readonly label: { readonly end: number; readonly phrase: Phrase } | null;
  readonly around: Surroundings;
  readonly scenario: Binding['scenario'];
  /** From here on its figures may be adjusted ones, or those of somebody else. */
  readonly doubtFrom: number;
}

/** Binds the figures of a sentence, list item or heading; null for one whose subject is not told. */
export function bindProse(passage: Passage, around: Surroundings): readonly (Binding | null)[] {
  const { text } = passage.run;
  const label = labelOf(passage);
  const out: (Binding | null)[] = [];
  for (const sentence of passage.sentences) {
    const own =
      label?.sentence === sentence
        ? { end: label.end, phrase: readPhrase(label.terms, periodSpans(sentence)) }
        : null;
    const said = text.slice(sentence.from, sentence.to);
    const scenario = around.unreal ? 'hypothetical' : scenarioOf(said);
    const doubtFrom = sentence.from + Math.min(placeOf(adjusted, said), placeOf(otherVoice, said));
    const clause: Clause = { text, sentence, label: own, around, scenario, doubtFrom };
    let last: Told | null = null;
    for (const i of sentence.figures.keys()) {
      const { told, binding }: { told: Told; binding: Binding | null } = bindFigure(clause, i, last);
      last = told;
      out.push(binding);
    }
  }
  return out;
}

const placeOf = (cue: RegExp, text: string) => {
  const at = text.search(cue);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};

const periodSpans = (sentence: Sentence) => sentence.periods.map((period) => period.span);

function scenarioOf(sentence: string): Binding['scenario'] {
  if (hypothetical.test(sentence)) return 'hypothetical';
  return outlook.test(sentence) ? 'outlook' : 'stated';
}

function bindFigure(
  { text, sentence, label, around, scenario, doubtFrom }: Clause,
  i: number,
  last: Told | null,
): { readonly told: Told; readonly binding: Binding | null } {
  const { quantity } = sentence.figures[i]!;
  const previous = sentence.figures[i - 1]?.quantity.span;
  const labelled = label !== null && label.end <= quantity.span.from ? label : null;
  const from = Math.max(sentence.from, labelled?.end ?? 0, previous?.to ?? 0);
  const before = previous && (!labelled || previous.from >= labelled.end) ? last : null;
  const near = phraseBefore(text, sentence, { from, to: quantity.span.from }, quantity, around.isName);
  const right = near.phrase?.metric ? null : phraseBehind(text, sentence, quantity);
  const own = right && near.phrase ? refine(right, near.phrase) : (near.phrase ?? right);
  const outer = labelled?.phrase ?? emptyPhrase;
  const inherited = before?.phrase ?? outer;
  let phrase = own ? join(own, inherited, outer) : inherited;
  if (!phrase.metric && !phrase.kind) {
    phrase = { ...phrase, metric: around.group.metric, kind: around.group.kind };
  }
  const kind = kindAlong(text, sentence, i) ?? kindOf(quantity, phrase, text, sentence);
  if (!phrase.metric && labelled && quantity.unit.kind === 'money' && quantity.per)
    phrase = { ...phrase, metric: revenue };
  const next = sentence.figures[i + 1]?.quantity.span.from ?? sentence.to;
  const since = text.slice(from, quantity.span.from);
  const carried =
    before?.stated && !isOfBase(text, sentence, before.stated, quantity.span) ? before.stated : null;
  const stated = periodOf(text, sentence, quantity, next) ?? carried;
  const said = stated ?? around.period;
  const running = runningTotal.test(since);
  const period = running && said ? { ...said, cumulative: true } : said;
  const told: Told = { phrase, stated: running && stated ? period : stated };
  const topic = labelled ? null : topicOf(text, sentence, quantity.span.from, around.implied);
  const subject = subjectOf(ofTheWhole(topic ? underTopic(phrase, topic) : phrase), around.implied);
  if (!kind || (subject.metric === null && subject.about.length === 0)) return { told, binding: null };
  const story = kind === 'growth' && !period && !labelled && sentence.to - sentence.from > longestRemark;
  const idle = story || (!sentence.korean && !labelled && subject.about.length === 0);
  const binding: Binding = {
    kind,
    subject,
    period,
    dated: stated !== null,
    basis: quantity.per?.unit ?? basisOf(since),
    window:
      stretchKey(windowOf(text, quantity, sentence)) ??
      stretchOf(text.slice(labelled ? sentence.from : from, quantity.span.from)),
    scenario: markToReach.test(text.slice(quantity.span.to)) ? 'hypothetical' : scenario,
    scope: subject.about.some(around.isName) ? null : around.scope,
    opener: around.opener,
    setting: subject.about.some((word) => isNamed(word, around)) ? null : around.setting,
    rung: own ? 'sentence' : labelled && phrase === labelled.phrase ? 'label' : 'list',
    sure:
      near.sure &&
      !idle &&
      !(running && !period) &&
      quantity.span.from < doubtFrom &&
      !bygone.test(text.slice(Math.max(0, quantity.span.from - 120), quantity.span.from)),
  };
  return { told, binding };
}

/**
 * A growth without a time is only sure in a short remark; a story tells of many moments. An English sentence names its
 * subject in ways that are not read here, so a bare metric in one may be any segment's.
 */
const longestRemark = 60;

/**
 * An entity alone takes the metric of what stands before it, a bare metric its owner: `1위 A의 성장률은 18%, B는 20%`,
 * `별도 매출 4,000억 원, 영업이익 500억 원`.
 */
function join(own: Phrase, before: Phrase, label: Phrase): Phrase {
  if (own.metric || own.kind) {
    const owner = own.about.length > 0 || label.about.length > 0 ? label : before;
    return refine(own, { metric: null, kind: null, about: owner.about });
  }
  return { metric: before.metric, kind: before.kind, about: [...label.about, ...own.about] };
}

/** Whether a word of a subject says by itself whose it is. */
const isNamed = (word: string, { isName }: Surroundings) => word.startsWith('@') || isName(word);

/** A bare metric is the topic's: `소형전지는 … 영업이익률 -3.5%`. */
function underTopic(phrase: Phrase, { forms }: Term): Phrase {
  return phrase.metric && phrase.about.length === 0 ? { ...phrase, about: [forms.at(-1)!] } : phrase;
}

/**
 * `increased $10.7 million, or 3.7%, in 2025 and $54.3 million in 2024`: what an English sentence joins with `and`, and
 * gives no verb, is told like the figure of its kind before it. Null where it is not joined to a change.
 */
function kindAlong(text: string, { figures, korean }: Sentence, i: number): Kind | null {
  const { unit, change, role, span } = figures[i]!.quantity;
  if (korean || i === 0 || change || role) return null;
  const like = figures.slice(0, i).findLast(({ quantity }) => quantity.unit.kind === unit.kind);
  if (like?.quantity.change?.role !== 'by') return null;
  const gap = text.slice(like.quantity.span.to, span.from);
  if (!/\band\s+$/.test(gap) || !onlyConnects(gap) || verbs.test(gap)) return null;
  return unit.kind === 'percent' ? 'growth' : 'delta';
}

const verbs = /\b(?:to|from|was|were|is|are|totaled|totalled|reached|compared|versus|vs)\b/i;

function kindOf(quantity: Quantity, phrase: Phrase, text: string, bounds: Span): Kind | null {
  const { unit } = quantity;
  const percent = unit.kind === 'percent' || unit.kind === 'fraction';
  if (unit.kind === 'percentPoint') return 'delta';
  if (quantity.change?.role === 'by') return percent || unit.kind === 'multiple' ? 'growth' : 'delta';
  if (!percent) return phrase.kind === 'growth' && phrase.metric === null ? 'delta' : 'level';
  if (phrase.kind) return phrase.kind;
  if (phrase.metric?.nature === 'rate') return 'level';
  if (signOf(quantity) !== null) return 'growth';
  const behind = text.slice(quantity.span.to, Math.min(bounds.to, quantity.span.to + 12));
  if (
    /^\s*(?:가|이|를|을)?\s*(?:차지|비중|점유)|^\s*of\b/.test(behind) ||
    share.test(text.slice(bounds.from, quantity.span.from))
  )
    return 'share';
  return null;
}
