import type { Span } from '../../span.ts';
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
}

/**
 * How closely a figure is tied to the mention that governs it. `tight`: nothing between or around them could make it
 * another subject. `loose`: words between that may. `foreign`: the label is part of a longer name.
 */
export type Hold = 'tight' | 'loose' | 'foreign';

export interface Attachment {
  readonly mention: Mention;
  readonly hold: Hold;
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
    out.push({ series: match.values, span: { from: first.from, to: last.to }, words: match.end - i });
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
  const before = mentions.findLast(
    (mention) => mention.span.from >= sentence.from && mention.span.to <= figure.from,
  );
  const behind = mentions.find((mention) => mention.span.from >= figure.to && mention.span.to <= sentence.to);
  if (behind && leadsInto.test(text.slice(figure.to, behind.span.from))) {
    return { mention: behind, hold: holdBehind(text, behind, sentence), aside: false };
  }
  if (!before) return null;
  const between = text.slice(before.span.to, figure.from);
  return { mention: before, hold: holdBefore(text, before, between, sentence), aside: test(aside, between) };
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
  /^\s*(?:은|는|이|가|도|의|을|를|만|로|으로|역시|지수|[,(:+\-–—~*\d$₩△▲|"”]|약|현재|당일|$|수익률|\/|→)/;

function holdBefore(text: string, mention: Mention, between: string, sentence: Span): Hold {
  if (!standsFree(text, mention, sentence)) return 'foreign';
  if (/[가-힣]/.test(text)) {
    return /^(?:은|는|이|가|도|의|를|을|지수|역시|현재|당일|약|최대|최소|수익률|까지|만|\([^()]*\)|[\s:*(,"'+\-–—])*$/.test(
      between,
    )
      ? 'tight'
      : 'loose';
  }
  return /[;]|\band\b(?!\s+(?:\$|\d))|\bwhile\b|\bwhereas\b|\bwith\b/.test(between) ? 'loose' : 'tight';
}

function holdBehind(text: string, mention: Mention, sentence: Span): Hold {
  return standsFree(text, mention, sentence) || closes.test(text.slice(mention.span.to))
    ? 'tight'
    : 'foreign';
}

/** Whether a label stands as a name of its own, with nothing before or behind that makes it another. */
function standsFree(text: string, { span }: Mention, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.from, span.from - 24), span.from);
  const after = text.slice(span.to, span.to + 24);
  const korean = /[가-힣]/.test(text);
  const opened = opens.test(before) || (korean && opensKorean.test(before));
  const closed = closes.test(after) || (korean && closesKorean.test(after));
  return opened && closed;
}

function test(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
