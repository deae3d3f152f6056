import type { LedgerLine } from '../../shared/figures/index.ts';
import { relationTitle } from '../../shared/figures/relation-title.ts';
import { sayBinding } from '../../shared/figures/say-binding.ts';
import { sayFigureValue } from '../../shared/figures/say-value.ts';
import { stateMarks } from '../../shared/figures/states.ts';
import { type Locale, translator } from '../../shared/i18n/index.ts';
import { rulePage } from '../../shared/lint/docs.ts';
import type { Span } from '../../shared/span.ts';
import type { CheckedDocument } from './checks.ts';

export interface HoverText {
  readonly markdown: string;
  readonly span: Span;
}

/** What there is to say at a place: how the figure was read and checked, and why the rules that found something exist. */
export function hoverAt(offset: number, checked: CheckedDocument, locale: Locale): HoverText | null {
  const here = ({ span }: { readonly span: Span }) => span.from <= offset && offset < span.to;
  const figure = checked.figureAt(offset);
  const findings = checked.findings.filter(here);
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const parts = [
    ...(figure ? [figureText(figure, locale)] : []),
    ...rules.flatMap((id) => ruleText(id, locale)),
  ];
  const span = figure?.span ?? findings[0]?.span;
  return span ? { markdown: parts.join('\n\n---\n\n'), span } : null;
}

function figureText({ value, parts, state, checks }: LedgerLine, locale: Locale): string {
  const t = translator(locale);
  const sums = checks.flatMap(({ relation, holds, derivation }) =>
    derivation.map((step) => `- ${holds ? '✓' : '✗'} ${relationTitle(relation)[locale]}: \`${step}\``),
  );
  return [
    `**${plain(sayFigureValue(value, locale))}** — ${stateMarks[state]} ${t(`ledger.state.${state}`)}`,
    plain(sayBinding(parts, locale)),
    ...(sums.length > 0 ? [sums.join('\n')] : []),
  ].join('\n\n');
}

function ruleText(id: string, locale: Locale): readonly string[] {
  const page = rulePage(id);
  return page ? [`**${plain(page.title[locale])}** \`${id}\`\n\n${page.why[locale]}`] : [];
}

/** An article's own words, without what Markdown would make of them. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>()#+!|~$-]/g, '\\$&');
