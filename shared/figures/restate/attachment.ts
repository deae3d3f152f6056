import type { Span } from '../../span.ts';
import { onlyConnects } from '../gazetteer/connectives.ts';
import { aside } from '../gazetteer/cues.ts';
import type { Sentence } from '../passage.ts';
import { blanked } from '../prose/blanked.ts';
import { closesBehind, type Mention } from './mention.ts';

/**
 * How closely a figure is tied to the mention that governs it. `tight`: nothing between or around them could make it
 * another subject. `foreign`: nothing between them, but the label is part of a longer name. `loose`: words between.
 */
type Hold = 'tight' | 'foreign' | 'loose';

/** A figure's tie to the series that its sentence names. */
export interface Attachment {
  readonly mention: Mention;
  readonly hold: Hold;
  /** The label opens its sentence or item. */
  readonly leads: boolean;
  /** A note without a sentence around it: `2026E OPM 12.0%`. */
  readonly terse: boolean;
  /** The text is Korean: a label and its figure stand side by side. */
  readonly korean: boolean;
  /** It stands behind a word such as `due to`, which gives reasons rather than restating. */
  readonly aside: boolean;
}

/**
 * The mention that governs a figure: the nearest tight one before it in its sentence, else one right behind it.
 * `mentions` are the sentence's own.
 */
export function attach(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  figure: Span,
): Attachment | null {
  const { korean } = sentence;
  const behind = mentions.find((mention) => mention.span.from >= figure.to);
  if (behind && opensInto(text, figure, behind)) {
    return {
      mention: behind,
      hold: closesBehind(text.slice(behind.span.to, behind.span.to + 24), korean) ? 'tight' : 'foreign',
      aside: opensAside(text, sentence.from, figure.from),
      korean,
      leads: false,
      terse: false,
    };
  }
  if (!korean && changeOf.test(text.slice(figure.to, figure.to + 24))) return null;
  const before = mentions.filter(({ span }) => span.to <= figure.from && figure.from - span.to < longestGap);
  const held = before
    .slice(-3)
    .reverse()
    .map((mention) => ({ mention, hold: holdOf(text, sentence, mention, figure) }));
  const best =
    held.find(({ hold }) => hold === 'tight') ??
    held.filter(({ hold }) => hold === 'foreign').sort(byWeight)[0] ??
    held[0];
  if (!best) return null;
  const { from } = best.mention.span;
  const lead = unfigured(text, sentence, { from: sentence.from, to: from });
  const leads = /^[\s*>•\-\d.)(]*(?:(?:in|for|at|during|as of)\s[^,]{0,40},\s*)?(?:the\s|our\s)?$/i.test(
    lead,
  );
  return {
    mention: best.mention,
    hold: best.hold,
    aside: opensAside(text, sentence.from, from),
    korean,
    leads,
    terse: leads && sentence.to - sentence.from <= longestNote,
  };
}

/** `and a $5.0 million decrease in research`: it is of what follows. */
const changeOf = /^\s*(?:increase|decrease|decline|reduction|growth|rise|improvement|change)\s+(?:in|of)\b/i;

const byWeight = (a: { mention: Mention }, b: { mention: Mention }) =>
  Number(a.mention.metricOnly) - Number(b.mention.metricOnly) || b.mention.words - a.mention.words;

const longestGap = 160;
const longestNote = 48;

/** `매출의 45%`: a part of the label's value rather than the value. */
const partOf = /^의\s*약?\s*$/;
/** `of which $41.5 million came from new restaurants`, `, with rate increases of 7.4%`: from here on, something else. */
const opensPart = /\bof\s+(?:which|that|this|these)\b|[,–—(]\s*with\b/i;
const percentOf = /(?:%|percent)\s*of\b/;

function holdOf(text: string, sentence: Sentence, mention: Mention, figure: Span): Hold {
  const { to } = mention.span;
  const whole = partOf.test(text.slice(to - 1, figure.from)) || partOf.test(text.slice(to, figure.from));
  if (whole || percentOf.test(text.slice(figure.to - 7, figure.to + 4))) return 'loose';
  const between = unfigured(text, sentence, { from: to, to: figure.from });
  if (endsFigure(text, sentence, mention.span) || opensPart.test(between) || !onlyConnects(between))
    return 'loose';
  if (!sentence.korean && tellsPart(text, sentence, mention, figure)) return 'loose';
  return mention.free ? 'tight' : 'foreign';
}

/**
 * `Of the revenue recognized, $196.5 million …` and `$1,419 at Halfway`: a part of the label's value. So is what a bracket
 * gives of a name in the middle of a sentence, `Restructuring of $12 million relates to Marine ($9 million)`.
 */
function tellsPart(text: string, sentence: Sentence, { span, metricOnly }: Mention, figure: Span): boolean {
  if (/(?:^|[,;(])\s*of\s+(?:the\s+|our\s+|this\s+|these\s+)?$/i.test(text.slice(sentence.from, span.from)))
    return true;
  if (wasIn.test(text.slice(sentence.from, span.from))) return true;
  const behind = /^\s+(?:at|for|in|from)\s+(?:the\s+)?(?=[A-Z][a-z])/.exec(
    text.slice(figure.to, figure.to + 16),
  );
  const named = behind ? figure.to + behind[0].length : -1;
  if (behind && !sentence.periods.some((period) => period.span.from <= named && named < period.span.to))
    return true;
  const bracket = /^\s*\(\s*$/.test(text.slice(span.to, figure.from));
  return bracket && !metricOnly && sentence.figures.some(({ quantity }) => quantity.span.to <= span.from);
}

/** `Revenue that was in deferred revenue at the beginning of the year`: a part of what the label names. */
const wasIn =
  /\b(?:that|which)\s+(?:was|were|is|are|had\s+been)\s+(?:included\s+|recorded\s+|part\s+of\s+)?(?:in\s+)?(?:the\s+|our\s+)?$/i;

/** `4.2% against 4.3% for the index, and 13.1%`: a label that says whose the figure before it was, and no other. */
function endsFigure(text: string, { figures }: Sentence, { from }: Span): boolean {
  return figures.some(
    ({ quantity: { span } }) =>
      span.to < from && /^\s+(?:for|at)\s+(?:the\s+|our\s+)?$/i.test(text.slice(span.to, from)),
  );
}

/** The text without its figures and periods, which never make it about something else. */
const unfigured = (text: string, { figures, periods }: Sentence, stretch: Span): string =>
  blanked(text, stretch, [
    ...figures.map(({ quantity }) => quantity.span),
    ...periods.map(({ span }) => span),
  ]);

/** Whether the clause that leads to a place gives reasons or parts: `due to`, `partially offset by`. */
function opensAside(text: string, from: number, to: number): boolean {
  aside.lastIndex = 0;
  return aside.test(text.slice(from, to));
}

/** `a $5.6 million valuation allowance`, `$4 million increase in costs`: a label right behind its figure. */
function opensInto(text: string, figure: Span, { span }: Mention): boolean {
  if (span.from - figure.to > 40) return false;
  const lead = text.slice(figure.to, span.from);
  if (leadsInto.test(lead)) return true;
  return /^\s*$/.test(lead) && opensNoun.test(text.slice(Math.max(0, figure.from - 16), figure.from));
}

const leadsInto =
  /^\s*(?:(?:increase|decrease|decline|reduction|growth|rise|improvement)\s+(?:in|of)\s+(?:the\s+|our\s+)?|of\s+(?:the\s+|our\s+)?|in\s+(?:the\s+|our\s+)?|의\s*)$/i;
const opensNoun = /\b(?:an?|the|our|its|this)\s+$/i;
