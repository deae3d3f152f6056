import { type Locale, translator } from '../i18n/index.ts';
import type { RulePage } from './docs.ts';
import { sayTaken } from './say-option.ts';

/** Longer than any fence that an example itself has. */
const fence = '~~~~~~';

/** A rule's documentation as Markdown, which reads well in a terminal too. */
export function rulePageMarkdown(page: RulePage, locale: Locale): string {
  const t = translator(locale);
  const code = (text: string) => `${fence}\n${text}\n${fence}`;
  const examples = page.examples.flatMap(({ wrong, right, under }) => [
    ...(under === '' ? [] : [t('rule.under'), code(under)]),
    `**${t('rule.wrong')}**`,
    code(wrong),
    `**${t('rule.right')}**`,
    code(right),
  ]);
  const options = page.options
    .map((option) => `- \`${option.name}\` (${sayTaken(option, locale)}): ${option.says[locale]}`)
    .join('\n');
  return [
    `# ${page.title[locale]}`,
    `${page.id} · ${t(`severity.${page.severity}`)}`,
    page.why[locale],
    ...examples,
    ...(page.options.length > 0
      ? [`## ${t('rule.options')}`, options, t('rule.optionsWhere'), code(page.settings)]
      : []),
    `## ${t('rule.silence')}`,
    t('rule.silenceHere'),
    code(page.silence.comment),
    t('rule.silenceLibrary'),
    code(page.silence.config),
  ].join('\n\n');
}
