import { expect, it } from 'vitest';
import { readArticle } from '../../../../shared/article/article.ts';
import { readFigures } from '../../../../shared/figures/index.ts';

/** What a marked article must give: each figure in `⟦…⟧` takes part in a finding, and no other finding stands alone. */
export interface Outcome {
  /** The marked figures that no finding touches. */
  readonly missed: readonly string[];
  /** `rule: text` of findings that touch none of the marked figures. */
  readonly extra: readonly string[];
  readonly rules: readonly string[];
}

/** Reads an article with its contradictions marked: `매출은 ⟦10억 원⟧이다`. */
export function check(marked: string): Outcome {
  const spans: { from: number; to: number }[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') spans.push({ from: text.length, to: -1 });
    else if (part === '⟧') spans[spans.length - 1] = { from: spans.at(-1)!.from, to: text.length };
    else text += part;
  }
  const findings = readFigures(readArticle(text)).findings;
  const touches = (a: { from: number; to: number }, b: { from: number; to: number }) =>
    a.from < b.to && b.from < a.to;
  const places = findings.map((finding) => [finding.span, ...finding.related.map((related) => related.span)]);
  return {
    missed: spans
      .filter((span) => !places.some((all) => all.some((place) => touches(place, span))))
      .map(({ from, to }) => text.slice(from, to)),
    extra: findings
      .filter((_, i) => !places[i]!.some((place) => spans.some((span) => touches(place, span))))
      .map((finding) => `${finding.ruleId}: ${text.slice(finding.span.from, finding.span.to)}`),
    rules: findings.map((finding) => finding.ruleId),
  };
}

/** Every example's marked figures must be found, by the relation named, and nothing else in it. */
export function finds(rule: string, articles: readonly string[]): void {
  it.each(articles)('finds %#', (article) => {
    const { missed, extra, rules } = check(article);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    expect(rules).toContain(rule);
  });
}

/** The same, whichever relation finds it. */
export function findsAny(articles: readonly string[]): void {
  it.each(articles)('finds %#', (article) => {
    const { missed, extra } = check(article);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });
}

/** Close look-alikes: nothing at all is found in them. */
export function leaves(articles: readonly string[]): void {
  it.each(articles)('leaves %# alone', (article) => {
    expect(check(article).extra).toEqual([]);
  });
}

/** A Markdown table of a header and rows. */
export const table = (head: string, ...rows: readonly string[]): string =>
  [`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
