import type { ReportingDescriptor } from 'sarif';
import type { Locale } from '../../../shared/i18n/index.ts';
import { rulePages } from '../../../shared/lint/docs.ts';
import { rulePageMarkdown } from '../../../shared/lint/rule-page.ts';
import { levels } from './levels.ts';

/** The rules of a SARIF run: every one with its documentation, and any other that something was found by. */
export function sarifRules(locale: Locale): {
  indexOf(ruleId: string): number;
  all(): readonly ReportingDescriptor[];
} {
  const rules = rulePages().map(
    (page): ReportingDescriptor => ({
      id: page.id,
      shortDescription: { text: page.title[locale] },
      fullDescription: { text: page.why[locale] },
      help: { text: page.why[locale], markdown: rulePageMarkdown(page, locale) },
      defaultConfiguration: { level: levels[page.severity] },
    }),
  );
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    indexOf(ruleId) {
      const known = indexes.get(ruleId);
      if (known !== undefined) return known;
      indexes.set(ruleId, rules.length);
      return rules.push({ id: ruleId }) - 1;
    },
    all: () => rules,
  };
}
