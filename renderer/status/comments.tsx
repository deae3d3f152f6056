import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { openCount } from '../review/open-count.ts';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { StatusButton } from './StatusButton.tsx';

/** How many comments are open, where there are some. A press shows or hides them. */
export function CommentCount({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  const { commands, settings } = useWorkbench();
  const open = useStore(session.review.state, openCount);
  const shown = useStore(settings, (all) => all.problemsShown && all.panel === 'review');
  if (open === 0) return null;
  return (
    <StatusButton
      pressed={shown}
      title={t('command.view.review')}
      onPress={() => commands.run('view.review')}
    >
      <Icon name="comment" />
      {t('review.status', { count: open.toLocaleString(locale) })}
    </StatusButton>
  );
}
