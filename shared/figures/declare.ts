import type { Fix } from '../finding.ts';
import { type Message, message } from '../i18n/index.ts';
import type { Span } from '../span.ts';
import type { BoundArticle } from './bind/bind-article.ts';
import { scopeOf } from './bind/outline.ts';
import type { FixesFor, Placed } from './cluster.ts';
import type { Fact } from './fact.ts';
import { nameOf } from './name/name.ts';
import type { Figure, Passage } from './passage.ts';

/** A figure, what it was bound to, and what the labels set apart that it stands under. */
interface Side {
  readonly placed: Placed;
  readonly figure: Figure;
  readonly fact: Fact | null;
  readonly run: Passage | undefined;
  /** The words that each of them sets apart, from the outermost. */
  readonly scopes: readonly (readonly string[])[];
}

const kindWords = { growth: ['성장률', 'growth'], share: ['비중', 'share'] } as const;

/**
 * What a writer may declare about a finding's figures with `<!-- fact … -->`: that two of them are different facts, with
 * the words of the heading that tells them apart; and what the figure is, in the engine's words, to be corrected by hand.
 * Both are one insertion right behind a figure, and no figure changes.
 */
export function declarationsFor(bound: BoundArticle, body: Span): FixesFor {
  // In front matter a comment would be part of the text.
  const takesComment = ({ from }: Placed) => from >= body.from;
  return ({ message: { key } }, root, others) => {
    const own = sideOf(bound, root);
    if (own.fact?.rung === 'pragma' || !takesComment(root)) return [];
    const rivals = others
      .slice(0, 8)
      .filter(takesComment)
      .map((other) => sideOf(bound, other));
    if (key === 'figures.restated') {
      const meant = { ...own, fact: meantBy(own, rivals) };
      return [...differentFact([meant], rivals), ...whatItIs(meant)];
    }
    return [...(sameFacts.has(key) ? differentFact([own, ...rivals], []) : []), ...whatItIs(own)];
  };
}

/** Findings about figures that were taken to be one and the same. */
const sameFacts: ReadonlySet<string> = new Set(['figures.sameFact', 'figures.scale', 'figures.period']);

function sideOf({ implied }: BoundArticle, placed: Placed): Side {
  const { block, figure } = placed;
  const own = block.prose.find(({ passage }) => passage.run.index === figure.run);
  const { headings, group } = own ?? block.under;
  return {
    placed,
    figure,
    fact: block.bound[figure.index] ?? null,
    run: block.read.passages[figure.run],
    scopes: [...headings, group, own?.parent].flatMap((label) =>
      label && !isTitle(label) ? [scopeOf([label], implied)?.split(' ') ?? []] : [],
    ),
  };
}

/** A sentence that restates a table was taken to mean what the cell is, unless it tells what several cells come to. */
function meantBy({ fact }: Side, rivals: readonly Side[]): Fact | null {
  const cell = rivals[0]?.fact ?? null;
  return cell && rivals.length === 1 && (!fact || fact.kind === cell.kind) ? cell : fact;
}

const isTitle = ({ run }: Passage) => run.kind === 'heading' && run.level === 1;

/** For the first side whose labels say what those of all the others do not. */
function differentFact(sides: readonly Side[], more: readonly Side[]): readonly Fix[] {
  for (const side of sides) {
    const others = [...sides, ...more].filter((other) => other !== side);
    const known = new Set(others.flatMap(({ scopes }) => scopes.flat()));
    const apart = side.scopes.toReversed().map((words) => words.filter((word) => !known.has(word)));
    // A heading of more words is a sentence rather than a scope.
    const scope = apart.find((words) => words.length > 0 && words.length < 3);
    const fix = scope && insertion(side, scope, (fact) => message('figures.declareDifferent', { fact }));
    if (fix) return [fix];
  }
  return [];
}

function whatItIs(side: Side): readonly Fix[] {
  const fix = insertion(side, [], (fact) =>
    side.fact ? message('figures.declare', { fact }) : message('figures.declareOpen'),
  );
  return fix ? [fix] : [];
}

function insertion(side: Side, scope: readonly string[], title: (fact: string) => Message): Fix | null {
  const fact = factText(side, scope);
  if (fact === null || /[<>]|--/.test(fact) || side.fact?.rung === 'pragma') return null;
  const at = side.placed.from + endOf(side);
  const start = '<!-- fact ';
  return {
    title: title(fact),
    edits: [{ from: at, to: at, insert: `${start}${fact} -->` }],
    draft: { from: start.length, to: start.length + fact.length },
  };
}

/** `유럽 AWS 매출 2025년`, as the pragma is read; null where its words could not say what kind of figure it is. */
function factText({ fact, placed: { block }, figure }: Side, scope: readonly string[]): string | null {
  // The whole block, since a cell alone may have no word.
  const korean = [block.block.text, ...scope].some((words) => /[가-힣]/.test(words));
  if (!fact) return scope.length > 0 ? null : korean ? '지표 기간' : 'METRIC PERIOD';
  const { subject, kind, period } = fact;
  if (kind === 'delta' && figure.quantity.unit.kind !== 'percentPoint') return null;
  const named = (names: readonly string[]) =>
    names.find((name) => /[가-힣]/.test(name) === korean) ?? names[0] ?? '';
  const name = nameOf(fact);
  return [
    ...scope,
    ...(name ? [name] : []),
    ...(subject.metric ? [named(subject.metric.names)] : []),
    ...(kind === 'growth' || kind === 'share' ? [kindWords[kind][korean ? 0 : 1]] : []),
    ...(period ? [period.raw] : []),
  ].join(' ');
}

/** Behind the figure, and behind the asterisks that end with it: a comment before them would break the emphasis. */
function endOf({ placed: { block }, figure, run }: Side): number {
  const { to } = figure.span;
  const closes = run?.run.strong.some((span) => span.to === figure.quantity.core.to) ?? false;
  const marks = closes ? /^(?:\*{2,3}|_{2,3})/.exec(block.block.text.slice(to, to + 3)) : null;
  return to + (marks?.[0].length ?? 0);
}
