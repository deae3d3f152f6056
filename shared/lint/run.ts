import { beside } from '../beside.ts';
import type { Finding } from '../finding.ts';
import type { Block } from '../markdown/block.ts';
import { type Edit, shiftSpan } from '../span.ts';
import type { LintConfig } from './lint-config.ts';
import { optionsFor } from './options.ts';
import type { ArticleRule, BlockRule, LintContext, Report, Rule } from './rule.ts';
import { severityOf } from './severity.ts';
import type { ArticleReading } from './text/article-reading.ts';

/** What every rule finds. Block rules run only on blocks that they have not seen under the same settings. */
export function runRules(
  rules: readonly Rule[],
  reading: ArticleReading,
  context: LintContext,
): readonly Finding[] {
  const { config } = context;
  const active = rules.filter((rule) => severityOf(rule.id, rule.severity, config) !== 'off');
  const forBlocks = active.filter((rule) => rule.scope === 'block');
  const forArticle = active.filter((rule) => rule.scope === 'article');
  checkBlocks(reading, forBlocks, config);
  return [
    ...reading.article.blocks.flatMap(({ block, from }) =>
      kept.get(block)!.findings.map((finding) => moveFinding(finding, from)),
    ),
    ...forArticle.flatMap((rule) =>
      rule.check(reading, context, optionsFor(rule, config)).map((report) => sign(report, rule, config)),
    ),
  ];
}

interface Kept {
  readonly config: LintConfig;
  readonly findings: readonly Finding[];
}

const kept = beside<Block, Kept>();

/** Runs the rules on the blocks that they have not seen, those of them that may find something there. */
function checkBlocks({ blocks }: ArticleReading, rules: readonly BlockRule[], config: LintConfig): void {
  const unseen = blocks.filter(({ reading }) => kept.get(reading.block)?.config !== config);
  const prose = unseen.map(({ reading }) => reading.prose).join('\n\n');
  const promising = rules
    .map((rule) => ({ rule, options: optionsFor(rule, config) }))
    .filter(({ rule: { hint }, options }) => {
      const pattern = typeof hint === 'function' ? hint(options) : hint;
      return pattern === undefined || prose.search(pattern) >= 0;
    });
  for (const { reading } of unseen) {
    const findings = promising.flatMap(({ rule, options }) =>
      rule.check(reading, config, options).map((report) => sign(report, rule, config)),
    );
    kept.set(reading.block, { config, findings });
  }
}

function sign(report: Report, rule: BlockRule | ArticleRule, config: LintConfig): Finding {
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
