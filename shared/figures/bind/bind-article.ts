import type { Article } from '../../article/article.ts';
import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { BlockFigures } from '../block-figures.ts';
import { type Binding, type Fact, factOf, sameBinding } from '../fact.ts';
import { listAt } from '../group.ts';
import { keptBy, keptWith, sameMembers } from '../keep.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { labelOf } from './label.ts';
import {
  groupPhrase,
  impliedBy,
  type OutlinedBlock,
  outline,
  periodAround,
  scopeOf,
  withoutTitle,
} from './outline.ts';
import { bindPragmas } from './pragma.ts';
import { bindProse, type Surroundings } from './prose.ts';
import { openerOf, settingOf } from './setting.ts';
import { type Phrase, readPhrase } from './subject.ts';
import { bindTable } from './table.ts';

/** A block, and what its figures are about. The same object as long as it is read and bound the same. */
export interface BoundBlock extends OutlinedBlock {
  /** By `index` of the figure; null where it is not bound. */
  readonly bound: readonly (Fact | null)[];
  readonly facts: readonly Fact[];
}

/** An article's blocks, bound. */
export interface BoundArticle {
  /** One for each of `figuredBlocks`. */
  readonly blocks: readonly BoundBlock[];
  /** The forms of the article's own subject. */
  readonly implied: ReadonlySet<string>;
}

/** An article's blocks, read and bound; only what an edit reached is bound again. */
export function bindArticle(article: Article, vocabulary: Vocabulary): BoundArticle {
  const blocks = outline(article, vocabulary);
  const implied = withoutSegments(impliedBy(article, vocabulary), blocks);
  const names = namesIn(blocks);
  const words = [...implied, '|', ...[...names].sort()].join(' ');
  return { blocks: blocks.map((block) => bindOnce(block, words, implied, names, vocabulary)), implied };
}

/**
 * The article's own subject, unless the labels of one table or list tell it from a larger one: where `HBM 매출` stands
 * beside `매출`, HBM is a segment.
 */
function withoutSegments(
  implied: ReadonlySet<string>,
  blocks: readonly OutlinedBlock[],
): ReadonlySet<string> {
  return implied.size > 0 && blocks.some(({ read }) => hasSegments(read, implied)) ? noNames : implied;
}

const noNames: ReadonlySet<string> = new Set();

const hasSegments = keptWith((read: BlockFigures, implied: ReadonlySet<string>): boolean =>
  groupsIn(read).some((labels) => tellsApart(labels, implied)),
);

/** What the labels of each table and list of a block name. */
const groupsIn = keptBy(({ tables, passages }: BlockFigures): readonly (readonly Phrase[])[] => {
  const lists = new Map<number, Phrase[]>();
  for (const passage of passages) {
    const { run } = passage;
    const label = run.kind === 'item' ? labelOf(passage) : null;
    if (run.kind !== 'item' || !label) continue;
    listAt(lists, run.item.list).push(readPhrase(label.terms));
  }
  return [...tables.map((table) => table.rows.map((row) => readPhrase(row.terms))), ...lists.values()];
});

function tellsApart(labels: readonly Phrase[], implied: ReadonlySet<string>): boolean {
  const own = labels.filter(
    ({ metric, about }) => metric !== null && about.length > 0 && about.every((form) => implied.has(form)),
  );
  return own.some((one) =>
    labels.some(({ metric, about }) => about.length === 0 && metric !== null && metric === one.metric),
  );
}

const scenarios =
  /시나리오|\bscenarios?\b|(?:강세|약세|낙관|비관|중립)\s*(?:론|적)?$|\b(?:bull|bear|base)\s+case\b/i;

/** The words that label rows of tables: what an article compares, it names there. */
function namesIn(blocks: readonly OutlinedBlock[]): ReadonlySet<string> {
  return new Set(flatMap(blocks, ({ read }) => (read.tables.length > 0 ? namesInTables(read) : [])));
}

const namesInTables = keptBy(({ tables }: BlockFigures): readonly string[] =>
  flatMap(tables, (table) =>
    flatMap(table.rows, (row) => {
      const [only, more] = row.terms.filter((term) => term.forms.length > 0);
      return only && !more && !only.metric && !row.total && /^\D/.test(only.raw) ? [only.forms[0]!] : [];
    }),
  ),
);

interface Kept {
  readonly outlined: OutlinedBlock;
  readonly words: string;
  readonly bound: BoundBlock;
}

const kept = beside<BlockFigures, Kept>();

const nothing: readonly never[] = [];

/**
 * Binds a block once for as long as it stands under the same labels and the article's names stay the same. Where these
 * change, a fact that comes out as it was stays the same object.
 */
function bindOnce(
  block: OutlinedBlock,
  words: string,
  implied: ReadonlySet<string>,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): BoundBlock {
  const { read } = block;
  const before = kept.get(read);
  if (before?.outlined === block && before.words === words) return before.bound;
  if (read.figures.length === 0) {
    const bound = boundBlock(block, nothing, nothing);
    kept.set(read, { outlined: block, words, bound });
    return bound;
  }
  const bindings = bindBlock(block, implied, names, vocabulary);
  const facts = read.figures.map((figure, i): Fact | null => {
    const binding = bindings[i];
    const known = before?.bound.bound[i];
    if (!binding) return null;
    if (known && sameBinding(known, binding)) return known;
    return factOf(binding, figure, read.passages[figure.run]!, read);
  });
  const same = before !== undefined && sameMembers(before.bound.bound, facts);
  const bound = same
    ? boundBlock(block, before.bound.bound, before.bound.facts)
    : boundBlock(
        block,
        facts,
        facts.filter((fact) => fact !== null),
      );
  kept.set(read, { outlined: block, words, bound });
  return bound;
}

/** Written out for the same reason as a fact is. */
function boundBlock(
  { block, read, prose, under, below }: OutlinedBlock,
  bound: BoundBlock['bound'],
  facts: BoundBlock['facts'],
): BoundBlock {
  return { block, read, prose, under, below, bound, facts };
}

function bindBlock(
  block: OutlinedBlock,
  implied: ReadonlySet<string>,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly (Binding | null)[] {
  const out: (Binding | null)[] = block.read.figures.map(() => null);
  for (const table of block.read.tables) {
    for (const [index, binding] of bindTable(table, implied)) out[index] = binding;
  }
  for (const placed of block.prose) {
    const { passage, headings, group } = placed;
    if (passage.figures.length === 0) continue;
    const labels = group ? [...headings, group] : headings;
    const around: Surroundings = {
      group: groupPhrase(group ?? headings.at(-1) ?? null),
      unreal: labels.some((label) => scenarios.test(label.run.text)),
      period: periodAround(placed),
      scope: scopeOf(withoutTitle(labels), implied),
      setting: settingOf(placed, implied),
      opener: openerOf(passage, implied),
      implied,
      isName: (form) => names.has(form),
    };
    const bound = bindProse(passage, around);
    for (const [i, figure] of passage.figures.entries()) out[figure.index] = bound[i] ?? null;
  }
  for (const [index, binding] of bindPragmas(block.block.text, block.read, implied, vocabulary)) {
    const read = out[index];
    // Over what stretch a change is measured the sentence says, where the writer declares the same kind of figure.
    out[index] = read?.kind === binding.kind ? { ...binding, window: read.window } : binding;
  }
  return out;
}
