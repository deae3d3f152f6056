import { flatMap } from '../../flat-map.ts';
import type { Span } from '../../span.ts';
import { keptBy, sameMembers } from '../keep.ts';
import { nearest } from '../nearest.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { Period } from '../reader/period.ts';
import { isKindOnly, type Term } from '../words/terms.ts';
import { isOfAnother } from './another.ts';
import type { Series, SeriesIndex } from './series.ts';

/** A series that a text names, and where. */
export interface Mention {
  readonly series: readonly Series[];
  readonly span: Span;
  /** How many words of the text name it. */
  readonly words: number;
  /** The label is only a metric, which many subjects have. */
  readonly metricOnly: boolean;
  /** It stands as a name of its own: no word before or behind makes it part of another. */
  readonly free: boolean;
}

/**
 * The series that a passage names, left to right, the longest names first. `at` is the number of blocks with tables
 * before the passage's own, by which the nearest are chosen where many share a label. `implied` is the article's own
 * subject. Linear in its words.
 */
export function mentionsIn(
  passage: Passage,
  { phrases, places }: SeriesIndex,
  at: number,
  implied: ReadonlySet<string>,
): readonly Mention[] {
  const { text } = passage.run;
  const { terms } = passage;
  const korean = /[가-힣]/.test(text);
  const out: Mention[] = [];
  let place = 0;
  for (let i = 0; i < terms.length; ) {
    const match = phrases.longestAt(terms, i);
    if (!match) {
      i++;
      continue;
    }
    const [first, last] = [terms[i]!, terms[match.end - 1]!];
    const whole = grown(text, { from: first.from, to: last.to });
    while (passage.sentences[place + 1] && passage.sentences[place + 1]!.from <= whole.from) place++;
    const next = passage.sentences[place + 1]?.from ?? text.length;
    // `AMER. Operating income increased`: named across a full stop, it is told of behind it.
    const span = next < whole.to ? { from: firstWord(text, next), to: whole.to } : whole;
    const named = isNet(text, first)
      ? match.values.filter(({ label }) => /\bnet\b/i.test(label))
      : match.values;
    const lead = text.slice(Math.max(0, span.from - 24), span.from);
    if (named.length > 0 && !shareOf.test(lead) && !outside.test(lead)) {
      while (passage.sentences[place + 1] && passage.sentences[place + 1]!.from <= span.from) place++;
      const sentence = passage.sentences[place];
      const metricOnly = match.end - i === 1 && first.metric !== null;
      if (metricOnly && isKindOnly(first)) {
        i = match.end;
        continue;
      }
      const before = out.at(-1);
      if (before && isOneName(text, before.span, span) && !before.metricOnly) {
        out[out.length - 1] = extended(before, text, span, korean, passage.sentences[place]);
        i = match.end;
        continue;
      }
      out.push({
        series: nearest(named, ({ block }) => places.get(block)!, at),
        span,
        words: text.slice(span.from, span.to).split(/\s+/).length,
        metricOnly,
        free:
          standsFree(text, span, korean, sentence) &&
          !(metricOnly && sentence && isOfAnother(text, sentence, span, implied)),
      });
    }
    i = match.end;
  }
  return out;
}

const firstWord = (text: string, from: number) => from + text.slice(from).search(/\S/);

/** `국내 판매`, where both are labels: the sales of the row 국내, rather than those of the row 판매. */
const isOneName = (text: string, left: Span, right: Span) =>
  left.to < right.from && /^의?[ ]$/.test(text.slice(left.to, right.from));

function extended(
  left: Mention,
  text: string,
  { to }: Span,
  korean: boolean,
  sentence: Sentence | undefined,
): Mention {
  const span = { from: left.span.from, to };
  return { ...left, span, words: left.words + 1, free: standsFree(text, span, korean, sentence) };
}

/** `Net charge-offs` are no `Charge-offs`; only sales are the same with or without the word. */
function isNet(text: string, { from, metric }: Term): boolean {
  return metric?.id !== 'revenue' && /\bnet\s+$/i.test(text.slice(Math.max(0, from - 6), from));
}

/** `Sales outside the United States`: all but what the label names. */
const outside =
  /\b(?:outside(?:\s+of)?|excluding|except(?:\s+for)?|other\s+than|without|beyond|besides)\s+(?:the\s+|our\s+)?$/i;

/** `18.7 percent of net sales`: a base, not what the sentence is about. */
const shareOf = /(?:%|percent(?:age)?)\s+of\s+(?:\w+\s+)?$/i;

/** With the words before it that add nothing, and the bracket that it opens. */
function grown(text: string, { from, to }: Span): Span {
  const before = /(?:총|최근|현|전체|total|net)\s+$/i.exec(text.slice(Math.max(0, from - 8), from));
  const opened = /\([^()]*$/.test(text.slice(from, to));
  const behind = opened ? /^[^()]{0,20}\)/.exec(text.slice(to, to + 21)) : null;
  return { from: from - (before?.[0].length ?? 0), to: to + (behind?.[0].length ?? 0) };
}

/** Words that may stand right before a label without making it another one. */
const opens =
  /(?:^|[.,;:()[\]•–—>*|/“”"\n]|\b(?:the|our|its|an?|their|total|net|consolidated|reported|overall|company’s|company's|group’s|this|in|that|and|recorded|recognized|had|as|while|but|because|maintained|when))\s*$/i;
const opensKorean =
  /(?:^|[.,;:()[\]·•–—>*|/“”"'→\n]|은|는|이|가|의|도|에|에서|로|와|과|및|또한|특히|다만|반면|현재|오늘|당일|최근|지난|역시|미국|국내|올해|작년|한편|기준|약|도|며|고|년|월|일)\s*$/;

/** Words that may stand right behind it: a verb, a preposition, a general noun that adds nothing. */
const closes =
  /^\s*(?:[,(:$₩\d+\-–—%|*"”]|$|(?:expenses?|costs?|segments?|balance|amount|percentages?|ratio|for|in|of|was|were|is|are|increased|decreased|grew|rose|fell|declined|dropped|improved|totaled|totalled|totaling|totalling|reached|amounted|to|at|by|from|during|as|and|compared|remained|up|down|would|has|have|had|approximately|also|RMB|positive|higher|lower|represented)\b)/i;
const closesKorean =
  /^(?!\s*(?:이상|이하|이내|미만|초과))\s*(?:은|는|이|가|도|의|을|를|만|로|으로|역시|지수|[,(:+\-–—~*\d$₩△▲|"”]|약|현재|당일|$|수익률|\/|→|종가|월간)/;

function standsFree(text: string, span: Span, korean: boolean, sentence: Sentence | undefined): boolean {
  const before = text.slice(Math.max(0, span.from - 24), span.from);
  const after = text.slice(span.to, span.to + 24);
  const dated = sentence?.periods.some(
    (period) => period.span.to <= span.from && /^\s?$/.test(text.slice(period.span.to, span.from)),
  );
  const opened = dated || opens.test(before) || (korean && opensKorean.test(before));
  return opened && closesBehind(after, korean);
}

/** Whether what follows a label leaves it as it is. */
export function closesBehind(after: string, korean: boolean): boolean {
  return closes.test(after) || (korean && closesKorean.test(after));
}

/** The times that the rows of a mention tell. */
export const timesIn = keptBy(({ series }: Mention): readonly Period[] =>
  flatMap(series, ({ points }) => flatMap(points, ({ periods }) => periods)),
);

/** Whether two readings of the same passage name the same series. */
export function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ span, series }, i) => {
      const other = b[i]!;
      return span.from === other.span.from && span.to === other.span.to && sameMembers(series, other.series);
    })
  );
}
