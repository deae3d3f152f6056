import type { Article } from '../../article/article.ts';
import { shiftSpan } from '../../span.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Binding, Fact } from '../fact.ts';
import type { Passage } from '../passage.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { labelOf } from './label.ts';
import { groupPhrase, impliedBy, outline, type PlacedFigures, periodAround, scopeOf } from './outline.ts';
import { bindPragmas } from './pragma.ts';
import { bindProse, type Surroundings } from './prose.ts';
import { type Phrase, readPhrase } from './subject.ts';
import { bindTable } from './table.ts';

/** An article's blocks, and what each of its figures is about. */
export interface BoundArticle {
  readonly blocks: readonly PlacedFigures[];
  /** By the figure's place among the article's figures; null where it is not bound. */
  readonly bindings: readonly (Binding | null)[];
  readonly facts: readonly Fact[];
  /** The forms of the article's own subject. */
  readonly implied: ReadonlySet<string>;
}

export function bindArticle(article: Article, vocabulary: Vocabulary): BoundArticle {
  const blocks = outline(article, vocabulary);
  const implied = withoutSegments(impliedBy(article, vocabulary), blocks);
  const names = namesIn(blocks);
  const words = [...implied, '|', ...[...names].sort()].join(' ');
  const bindings = blocks.flatMap((block) => bindOnce(block, words, implied, names, vocabulary));
  const facts: Fact[] = [];
  for (const { read, placed, first } of blocks) {
    for (const figure of read.figures) {
      const id = first + figure.index;
      const binding = bindings[id];
      if (binding) {
        facts.push({
          ...binding,
          id,
          figure,
          quantity: figure.quantity,
          span: shiftSpan(figure.span, placed.from),
          passage: `${first}.${figure.run}`,
        });
      }
    }
  }
  return { blocks, bindings, facts, implied };
}

/**
 * The article's own subject, unless the labels of one table or list tell it from a larger one: where `HBM 매출` stands
 * beside `매출`, HBM is a segment.
 */
function withoutSegments(
  implied: ReadonlySet<string>,
  blocks: readonly PlacedFigures[],
): ReadonlySet<string> {
  if (implied.size === 0) return implied;
  return blocks.some(({ read }) => labelGroups(read).some((labels) => tellsApart(labels, implied)))
    ? new Set()
    : implied;
}

function labelGroups({ tables, passages }: BlockFigures): readonly (readonly Phrase[])[] {
  const lists = new Map<number, Phrase[]>();
  for (const passage of passages) {
    const { run } = passage;
    const label = run.kind === 'item' ? labelOf(passage) : null;
    if (run.kind !== 'item' || !label) continue;
    const list = lists.get(run.item.list) ?? [];
    lists.set(run.item.list, list);
    list.push(readPhrase(label.terms));
  }
  return [...tables.map((table) => table.rows.map((row) => readPhrase(row.terms))), ...lists.values()];
}

function tellsApart(labels: readonly Phrase[], implied: ReadonlySet<string>): boolean {
  const whole = new Set(labels.flatMap(({ metric, about }) => (about.length === 0 ? (metric ?? []) : [])));
  return labels.some(
    ({ metric, about }) =>
      metric !== null && whole.has(metric) && about.length > 0 && about.every((form) => implied.has(form)),
  );
}

const scenarios =
  /시나리오|\bscenarios?\b|(?:강세|약세|낙관|비관|중립)\s*(?:론|적)?$|\b(?:bull|bear|base)\s+case\b/i;

/** The words that label rows of tables: what an article compares, it names there. */
function namesIn(blocks: readonly PlacedFigures[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { read } of blocks) {
    for (const table of read.tables) {
      for (const row of table.rows) {
        const [only, more] = row.terms.filter((term) => term.forms.length > 0);
        if (only && !more && !only.metric && !row.total && /^\D/.test(only.raw)) names.add(only.forms[0]!);
      }
    }
  }
  return names;
}

interface Kept {
  readonly under: readonly (Passage | null)[];
  readonly words: string;
  readonly bindings: readonly (Binding | null)[];
}

const kept = new WeakMap<BlockFigures, Kept>();

/** Binds a block once for as long as it stands under the same labels and the article's names stay the same. */
function bindOnce(
  block: PlacedFigures,
  words: string,
  implied: ReadonlySet<string>,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly (Binding | null)[] {
  const { read, under } = block;
  const before = kept.get(read);
  const same = before?.words === words && before.under.length === under.length;
  if (same && before.under.every((label, i) => label === under[i])) return before.bindings;
  const bindings = bindBlock(block, implied, names, vocabulary);
  kept.set(read, { under, words, bindings });
  return bindings;
}

function bindBlock(
  block: PlacedFigures,
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
      scope: scopeOf(labels.slice(1), implied),
      implied,
      isName: (form) => names.has(form),
    };
    const bound = bindProse(passage, around);
    for (const [i, figure] of passage.figures.entries()) out[figure.index] = bound[i] ?? null;
  }
  for (const [index, binding] of bindPragmas(block.placed.block.text, block.read, implied, vocabulary))
    out[index] = binding;
  return out;
}
