import { message } from '../i18n/index.ts';
import type { Span } from '../span.ts';
import type { Finding } from './finding.ts';
import type { LintConfig } from './lint-config.ts';
import type { LintContext } from './rule.ts';
import { ignoreRules } from './rules/ignore.ts';
import { severityOf } from './severity.ts';
import type { ArticleReading } from './text/article-reading.ts';

/** `<!-- tickmark-ignore RULE[, RULE] [until 2026-12-31]: reason -->` */
const comment =
  /<!--[ \t]{0,10}tickmark-ignore[ \t]{1,10}([^<>:\r\n]{1,300}?)(?::([^<>\r\n]{0,500}))?[ \t]{0,10}-->/g;
const until = /\s+until\s+(\d{4}-\d{2}-\d{2})$/;

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
  const used = new Set<Ignore>();
  const effective = ignores.filter(
    (one) => isRule(one.rule) && one.reason !== '' && (one.until === null || one.until >= context.today),
  );
  const left = findings.filter((finding) => {
    const by = effective.filter(
      (one) =>
        one.rule === finding.ruleId &&
        one.scope.from <= finding.span.from &&
        finding.span.from < one.scope.to,
    );
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  const complaints = ignores.flatMap((one) => complain(one, used.has(one), isRule(one.rule), context));
  return [...left, ...complaints];
}

function complain(
  ignore: Ignore,
  isUsed: boolean,
  isKnown: boolean,
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
  if (ignore.until !== null && ignore.until < today) {
    const data = { rule, until: ignore.until };
    return sign('lint/ignore-expired', ignore, config, {
      message: message('lint.ignore.expired', data),
      fixes: remove,
    });
  }
  if (isUsed || severityOf(rule, 'info', config) === 'off') return [];
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
  return reading.blocks.flatMap(({ reading: block, from }, index) =>
    [...block.text.matchAll(comment)].flatMap((match) => {
      const line = block.lines.find((one) => one.to >= match.index);
      if (line?.kind === 'code') return [];
      const words = match[1]!.trim();
      const deadline = until.exec(words)?.[1] ?? null;
      const place = { from: from + match.index, to: from + match.index + match[0].length };
      return words
        .replace(until, '')
        .split(/[,\s]+/)
        .filter((rule) => rule !== '')
        .map((rule) => ({
          ...place,
          rule,
          until: deadline,
          reason: (match[2] ?? '').trim(),
          scope: scopeOf(index, place, reading),
        }));
    }),
  );
}

/** A comment that shares its block with words holds for that block, else for the next block that has some. */
function scopeOf(index: number, comment: Span, { blocks }: ArticleReading): Span {
  const own = blocks[index]!;
  const hasWords = (one: typeof own) =>
    one.reading.lines.some((line) => line.kind !== 'blank' && line.kind !== 'hidden');
  if (hasWords(own)) return { from: own.from, to: own.from + own.reading.text.length };
  const next = blocks.slice(index + 1).find(hasWords);
  return { from: comment.from, to: next ? next.from + next.reading.text.length : comment.to };
}
