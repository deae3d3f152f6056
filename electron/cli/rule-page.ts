import { type Locale, translator } from '../../shared/i18n/index.ts';
import type { RulePage } from '../../shared/lint/docs.ts';

/** Longer than any fence that an example itself has. */
const fence = '~~~~~~';

/** A rule's documentation as Markdown, which reads well in a terminal too. */
export function rulePageMarkdown(page: RulePage, locale: Locale): string {
  const t = translator(locale);
  const code = (text: string) => `${fence}\n${text}\n${fence}`;
  const examples = page.examples.flatMap(({ wrong, right }) => [
    `**${t('cli.rule.wrong')}**`,
    code(wrong),
    `**${t('cli.rule.right')}**`,
    code(right),
  ]);
  return [
    `# ${page.title[locale]}`,
    `${page.id} · ${t(`severity.${page.severity}`)}`,
    page.why[locale],
    ...examples,
    `## ${t('cli.rule.silence')}`,
    t('cli.rule.silenceHere'),
    code(page.silence.comment),
    t('cli.rule.silenceLibrary'),
    code(page.silence.config),
  ].join('\n\n');
}
