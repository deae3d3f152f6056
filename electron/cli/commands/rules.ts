import { closest } from '../../../shared/closest.ts';
import { message } from '../../../shared/i18n/index.ts';
import { rulePage, rulePages } from '../../../shared/lint/docs.ts';
import { rulePageMarkdown } from '../../../shared/lint/rule-page.ts';
import type { Arguments } from '../arguments.ts';
import { type Context, type ExitCode, paint } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `tickmark rules`: every rule in a line, or the documentation of those that are named. */
export async function rulesCommand({ paths: ids }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  if (ids.length === 0) {
    const width = Math.max(...rulePages().map(({ id }) => id.length));
    const rows = rulePages().map(({ id, severity, title }) => {
      const name = paint(terminal, 'bold', id.padEnd(width));
      return `${name}  ${title[locale]} (${t(`severity.${severity}`)})`;
    });
    await terminal.out(`${rows.join('\n')}\n\n${t('cli.rules.more')}\n`);
    return 0;
  }
  const pages = ids.map((id) => {
    const page = rulePage(id);
    if (!page) {
      const near = closest(
        id,
        rulePages().map((one) => one.id),
      );
      throw new UsageError(
        near ? message('cli.error.ruleNear', { id, near }) : message('cli.error.rule', { id }),
      );
    }
    return rulePageMarkdown(page, locale);
  });
  await terminal.out(`${pages.join('\n\n')}\n`);
  return 0;
}
