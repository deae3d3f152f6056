import { flatMap } from '../../flat-map.ts';
import type { Span } from '../../span.ts';
import { type PlacedPassage, periodAround } from '../bind/outline.ts';
import { basisOf, windowOf } from '../bind/time.ts';
import { adjusted, bygone, hypothetical, otherVoice, runningTotal, yearlyMean } from '../gazetteer/cues.ts';
import type { Figure, Sentence } from '../passage.ts';
import { isBasePeriod } from '../prose/base-period.ts';
import { isAside } from '../prose/brackets.ts';
import { isOtherMeasure, lengthSaid } from '../prose/length-said.ts';
import type { TimeUnit } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Attached } from './attached.ts';
import { attach } from './attachment.ts';
import { isForeseen } from './foreseen.ts';
import { type Mention, timesIn } from './mention.ts';
import { senseOf } from './sense.ts';
import type { SeriesIndex } from './series.ts';
import { votesOf } from './table-scale.ts';
import { isPast, placedBy } from './times.ts';
import { toldOf } from './told-of.ts';

/** The figures of one sentence that restate something. */
export interface Restatement {
  readonly attached: readonly Attached[];
  /** Those that tell what a table's bare numbers count in. */
  readonly voters: readonly Attached[];
  /** Those that are said of no real time, or that arithmetic in their own sentence has confirmed. */
  readonly unreal: ReadonlySet<Attached>;
}

/** The mentions without those that a name above them gives to another row: `Operating income` below `Marine.` */
export function ofItsSubject(
  placed: PlacedPassage,
  mentions: readonly Mention[],
  index: SeriesIndex,
): readonly Mention[] {
  const above =
    mentions.length > 0 && !/[가-힣]/.test(placed.passage.run.text) ? toldOf(placed, index) : null;
  if (!above) return mentions;
  const own = new Set(above);
  const name = above[0]!.label.toLowerCase();
  return mentions.filter(({ series }) =>
    series.some((one) => own.has(one) || one.label.toLowerCase().includes(name)),
  );
}

/** What the sentences of a passage restate of the series that they name; `settled` are figures that arithmetic confirmed. */
export function sentencesIn(
  placed: PlacedPassage,
  mentions: readonly Mention[],
  settled: ReadonlySet<Figure>,
): readonly Restatement[] {
  if (mentions.length === 0) return [];
  const { passage, headings, group } = placed;
  const { text } = passage.run;
  const above = [headings.at(-1), group].map((label) => label?.run.text ?? '').join('\n');
  const context = periodAround(placed);
  let past: Period | null = null;
  let told: readonly Period[] = [];
  return flatMap(passage.sentences, (sentence): readonly Restatement[] => {
    const named = mentions.filter(({ span }) => span.from >= sentence.from && span.to <= sentence.to);
    const outer = past ?? context;
    past = sentence.periods.findLast(isPast) ?? past;
    const before = told;
    told = sentence.korean ? [] : lasting(sentence.periods, told);
    const years = yearsCompared(sentence.periods);
    const said = `${above}\n${text.slice(sentence.from, sentence.to)}`;
    const attached = flatMap(sentence.figures, (figure, i): readonly Attached[] => {
      const { span, readings } = figure.quantity;
      const attachment = readings.length > 0 ? attach(text, sentence, named, span) : null;
      if (!attachment) return [];
      const since = sentence.figures[i - 1]?.quantity.span.to ?? sentence.from;
      const until = endOf(text, sentence, i);
      const own = sentence.periods.filter(
        (period) =>
          period.span.from >= since &&
          period.span.to <= until &&
          !(period.same && isBasePeriod(text, period)) &&
          !isOfOther(text, period, span),
      );
      const led = sentence.korean ? own.filter((period) => period.span.to <= span.from) : [];
      const elsewhen = own.length === 0;
      const goesOn = elsewhen && sentence.korean ? carried(text, sentence, span.from) : undefined;
      const given = goesOn ?? (sentence.korean ? null : opening(text, sentence)) ?? outer;
      const ofText = elsewhen && given ? [given] : led.length > 0 ? led : own;
      const times = sentence.korean ? timesIn(attachment.mention) : [];
      const periods = times.length > 0 ? ofText.map((period) => placedBy(times, period)) : ofText;
      const bases = sentence.korean ? [] : periods.filter((period) => isStart(text, period));
      const ahead = sentence.periods.filter((period) => period.span.to <= span.from);
      const anchors =
        sentence.korean || own.some((period) => !isOfYears(period)) ? [] : lasting(ahead, before);
      const clause = text.slice(sentence.from, span.from).split(';').length - 1;
      const stretch = windowOf(text, figure.quantity, sentence);
      const window = stretchOf(stretch);
      const yearly = stretch === '전년' || stretch === 'YOY';
      const lead = text.slice(Math.max(since, attachment.mention.span.from - 8), span.from);
      const grain =
        figure.quantity.per?.unit ?? basisOf(lead) ?? stretchSaid(text.slice(sentence.from, span.from));
      const behind = text.slice(span.to, until);
      const length = sentence.korean ? null : lengthSaid(text.slice(sentence.from, span.from), behind);
      const votes = flatMap(attachment.mention.series, ({ points }) => votesOf(figure.quantity, points));
      const sense = sentence.korean ? null : senseOf(text, sentence, i);
      const unplaced =
        elsewhen &&
        !sentence.korean &&
        setAgainst.test(text.slice(Math.max(since, span.from - 24), span.from));
      return [
        {
          figure,
          attachment,
          periods,
          bases,
          elsewhen,
          unplaced,
          anchors,
          window,
          yearly,
          clause,
          years,
          grain,
          length,
          otherMeasure: !sentence.korean && isOtherMeasure(behind),
          said,
          sense,
          votes,
        },
      ];
    });
    if (attached.length === 0) return [];
    const around = text.slice(Math.max(0, sentence.from - 120), sentence.to);
    const unreal = hypothetical.test(text.slice(sentence.from, sentence.to)) || bygone.test(around);
    const qualified = qualifiersIn(text, sentence);
    const isQualified = (one: Attached) =>
      qualified.some(({ from, word }) => from < one.figure.quantity.span.from && !isSaidBy(word, one));
    const foreseen = ({ figure, attachment }: Attached) =>
      sentence.korean &&
      attachment.mention.series.every(
        ({ points: [point] }) => point && isForeseen(text, sentence, figure, point.table),
      );
    return [
      {
        attached,
        voters: attached.filter(({ votes }) => votes.length > 0),
        unreal: new Set(
          attached.filter((one) => unreal || settled.has(one.figure) || isQualified(one) || foreseen(one)),
        ),
      },
    ];
  });
}

/** What makes a metric another one, unless the row or its columns say it, too: 컨센서스, 누적, 연평균, 제외. */
const qualifiers = [adjusted, otherVoice, runningTotal, yearlyMean];

/** The qualifiers of a sentence, each with where it begins to hold. */
export const qualifiersIn = (text: string, { from, to }: Sentence) => {
  const said = text.slice(from, to);
  return flatMap(qualifiers, (qualifier) => {
    const found = qualifier.exec(said);
    return found ? [{ from: from + found.index, word: found[0] }] : [];
  });
};

const isSaidBy = (word: string, { attachment }: Attached): boolean =>
  attachment.mention.series.some(
    ({ label, points }) => label.includes(word) || points.some(({ header }) => header.includes(word)),
  );

/**
 * `$20.5 million in the second quarter, compared to $28.4 million`, `from $3.80 and 2027 EPS to $4.90`: the quarter is the
 * first one's, the year what follows.
 */
function isOfOther(text: string, { span }: Period, figure: Span): boolean {
  return span.to <= figure.from
    ? comparison.test(text.slice(span.to, figure.from))
    : span.from >= figure.to && /\b(?:and|but|while)\b/i.test(text.slice(figure.to, span.from));
}

/** `from 2015`, `than in fiscal 2021`: what a change is measured from. */
const isStart = (text: string, { span }: Period): boolean =>
  startsFrom.test(text.slice(Math.max(0, span.from - 32), span.from));

const startsFrom =
  /\b(?:from|over|than|above|below|versus|vs\.?|against|compared\s+(?:to|with))\s+(?:in\s+|at\s+|that\s+of\s+)?(?:the\s+(?:end\s+of\s+)?)?$/i;

const comparison = /\b(?:compared|versus|vs|against|than)\b/i;

/** `the prior year`, `a year earlier`: of as long a time as what it is told beside. */
const isOfYears = ({ relative }: Period) => relative?.unit === 'year';

/** The periods that go on to hold: those named last that are no mere step from others. */
function lasting(periods: readonly Period[], before: readonly Period[]): readonly Period[] {
  const named = periods.filter((period) => !isOfYears(period));
  return named.length > 0 ? named : before;
}

/** `In the first quarter service revenue grew 4.5% to €724m`: the time that opens an English sentence holds for all of it. */
function opening(text: string, { from, periods }: Sentence): Period | null {
  const [first] = periods;
  return first && /^\W*(?:in|for|during|over)\s+(?:the\s+)?$/i.test(text.slice(from, first.span.from))
    ? first
    : null;
}

/** How far what stands behind a figure is said of it: `from $382 million, or 17.7 percent of net sales, for 2018`. */
function endOf(text: string, { figures, korean, to }: Sentence, i: number): number {
  const [own, next, last] = figures.slice(i, i + 3);
  if (!next) return to;
  const gap = text.slice(own!.quantity.span.to, next.quantity.span.from);
  const same = !korean && next.quantity.unit.kind === 'percent' && /^\s*(?:,\s*or|\()\s*$/.test(gap);
  return same ? (last?.quantity.span.from ?? to) : next.quantity.span.from;
}

/** `(vs. $1.31)`: set against what the sentence told before, and so of another time or another view of it. */
const setAgainst = /\b(?:vs\.?|versus|against|compared\s+(?:to|with)|than|from)\s+$/i;

/** The period that a Korean sentence named before and goes on with. */
const carried = (text: string, sentence: Sentence, to: number): Period | undefined =>
  sentence.periods.findLast(
    (period) =>
      (period.year !== null || period.kind === 'half' || period.kind === 'quarter') &&
      period.kind !== 'day' &&
      period.span.to <= to &&
      !isBasePeriod(text, period) &&
      !isAside(text, sentence, period.span, to),
  );

/** `2026년 연간으로는 매출 61조 원, 영업이익 3조 원`: the whole of it is told of the year. */
const stretchSaid = (lead: string): TimeUnit | null =>
  /연간(?:으로|\s*기준|에는)|누적/.test(lead) ? 'year' : null;

function yearsCompared(periods: readonly Period[]): readonly number[] | null {
  const years = [...new Set(flatMap(periods, ({ year }) => year ?? []))];
  return years.length === 2 ? years : null;
}

/** A day is what tables of a day measure anyway. */
function stretchOf(window: string | null): string | null {
  return window !== null && /^(?:당일|전일|YOY|QOQ|전년|연간)$/.test(window) ? null : window;
}
