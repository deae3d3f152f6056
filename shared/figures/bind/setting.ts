import { flatMap } from '../../flat-map.ts';
import { overlap } from '../../span.ts';
import { plainHeading, timeWords } from '../gazetteer/cues.ts';
import { keptWith } from '../keep.ts';
import type { Passage } from '../passage.ts';
import { isWhole, topicOf } from '../prose/topic.ts';
import { type PlacedPassage, withoutTitle } from './outline.ts';

/**
 * Whom the lines above a passage and its own opening set: the heading before its first comma, the line that divides the
 * section, the item around it, `[세림조선]` or a bold name in front, the topic of its first sentence. An article that goes
 * through several companies names each once and then says only 매출. Null where all of it is plain.
 */
export function settingOf(
  { passage, headings, divider, parent }: PlacedPassage,
  implied: ReadonlySet<string>,
): string | null {
  const above = [...withoutTitle(headings), divider, parent].filter(
    (label) => label !== null && label !== passage,
  );
  const words = [
    ...flatMap(above, (label) => namesInHead(label!, implied)),
    ...flatMap(above, (label) => topicIn(label!, implied)),
    ...opening(passage, implied),
  ];
  return words.length > 0 ? [...new Set(words)].join(' ') : null;
}

/** The name or topic that opens a passage; null where nothing but the article's own subject does. */
export function openerOf(passage: Passage, implied: ReadonlySet<string>): string | null {
  const words = opening(passage, implied);
  return words.length > 0 ? words.join(' ') : null;
}

/** Where the name in a label ends and the remark on it begins. */
function headOf(text: string): number {
  const end = text.search(/[,(:：|/!?…\n]|\s[-–—]\s/);
  return end < 0 ? text.length : end;
}

const namesInHead = keptWith((label: Passage, implied: ReadonlySet<string>) =>
  namesIn(label, headOf(label.run.text), implied),
);

/** A head of more names than this is a sentence. */
const mostNames = 3;

function namesIn(
  { terms, periods, figures }: Passage,
  to: number,
  implied: ReadonlySet<string>,
): readonly string[] {
  const taken = [...periods.map(({ span }) => span), ...figures.map(({ quantity }) => quantity.span)];
  const names = terms.filter(
    (term) =>
      term.to <= to &&
      term.metric === null &&
      term.forms.length > 0 &&
      !term.forms.some((form) => plainHeading.test(form) || timeWords.has(form) || implied.has(form)) &&
      !taken.some((span) => overlap(span, term)),
  );
  return names.length > mostNames ? [] : names.map((term) => term.forms.at(-1)!);
}

const topicIn = keptWith((passage: Passage, implied: ReadonlySet<string>): readonly string[] => {
  const [first] = passage.sentences;
  const topic = first && topicOf(passage.run.text, first, first.to, implied);
  return topic ? [topic.forms.at(-1)!] : [];
});

const opening = keptWith((passage: Passage, implied: ReadonlySet<string>): readonly string[] => {
  const { text, strong, kind } = passage.run;
  if (kind === 'heading') return [];
  const line = text.indexOf('\n');
  const [bold] = strong;
  const to =
    /^\s*\[[^\]]{2,30}\]/.exec(text)?.[0].length ??
    (bold && numbering.test(text.slice(0, bold.from)) && bold.to < text.length ? bold.to : null) ??
    (line > 0 && line <= longestName ? line : null);
  const named = to === null ? [] : namesIn(passage, Math.min(to, Math.max(headOf(text), 1)), implied);
  return named.length > 0 ? named : [...topicIn(passage, implied), ...singledOut(passage, implied)];
});

/** `음극재만 세 분기 모두 흑자.`, `남해점도 늘었다`: the first word, told apart from others. */
function singledOut({ terms }: Passage, implied: ReadonlySet<string>): readonly string[] {
  const [first] = terms;
  const apart =
    first && /[가-힣A-Za-z\d](?:만|도)$/.test(first.raw) && !first.metric && !isWhole(first, implied);
  return apart ? [first.forms.at(-1)!] : [];
}

/** `1.3 **남해미포.**`: what may stand before the name. */
const numbering = /^\s*(?:\d+(?:\.\d+)*[.)]?\s*)?$/;

const longestName = 40;
