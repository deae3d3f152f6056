import type { ReportingDescriptor } from 'sarif';
import type { Locale } from '../../../shared/i18n/index.ts';
import { rulePages } from '../../../shared/lint/docs.ts';
import type { CheckedFile } from '../checked-file.ts';
import { rulePageMarkdown } from '../rule-page.ts';
import { levels } from './levels.ts';

/** Every rule with its documentation, and any other that something was found by. */
export function sarifRules(files: readonly CheckedFile[], locale: Locale): ReportingDescriptor[] {
  const documented = rulePages.map(
    (page): ReportingDescriptor => ({
      id: page.id,
      shortDescription: { text: page.title[locale] },
      fullDescription: { text: page.why[locale] },
      help: { text: page.why[locale], markdown: rulePageMarkdown(page, locale) },
      defaultConfiguration: { level: levels[page.severity] },
    }),
  );
  const known = new Set(documented.map(({ id }) => id));
  const found = files.flatMap(({ result }) => result.findings.map(({ ruleId }) => ruleId));
  const others = new Set(found.filter((id) => !known.has(id)));
  return [...documented, ...Array.from(others, (id) => ({ id }))];
}
