import './export-dialog.css';
import { say } from '../../shared/i18n/index.ts';
import { longestReason } from '../../shared/review/article-event.ts';
import { type OpenPoint, sayPoint } from '../../shared/review/checklist.ts';
import type { Settings } from '../../shared/settings.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { Icon } from '../ui/icons.tsx';
import { NameForm } from '../workbench/NameForm.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';

interface Props {
  readonly session: DocumentSession;
  readonly as: Settings['exportChoice'];
  readonly points: readonly OpenPoint[];
  readonly go: () => Promise<boolean>;
}

/** Says what is open in an article that is to leave, and asks why it leaves all the same. The reason is kept. */
export function LeaveDialog({ session, as, points, go }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { client, dialogs, fail } = useWorkbench();
  const { drafts } = session.review;

  /** Goes on behind the dialog, as every export does. Where it fails or is given up, the reason is there the next time. */
  async function leave(reason: string): Promise<void> {
    drafts.set('leave', reason);
    const text = session.text();
    if (!(await go())) return;
    await client.call('review.exported', { id: session.opened.id, text, as, left: [...points], reason });
    drafts.delete('leave');
  }

  return (
    <DialogBox label={t('review.leave.title')} focus="input" onClose={dialogs.close}>
      <h2 className="dialog__title">{t('review.leave.title')}</h2>
      <ul className="left-to-do" aria-label={t('export.left')}>
        {points.map((point) => (
          <li key={point.what} className="left-to-do__line">
            <Icon name="warning" className="is-warning" />
            <span>{say(locale, sayPoint(point))}</span>
          </li>
        ))}
      </ul>
      <NameForm
        label={t('review.leave.reason')}
        initial={drafts.get('leave') ?? ''}
        longest={longestReason}
        submit={t('review.leave.button')}
        hint={t('review.leave.hint')}
        missing={t('review.leave.missing')}
        onSubmit={async (reason) => void leave(reason).catch(fail)}
      />
    </DialogBox>
  );
}
