import type { Span } from '../../span.ts';
import type { Binding, Kind } from '../fact.ts';
import { hypothetical, outlook, share, timeWords } from '../gazetteer/cues.ts';
import { metrics } from '../gazetteer/metrics.ts';
import type { Figure, Passage } from '../passage.ts';
import { isBasePeriod } from '../prose/base-period.ts';
import type { Quantity, TimeUnit } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Term } from '../words/terms.ts';
import { labelOf } from './label.ts';
import { emptyPhrase, type Phrase, readPhrase, refine, subjectOf } from './subject.ts';

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
  /** The forms of the article's own subject, which every figure is about. */
  readonly implied: ReadonlySet<string>;
  /** Whether a form is a name that the article uses as a label. */
  readonly isName: (form: string) => boolean;
}

const revenue = metrics.find((metric) => metric.id === 'revenue')!;

/** Binds the figures of a sentence, list item or heading; null for one whose subject is not told. */
export function bindProse(passage: Passage, around: Surroundings): readonly (Binding | null)[] {
  const label = labelOf(passage);
  const labelPhrase = label ? readPhrase(label.terms, passage.periods.map(spanOf)) : emptyPhrase;
  const out: (Binding | null)[] = [];
  let last = null as Told | null;
  for (const [i, figure] of passage.figures.entries()) {
    const { quantity } = figure;
    const sentence = passage.sentences.findIndex(
      (s) => s.from <= quantity.span.from && quantity.span.from < s.to,
    );
    const bounds = passage.sentences[sentence] ?? { from: 0, to: passage.run.text.length };
    const labelled = label !== null && label.end <= quantity.span.from && sentence === label.sentence;
    const from = Math.max(
      bounds.from,
      labelled ? label.end : 0,
      passage.figures[i - 1]?.quantity.span.to ?? 0,
    );
    const near = nearPhrase(passage, { from, to: quantity.span.from }, figure, around);
    const right = near.phrase?.metric ? null : phraseBehind(passage, figure, bounds.to);
    const follows = i > 0 && (!labelled || passage.figures[i - 1]!.quantity.span.from >= label.end);
    const before: Told | null = last && last.sentence === sentence && follows ? last : null;
    const inherited = before?.phrase ?? null;
    const own: Phrase | null = right && near.phrase ? refine(right, near.phrase) : (near.phrase ?? right);
    const fallback = labelled ? labelPhrase : emptyPhrase;
    let phrase: Phrase = own
      ? join(own, inherited ?? fallback, labelled ? labelPhrase : emptyPhrase)
      : (inherited ?? fallback);
    if (!phrase.metric && !phrase.kind)
      phrase = { ...phrase, metric: around.group.metric, kind: around.group.kind };
    const text = passage.run.text.slice(bounds.from, bounds.to);
    const kind = kindOf(quantity, phrase, passage.run.text, bounds);
    if (!phrase.metric && quantity.unit.kind === 'money' && quantity.per)
      phrase = { ...phrase, metric: revenue };
    const subject = subjectOf(phrase, around.implied);
    const period: Period | null = periodOf(passage, figure, bounds, i) ?? before?.period ?? around.period;
    last = { phrase, sentence, period };
    const told = subject.metric !== null || (subject.about.length > 0 && kind !== null);
    out.push(
      told && kind
        ? {
            kind,
            subject,
            period,
            basis: quantity.per?.unit ?? basisOf(passage.run.text.slice(from, quantity.span.from)),
            window: windowOf(passage.run.text, quantity, bounds),
            scenario:
              around.unreal || hypothetical.test(text)
                ? 'hypothetical'
                : outlook.test(text)
                  ? 'outlook'
                  : 'stated',
            scope: subject.about.some(around.isName) ? null : around.scope,
            rung: own ? 'sentence' : labelled && phrase === labelPhrase ? 'label' : 'list',
            sure: near.sure && !(kind === 'growth' && !period && !labelled && passage.run.text.length > 60),
          }
        : null,
    );
  }
  return out;
}

const spanOf = (period: Period): Span => period.span;

/** An entity alone takes the metric of what stands before it: `1위 A의 성장률은 18%, B는 20%`. */
function join(own: Phrase, before: Phrase, label: Phrase): Phrase {
  if (own.metric || own.kind) return refine(own, { ...label, metric: null, kind: null });
  return { metric: before.metric, kind: before.kind, about: [...label.about, ...own.about] };
}

/** What was understood of the figure before. */
interface Told {
  readonly phrase: Phrase;
  readonly sentence: number;
  readonly period: Period | null;
}

interface Near {
  readonly phrase: Phrase | null;
  readonly sure: boolean;
}

/** The noun phrase that a figure follows. */
function nearPhrase(passage: Passage, within: Span, figure: Figure, around: Surroundings): Near {
  const skip = [...passage.periods.map(spanOf), ...(figure.quantity.per ? [figure.quantity.per.span] : [])];
  const near = passage.terms.filter(
    (term) =>
      term.from >= within.from &&
      term.to <= within.to &&
      term.forms.length > 0 &&
      !skip.some((span) => span.from < term.to && term.from < span.to) &&
      !term.forms.some((form) => timeWords.has(form) || /^\d|^위$/.test(form)),
  );
  const { text } = passage.run;
  let end = near.findLastIndex((term) => term.metric !== null);
  if (end < 0) end = near.findLastIndex((term) => term.entity !== null || term.forms.some(around.isName));
  const adjacent = near.length - 1;
  if (end < 0 && near[adjacent] && touches(text, near[adjacent], within.to)) end = adjacent;
  if (end < 0) return { phrase: null, sure: near.length === 0 };
  let start = end;
  while (start > 0 && belongsBefore(near[start - 1]!, near[start]!, text)) start--;
  const entity = near
    .slice(0, start)
    .findLast((term) => term.entity !== null || term.forms.some(around.isName));
  const group = near.slice(start, end + 1);
  const phrase = readPhrase(entity ? [entity, ...group] : group);
  const between = near.slice(end + 1);
  const inBrackets = /\(\s*[^()]*$/.test(text.slice(near[end]!.to, within.to));
  const sure =
    inBrackets || between.every((term) => term.forms.length > 1 || /(?:대비|보다|전|비)$/.test(term.raw));
  return { phrase, sure };
}

/** Whether two words belong to one noun phrase: nothing but a space or 의 between them. */
function belongsBefore(left: Term, right: Term, text: string): boolean {
  if (/[,;:()→=/|·—]|\.\s/.test(text.slice(left.to, right.from))) return false;
  if (right.from - left.to > 24) return false;
  return (
    !/^[가-힣]/.test(left.raw) || left.forms.length === 1 || left.raw.endsWith('의') || left.metric !== null
  );
}

function touches(text: string, term: Term, to: number): boolean {
  return /^[\s:*(]*(?:은|는|이|가|도|의)?[\s:(]*(?:약|최대|최소)?\s*$/.test(text.slice(term.to, to));
}

/** `$25억 이상의 AI 매출`: a figure that stands before its noun. */
function phraseBehind(passage: Passage, figure: Figure, to: number): Phrase | null {
  const from = figure.quantity.span.to;
  const text = passage.run.text.slice(from, to);
  if (!/^\s*(?:의|규모의|수준의|에\s*달하는|어치|of\b|in\b)\s/.test(text)) return null;
  const behind = passage.terms.filter((term) => term.from >= from && term.to <= to && term.forms.length > 0);
  const metric = behind.findIndex((term) => term.metric !== null);
  if (metric < 0 || metric > 3 || behind.slice(0, metric).some((term) => term.forms.length > 1)) return null;
  return readPhrase(behind.slice(0, metric + 1));
}

function kindOf(quantity: Quantity, phrase: Phrase, text: string, bounds: Span): Kind | null {
  const { unit } = quantity;
  const percent = unit.kind === 'percent' || unit.kind === 'fraction';
  if (unit.kind === 'percentPoint') return 'delta';
  if (quantity.change?.role === 'by') return percent || unit.kind === 'multiple' ? 'growth' : 'delta';
  if (!percent) return phrase.kind === 'growth' && phrase.metric === null ? 'delta' : 'level';
  if (phrase.kind) return phrase.kind;
  if (phrase.metric?.nature === 'rate') return 'level';
  if (quantity.sign === 'plus' || quantity.sign === 'minus') return 'growth';
  const behind = text.slice(quantity.span.to, Math.min(bounds.to, quantity.span.to + 12));
  if (
    /^\s*(?:가|이|를|을)?\s*(?:차지|비중|점유)|^\s*of\b/.test(behind) ||
    share.test(text.slice(bounds.from, quantity.span.from))
  )
    return 'share';
  return null;
}

/** The period that stands nearest: behind the figure before the next one, else before it in the sentence. */
function periodOf(passage: Passage, figure: Figure, bounds: Span, index: number): Period | null {
  const stated = passage.periods.filter((period) => !isBasePeriod(passage.run.text, period));
  const before = stated.findLast(
    (period) => period.span.from >= bounds.from && period.span.to <= figure.quantity.span.from,
  );
  if (/[가-힣]/.test(passage.run.text) && before) return before;
  const next = passage.figures[index + 1]?.quantity.span.from ?? bounds.to;
  const behind = stated.find(
    (period) => period.span.from >= figure.quantity.span.to && period.span.to <= Math.min(next, bounds.to),
  );
  return behind ?? before ?? null;
}

const bases: readonly (readonly [RegExp, TimeUnit])[] = [
  [/(?:^|[\s(])(?:매월|매달|월간|월평균|월)\s/, 'month'],
  [/(?:^|[\s(])(?:연간|연환산|매년|연)\s/, 'year'],
  [/(?:^|[\s(])(?:매분기|분기|분기당)\s/, 'quarter'],
];

/** `연간 구독 매출은`: the rate that the words before a figure give it; null where they name none, or two. */
function basisOf(before: string): TimeUnit | null {
  const found = bases.filter(([words]) => words.test(before));
  return found.length === 1 ? found[0]![1] : null;
}

const windows =
  /(?:(?<!\d)(\d{1,3})\s*(거래일|일|주|개월|년|분기)(?!\s*(?:물|차|째|선|만기|에|의))|(당일|주간|월간|연초|연간|전주|전월|전년|전분기|전일|직전\s*분기|YoY|QoQ|MoM|YTD|TTM))[^,.;()\d]{0,12}$/i;

/** Over what stretch a change is measured: `20일 기준 -1.3%`, `전년 동기 대비 +12%`. */
export function windowOf(text: string, quantity: Quantity, bounds: Span): string | null {
  const before = text.slice(Math.max(bounds.from, quantity.span.from - 40), quantity.span.from);
  const match = windows.exec(before.replace(/\([^()]*\)/g, ' ').replace(/\(/g, ' '));
  if (!match) return null;
  return match[1] ? `${match[1]}${match[2]}` : match[3]!.replace(/\s+/g, '').toUpperCase();
}
