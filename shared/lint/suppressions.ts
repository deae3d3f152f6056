import { countBefore } from '../count-before.ts';
import type { Finding } from '../finding.ts';
import { message } from '../i18n/index.ts';
import { isDay } from '../local-day.ts';
import { type Span, shiftSpan } from '../span.ts';
import type { LintConfig } from './lint-config.ts';
import type { LintContext } from './rule.ts';
import { ignoreRules } from './rules/ignore.ts';
import { spellingRule } from './rules/spelling.ts';
import { severityOf } from './severity.ts';
import type { ArticleReading } from './text/article-reading.ts';
import type { BlockReading } from './text/block-reading.ts';
import { lineAt } from './text/lines.ts';

/** `<!-- tickmark-ignore RULE[, RULE] [until 2026-12-31]: reason -->` */
const comment =
  /<!--[ \t]{0,10}tickmark-ignore[ \t]{1,10}([^<>:\r\n]{1,300}?)(?::([^<>\r\n]{0,500}))?[ \t]{0,10}-->/g;
const until = /\s+until\s+(\S+)$/;

interface Ignore extends Span {
  readonly rule: string;
  readonly until: string | null;
  readonly reason: string;
  /** Where it holds: its own block, or the next one where it stands alone. */
  readonly scope: Span;
}

/**
 * Takes away the findings that the writer chose to ignore, and says which ignores are wrong or idle. Nothing is
 * ignored without a reason.
 */
export function applyIgnores(
  findings: readonly Finding[],
  reading: ArticleReading,
  context: LintContext,
  isRule: (id: string) => boolean,
): readonly Finding[] {
  const ignores = findIgnores(reading);
  if (ignores.length === 0) return findings;
  const isIgnored = coverOf(ignores, context.today);
  const left = findings.filter((finding) => !isIgnored(finding));
  const isUsed = reachOf(findings);
  const complaints = ignores.flatMap((one) =>
    complain(one, { isUsed: isUsed(one), isKnown: isRule(one.rule) }, context),
  );
  return [...left, ...complaints];
}

/** The findings of a rule that runs apart from the others, without those that the writer chose to ignore. */
export function dropIgnored(
  findings: readonly Finding[],
  reading: ArticleReading,
  today: string,
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const isIgnored = coverOf(findIgnores(reading), today);
  return findings.filter((finding) => !isIgnored(finding));
}

/** Whether an ignore in force covers a finding, told in logarithmic time: an article may hold thousands of both. */
function coverOf(ignores: readonly Ignore[], today: string): (finding: Finding) => boolean {
  const inForce = ignores.filter(
    ({ reason, until: last }) => reason !== '' && (last === null || (isDay(last) && last >= today)),
  );
  const byRule = new Map<string, { readonly starts: number[]; readonly reaches: number[] }>();
  for (const { rule, scope } of inForce.sort((a, b) => a.scope.from - b.scope.from)) {
    const known = byRule.get(rule) ?? { starts: [], reaches: [] };
    byRule.set(rule, known);
    known.starts.push(scope.from);
    known.reaches.push(Math.max(scope.to, known.reaches.at(-1) ?? 0));
  }
  return ({ ruleId, span }) => {
    const known = byRule.get(ruleId);
    if (!known) return false;
    const before = countBefore(known.starts, (start) => start <= span.from);
    return before > 0 && span.from < known.reaches[before - 1]!;
  };
}

/** Whether an ignore has a finding to cover. */
function reachOf(findings: readonly Finding[]): (ignore: Ignore) => boolean {
  const byRule = new Map<string, number[]>();
  for (const { ruleId, span } of [...findings].sort((a, b) => a.span.from - b.span.from)) {
    const known = byRule.get(ruleId);
    if (known) known.push(span.from);
    else byRule.set(ruleId, [span.from]);
  }
  return ({ rule, scope }) => {
    const starts = byRule.get(rule) ?? [];
    const next = starts[countBefore(starts, (start) => start < scope.from)];
    return next !== undefined && next < scope.to;
  };
}

function complain(
  ignore: Ignore,
  { isUsed, isKnown }: { readonly isUsed: boolean; readonly isKnown: boolean },
  { today, config }: LintContext,
): readonly Finding[] {
  const { rule } = ignore;
  const remove = [
    { title: message('lint.ignore.remove'), edits: [{ from: ignore.from, to: ignore.to, insert: '' }] },
  ];
  if (!isKnown)
    return sign('lint/ignore-unknown', ignore, config, { message: message('lint.ignore.unknown', { rule }) });
  if (ignore.reason === '') {
    return sign('lint/ignore-reason', ignore, config, { message: message('lint.ignore.reason', { rule }) });
  }
  if (ignore.until !== null && !isDay(ignore.until)) {
    const data = { until: ignore.until };
    return sign('lint/ignore-expired', ignore, config, { message: message('lint.ignore.noDay', data) });
  }
  if (ignore.until !== null && ignore.until < today) {
    const data = { rule, until: ignore.until };
    return sign('lint/ignore-expired', ignore, config, {
      message: message('lint.ignore.expired', data),
      fixes: remove,
    });
  }
  // Whether words are misspelt is not known here.
  if (isUsed || rule === spellingRule.id || severityOf(rule, 'info', config) === 'off') return [];
  return sign('lint/ignore-unused', ignore, config, {
    message: message('lint.ignore.unused', { rule }),
    fixes: remove,
  });
}

function sign(
  ruleId: (typeof ignoreRules)[number]['id'],
  { from, to }: Ignore,
  config: LintConfig,
  report: Pick<Finding, 'message' | 'fixes'>,
): readonly Finding[] {
  const own = ignoreRules.find((rule) => rule.id === ruleId)?.severity ?? 'warning';
  const severity = severityOf(ruleId, own, config);
  return severity === 'off' ? [] : [{ ruleId, severity, span: { from, to }, related: [], ...report }];
}

function findIgnores(reading: ArticleReading): readonly Ignore[] {
  if (!reading.article.text.includes('tickmark-ignore')) return [];
  const ignores: Ignore[] = [];
  // From the end, so that the next block with words is known at each comment.
  let next: Span | null = null;
  for (const { reading: block, from } of reading.blocks.toReversed()) {
    const own = { from, to: from + block.text.length };
    const hasWords = block.lines.some((line) => line.kind !== 'blank' && line.kind !== 'hidden');
    if (hasWords) next = own;
    for (const one of ignoresIn(block)) {
      const place = shiftSpan(one, from);
      ignores.push({
        ...one,
        ...place,
        scope: hasWords ? own : { from: place.from, to: next?.to ?? place.to },
      });
    }
  }
  return ignores.sort((a, b) => a.from - b.from);
}

/** The ignore comments of a block, at offsets of the block, one for each rule that they name. */
function ignoresIn(block: BlockReading): readonly Omit<Ignore, 'scope'>[] {
  if (!block.text.includes('tickmark-ignore')) return [];
  return [...block.text.matchAll(comment)].flatMap((match) => {
    if (lineAt(block.lines, match.index)?.kind === 'code') return [];
    const words = match[1]!.trim();
    const ignore = {
      from: match.index,
      to: match.index + match[0].length,
      until: until.exec(words)?.[1] ?? null,
      reason: (match[2] ?? '').trim(),
    };
    return words
      .replace(until, '')
      .split(/[,\s]+/)
      .filter((rule) => rule !== '')
      .map((rule) => ({ ...ignore, rule }));
  });
}
