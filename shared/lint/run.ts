import { type Beside, beside } from '../beside.ts';
import type { Finding } from '../finding.ts';
import { flatMap } from '../flat-map.ts';
import type { Block } from '../markdown/block.ts';
import { type Edit, shiftSpan } from '../span.ts';
import type { LintConfig } from './lint-config.ts';
import { bitsOf, type ContextNeed, kindsIn, kindsInArticle, type Need } from './needs.ts';
import { type Options, optionsFor } from './options.ts';
import type { BlockRule, LintContext, Report, Rule, Told } from './rule.ts';
import { severityOf } from './severity.ts';
import type { ArticleReading } from './text/article-reading.ts';

type AnyBlockRule = BlockRule<Options, ContextNeed>;

/**
 * What every rule finds. A rule is run where there is something of all that it needs; on a block that it has seen, only
 * when what it was told beside the block is no longer the same.
 */
export function runRules(
  rules: readonly Rule[],
  reading: ArticleReading,
  context: LintContext,
): readonly Finding[] {
  const { config } = context;
  // Without a library no rule is run that needs one.
  const told = context as Told<ContextNeed>;
  const active = rules.filter(
    (rule) =>
      severityOf(rule.id, rule.severity, config) !== 'off' &&
      (context.library !== null || !rule.needs.includes('library')),
  );
  const forBlocks = active.filter((rule) => rule.scope === 'block');
  const [asking, quiet] = split(forBlocks, ({ needs }) => needs.some(isAsked));
  checkBlocks(reading, quiet, told, ofText);
  checkBlocks(reading, asking, told, ofPlace);
  const there = kindsInArticle(reading);
  const forArticle = active
    .filter((rule) => rule.scope === 'article')
    .filter(({ needs }) => holds(there, bitsOf(needs)));
  return [
    ...flatMap(reading.article.blocks, ({ block, from }) =>
      [ofText, ofPlace].flatMap(({ kept }) =>
        kept.get(block)!.findings.map((finding) => moveFinding(finding, from)),
      ),
    ),
    ...flatMap(forArticle, (rule) =>
      rule.check(reading, told, optionsFor(rule, config)).map((report) => sign(report, rule, config)),
    ),
  ];
}

const asked: readonly Need[] = ['library', 'path', 'today'] satisfies readonly ContextNeed[];
const isAsked = (need: Need) => asked.includes(need);

const holds = (there: number, needed: number) => (needed & ~there) === 0;

interface Kept {
  readonly told: Told<ContextNeed>;
  readonly findings: readonly Finding[];
}

/** Where the findings of some block rules are kept, and while what they hold. */
interface Keeping {
  readonly kept: Beside<Block, Kept>;
  isSame(before: Told<ContextNeed>, now: Told<ContextNeed>): boolean;
}

/** Of the rules that are told nothing but the settings. */
const ofText: Keeping = {
  kept: beside(),
  isSame: (before, now) => before.config === now.config,
};
/** Of the rules that ask for more. */
const ofPlace: Keeping = {
  kept: beside(),
  isSame: (before, now) =>
    before.config === now.config &&
    before.library === now.library &&
    before.path === now.path &&
    before.today === now.today,
};

/** Runs rules on the blocks that they have not seen, those of them that may find something there. */
function checkBlocks(
  { blocks }: ArticleReading,
  rules: readonly AnyBlockRule[],
  told: Told<ContextNeed>,
  { kept, isSame }: Keeping,
): void {
  const { config } = told;
  const unseen = blocks.filter(({ reading }) => {
    const before = kept.get(reading.block);
    return !before || !isSame(before.told, told);
  });
  const prose = unseen.map(({ reading }) => reading.prose).join('\n\n');
  const promising = rules
    .map((rule) => ({ rule, needed: bitsOf(rule.needs), options: optionsFor(rule, config) }))
    .filter(({ rule: { hint }, options }) => {
      const pattern = typeof hint === 'function' ? hint(options) : hint;
      return pattern === undefined || prose.search(pattern) >= 0;
    });
  for (const { reading } of unseen) {
    const there = kindsIn(reading);
    const findings: Finding[] = [];
    for (const { rule, needed, options } of promising) {
      if (!holds(there, needed)) continue;
      for (const report of rule.check(reading, told, options)) findings.push(sign(report, rule, config));
    }
    kept.set(reading.block, { told, findings });
  }
}

function split<T>(all: readonly T[], goesFirst: (one: T) => boolean): readonly [T[], T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const one of all) (goesFirst(one) ? first : second).push(one);
  return [first, second];
}

function sign(report: Report, rule: Rule, config: LintConfig): Finding {
  const wanted = severityOf(rule.id, report.severity ?? rule.severity, config);
  return {
    related: [],
    ...report,
    ruleId: rule.id,
    severity: wanted === 'off' ? rule.severity : wanted,
  };
}

function moveFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    span: shiftSpan(finding.span, by),
    related: finding.related.map((one) => ({ ...one, span: shiftSpan(one.span, by) })),
    ...(finding.fixes && {
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moveEdit(edit, by)) })),
    }),
  };
}

function moveEdit(edit: Edit, by: number): Edit {
  return { ...shiftSpan(edit, by), insert: edit.insert };
}
