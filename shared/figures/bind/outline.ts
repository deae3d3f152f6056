import type { Article } from '../../article/article.ts';
import { frontMatterProse } from '../../article/front-matter-prose.ts';
import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { Block, PlacedBlock } from '../../markdown/block.ts';
import { overlap } from '../../span.ts';
import { type BlockFigures, figuresOf } from '../block-figures.ts';
import { plainHeading, timeWords } from '../gazetteer/cues.ts';
import { keptBy, keptByText, keptWith, sameMembers } from '../keep.ts';
import type { Passage } from '../passage.ts';
import type { Period } from '../reader/period.ts';
import { readPeriods } from '../reader/read-periods.ts';
import { type Term, terms } from '../words/terms.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { emptyPhrase, type Phrase, readPhrase } from './subject.ts';

/** A passage and what it stands under. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** Headings above it, from the outermost. */
  readonly headings: readonly Passage[];
  /** The label that it stands under, where the paragraph before is one: `**시장 점유율:**`. */
  readonly group: Passage | null;
  /** The last line of its section that stands for a heading: a bold one, or `■ 세림조선`. */
  readonly divider: Passage | null;
  /** The item around it. */
  readonly parent: Passage | null;
}

/** What a block stands under. */
interface Standing {
  readonly headings: readonly Passage[];
  readonly group: Passage | null;
  readonly divider: Passage | null;
}

/** A block with what was read in it. The same object as long as it reads the same and stands under the same labels. */
export interface OutlinedBlock {
  readonly block: Block;
  readonly read: BlockFigures;
  /** In the order of reading, table cells left out. */
  readonly prose: readonly PlacedPassage[];
  readonly under: Standing;
  /** What the next block stands under. */
  readonly below: Standing;
}

/** The blocks in which an article tells its figures: what its front matter says in words, then its body. */
export function figuredBlocks(article: Article): readonly PlacedBlock[] {
  const front = frontMatterProse(article);
  return front.length > 0 ? [...front, ...article.blocks] : article.blocks;
}

/** These in order, each passage with its headings. Linear in the number of passages. */
export function outline(article: Article, vocabulary: Vocabulary): readonly OutlinedBlock[] {
  let under = atTop;
  let caption = '';
  const front = frontMatterProse(article).map(({ block }) =>
    placeUnder(block, figuresOf(block, caption, vocabulary), under),
  );
  const body = article.blocks.map(({ block }) => {
    const read = figuresOf(block, caption, vocabulary);
    const outlined = placeUnder(block, read, under);
    under = outlined.below;
    caption = read.caption ?? caption;
    return outlined;
  });
  return front.length > 0 ? [...front, ...body] : body;
}

const noHeadings: readonly Passage[] = [];
const atTop: Standing = { headings: noHeadings, group: null, divider: null };
const kept = beside<BlockFigures, OutlinedBlock>();

function placeUnder(block: Block, read: BlockFigures, under: Standing): OutlinedBlock {
  const before = kept.get(read);
  const same =
    before?.under.group === under.group &&
    before.under.divider === under.divider &&
    sameMembers(before.under.headings, under.headings);
  if (same) return before;
  let { headings, group, divider } = under;
  const prose: PlacedPassage[] = [];
  for (const passage of read.passages) {
    const { run } = passage;
    if (run.kind === 'cell') continue;
    const outer = run.kind === 'heading' ? null : (run.item?.parent ?? null);
    const parent = outer === null ? null : (read.passages[outer] ?? null);
    if (run.kind === 'heading') {
      headings = [...headings.filter((heading) => levelOf(heading) < run.level), passage];
      group = null;
      divider = null;
    } else if (run.kind === 'paragraph' && run.item === null) {
      group = null;
    }
    prose.push({ passage, headings, group, divider, parent });
    if (isGroupLabel(passage)) group = passage;
    if (group === passage || isMarked(passage) || isNameAlone(passage)) divider = passage;
  }
  const outlined = { block, read, prose, under, below: { headings, group, divider } };
  kept.set(read, outlined);
  return outlined;
}

function levelOf({ run }: Passage): number {
  return run.kind === 'heading' ? run.level : 7;
}

/** The period that what stands around a passage sets: its parent item, its group label, the nearest heading. */
export function periodAround({ parent, group, headings }: PlacedPassage): Period | null {
  const sections = headings.filter((heading) => levelOf(heading) > 1);
  for (const label of [parent, group, ...sections.toReversed()]) {
    const period = label?.periods[0];
    if (period && label.figures.length < 3) return period;
  }
  return null;
}

/** `**시장 점유율:**` – a line that only names what comes under it. */
function isGroupLabel(passage: Passage): boolean {
  const { text, strong } = passage.run;
  if (passage.run.kind !== 'paragraph' || text.length > 60 || text.includes('\n')) return false;
  const bold = strong.reduce((length, span) => length + span.to - span.from, 0);
  return /[:：]\s*$/.test(text) || bold >= text.trim().length;
}

/** `■ 세림조선`: a short line behind a mark. */
function isMarked({ run }: Passage): boolean {
  return (
    run.kind === 'paragraph' && run.text.length <= 60 && /^[■□▶▷◆◇●○◎▣☞✔✅🔹🔸📌]️?[^\n]*$/u.test(run.text)
  );
}

/** `[세림조선] 바닥은 지났다`, `세림조선(012345)`: a short line that opens with a name set off, and is no sentence with figures. */
function isNameAlone({ run, figures }: Passage): boolean {
  return (
    run.kind === 'paragraph' &&
    run.item === null &&
    run.text.length <= 60 &&
    figures.length === 0 &&
    /^(?:\[[^\]\d]{2,24}\]|[가-힣A-Za-z&·]{2,24}\s?\([^()]{0,12}\d{4,6}(?:\.[A-Z]{2})?[^()]{0,8}\))[^\n]*$/.test(
      run.text.trim(),
    )
  );
}

/** The labels that set a passage apart: the outermost heading is the article's title, where it is of level 1. */
export function withoutTitle(labels: readonly Passage[]): readonly Passage[] {
  return labels[0] && levelOf(labels[0]) === 1 ? labels.slice(1) : labels;
}

/** What the words of a heading or label set apart; null where they are plain or make a sentence. */
export function scopeOf(passages: readonly Passage[], implied: ReadonlySet<string>): string | null {
  const words = flatMap(passages, (passage) => setApart(passage, implied));
  return words.length > 0 ? words.join(' ') : null;
}

const setApart = keptWith((passage: Passage, implied: ReadonlySet<string>): readonly string[] => {
  const named = passage.terms.filter(
    (term) =>
      term.metric === null &&
      term.forms.length > 0 &&
      !term.forms.some((form) => plainHeading.test(form) || timeWords.has(form) || implied.has(form)) &&
      !passage.periods.some(({ span }) => overlap(span, term)),
  );
  if (named.length > 4 || /[?!,]|다\.?$|까\??$|요\.?$/.test(passage.run.text)) return [];
  return named.some((term) => term.forms.length > 1) ? [] : named.map((term) => term.forms[0]!);
});

/** What the words of a group label say about every figure under it. */
export function groupPhrase(group: Passage | null): Phrase {
  if (!group) return emptyPhrase;
  return readPhrase(
    group.terms,
    group.periods.map((period) => period.span),
  );
}

/**
 * The forms of the article's own subject: the names in its title before the first figure or metric. The same set for the
 * same title, since what is worked out with it is kept for as long as it is the same.
 */
export const impliedBy = (article: Article, vocabulary: Vocabulary): ReadonlySet<string> =>
  impliedIn(vocabulary)(article.title?.value ?? '');

const mostTitles = 100;
const impliedIn = keptBy((vocabulary: Vocabulary) =>
  keptByText(mostTitles, (title): ReadonlySet<string> => {
    const stop = title.search(/[,:…|]|\s[-–]\s/);
    const head = stop > 0 ? title.slice(0, stop) : title;
    const periods = readPeriods(head);
    const own = terms(head, vocabulary).filter(
      (term) => !term.metric && !periods.some(({ span }) => overlap(span, term)),
    );
    return new Set(firstName(own));
  }),
);

function firstName(own: readonly Term[]): readonly string[] {
  const entity = own.find((term) => term.entity !== null);
  return (entity ?? own.find((term) => term.forms.length > 0))?.forms ?? [];
}
