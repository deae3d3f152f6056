import { closest } from '../../../shared/closest.ts';
import { message } from '../../../shared/i18n/index.ts';
import { rulePage, rulePages } from '../../../shared/lint/docs.ts';
import { rulePageMarkdown } from '../../../shared/lint/rule-page.ts';
import type { Arguments } from '../arguments.ts';
import { type Context, type ExitCode, paint } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `tickmark rules`: every rule in a line, those of a group, or the documentation of those that are named. */
export async function rulesCommand({ paths: ids }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  if (ids.length === 0) {
    await terminal.out(`${listed(rulePages(), context)}\n\n${t('cli.rules.more')}\n`);
    return 0;
  }
  const parts = ids.map((id) => {
    const page = rulePage(id);
    if (page) return rulePageMarkdown(page, locale);
    const group = groupOf(id);
    if (group.length === 0) throw unknown(id);
    return listed(group, context);
  });
  await terminal.out(`${parts.join('\n\n')}\n`);
  return 0;
}

function listed(pages: ReturnType<typeof rulePages>, { terminal, locale, t }: Context): string {
  const width = Math.max(...pages.map(({ id }) => id.length));
  return pages
    .map(({ id, severity, title }) => {
      const name = paint(terminal, 'bold', id.padEnd(width));
      return `${name}  ${title[locale]} (${t(`severity.${severity}`)})`;
    })
    .join('\n');
}

/** `prose`, `prose/` or, as the settings write it, `prose/*`. */
function groupOf(name: string): ReturnType<typeof rulePages> {
  const start = `${name.replace(/\/?\*?$/, '')}/`;
  return rulePages().filter(({ id }) => id.startsWith(start));
}

function unknown(id: string): UsageError {
  const known = rulePages().map((one) => one.id);
  const near = closest(id, known) ?? known.find((one) => one.includes(id.toLowerCase()));
  return new UsageError(
    near ? message('cli.error.ruleNear', { id, near }) : message('cli.error.rule', { id }),
  );
}
