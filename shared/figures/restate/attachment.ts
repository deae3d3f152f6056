import type { Span } from '../../span.ts';
import { onlyConnects } from '../gazetteer/connectives.ts';
import { aside } from '../gazetteer/cues.ts';
import type { Passage } from '../passage.ts';
import type { PhraseIndex } from '../words/phrase-index.ts';
import type { Series } from './series.ts';

/** A series that a text names, and where. */
export interface Mention {
  readonly series: readonly Series[];
  readonly span: Span;
  /** How many words of the text name it. */
  readonly words: number;
  readonly metricOnly: boolean;
}

/**
 * How closely a figure is tied to the mention that governs it. `tight`: nothing between or around them could make it
 * another subject. `loose`: words between that may. `foreign`: the label is part of a longer name.
 */
export type Hold = 'tight' | 'loose' | 'foreign';

export interface Attachment {
  readonly mention: Mention;
  readonly hold: Hold;
  /** The label opens its sentence or item. */
  readonly leads: boolean;
  /** The label is only a metric, which many subjects have. */
  readonly weak: boolean;
  /** The text is Korean: a label and its figure stand side by side. */
  readonly korean: boolean;
  /** It stands behind a word such as `due to`, which gives reasons rather than restating. */
  readonly aside: boolean;
}

/** The series that a passage names, left to right, the longest names first. Linear in its words. */
export function mentionsIn(passage: Passage, index: PhraseIndex<Series>): readonly Mention[] {
  const out: Mention[] = [];
  for (let i = 0; i < passage.terms.length; ) {
    const match = index.longestAt(passage.terms, i);
    if (!match) {
      i++;
      continue;
    }
    const [first, last] = [passage.terms[i]!, passage.terms[match.end - 1]!];
    out.push({
      series: match.values,
      span: { from: first.from, to: last.to },
      words: match.end - i,
      metricOnly: match.end - i === 1 && first.metric !== null,
    });
    i = match.end;
  }
  return out;
}

/** The mention that governs a figure: the nearest before it in its sentence, else one right behind it. */
export function attach(
  passage: Passage,
  mentions: readonly Mention[],
  figure: Span,
  sentence: Span,
): Attachment | null {
  const { text } = passage.run;
  const korean = /[가-힣]/.test(text);
  const behind = mentions.find((mention) => mention.span.from >= figure.to && mention.span.to <= sentence.to);
  if (behind && leadsInto.test(text.slice(figure.to, behind.span.from))) {
    const free = closes.test(text.slice(behind.span.to, sentence.to));
    return {
      mention: behind,
      hold: free ? 'tight' : 'foreign',
      aside: opensAside(text, sentence.from, figure.from),
      korean,
      leads: false,
      weak: behind.metricOnly,
    };
  }
  const before = mentions.findLast(
    (mention) => mention.span.from >= sentence.from && mention.span.to <= figure.from,
  );
  if (!before) return null;
  const gap = blanked(passage, { from: before.span.to, to: figure.from });
  const free = standsFree(text, before.span, sentence);
  return {
    mention: before,
    hold: !free
      ? 'foreign'
      : onlyConnects(gap) && gap.length < longestGap && !partOf.test(gap)
        ? 'tight'
        : 'loose',
    aside: opensAside(text, sentence.from, before.span.from),
    korean,
    leads: /^[\s*>•\-\d.)(]*$/.test(text.slice(sentence.from, before.span.from)),
    weak: before.metricOnly,
  };
}

const longestGap = 160;

/** `매출의 45%`: a part of the label's value rather than the value. */
const partOf = /^의\s*약?\s*$/;

/** The text without its figures and periods, which never make it about something else. */
function blanked(passage: Passage, { from, to }: Span): string {
  const spans = [
    ...passage.figures.map((figure) => figure.quantity.span),
    ...passage.periods.map((period) => period.span),
  ];
  let out = passage.run.text.slice(from, to);
  for (const span of spans) {
    if (span.to <= from || span.from >= to) continue;
    const [start, end] = [Math.max(span.from, from) - from, Math.min(span.to, to) - from];
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** Whether the clause that leads to a place gives reasons or parts: `due to`, `partially offset by`. */
function opensAside(text: string, from: number, to: number): boolean {
  aside.lastIndex = 0;
  return aside.test(text.slice(from, to));
}

/** `a $5.6 million valuation allowance`, `$4 million increase in costs`. */
const leadsInto =
  /^\s*(?:(?:increase|decrease|decline|reduction|growth|rise|improvement)\s+(?:in|of)\s+(?:the\s+|our\s+)?|of\s+(?:the\s+|our\s+)?|in\s+(?:the\s+|our\s+)?|의\s*)?$/i;

/** Words that may stand right before a label without making it another one. */
const opens =
  /(?:^|[.,;:()[\]•–—>*|/“”"]|\b(?:the|our|its|an?|their|total|net|consolidated|reported|overall|company’s|company's|group’s|this|in|that|and|recorded|recognized|had|as|while|but|because|maintained|when|gross))\s*$/i;
const opensKorean =
  /(?:^|[.,;:()[\]·•–—>*|/“”"'→]|은|는|이|가|의|도|에|에서|로|와|과|및|또한|특히|다만|반면|현재|오늘|당일|최근|지난|역시|미국|국내|올해|작년|한편|기준|약|도|며|고|년|월|일)\s*$/;

/** Words that may stand right behind it: a verb, a preposition, a general noun that adds nothing. */
const closes =
  /^\s*(?:[,(:$₩\d+\-–—%|*"”]|$|(?:expenses?|costs?|segments?|balance|amount|percentages?|ratio|for|in|of|was|were|is|are|increased|decreased|grew|rose|fell|declined|dropped|improved|totaled|totalled|totaling|totalling|reached|amounted|to|at|by|from|during|as|and|compared|remained|up|down|would|has|have|had|approximately|also|RMB|positive|higher|lower|represented)\b)/i;
const closesKorean =
  /^\s*(?:은|는|이|가|도|의|을|를|만|로|으로|역시|지수|[,(:+\-–—~*\d$₩△▲|"”]|약|현재|당일|$|수익률|\/|→|종가|월간)/;

/** Whether a label stands as a name of its own, with nothing before or behind that makes it another. */
function standsFree(text: string, span: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.from, span.from - 24), span.from);
  const after = text.slice(span.to, span.to + 24);
  const korean = /[가-힣]/.test(text);
  const opened = opens.test(before) || (korean && opensKorean.test(before));
  const closed = closes.test(after) || (korean && closesKorean.test(after));
  return opened && closed;
}
