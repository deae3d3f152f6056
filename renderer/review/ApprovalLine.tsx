import type { OpenDocument } from '../documents/open-document.ts';
import { sayMoment } from '../history/version-rows.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { approvalState } from './approval.ts';

/** Who approved the article and when, and whether it has changed since; the way to what changed, and to approve it. */
export function ApprovalLine({ document: article }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const locale = useLocale();
  const { commands, dialogs } = useWorkbench();
  const state = approvalState(useStore(article.session.state), useStore(article.session.review.state));
  const version = state.kind === 'changed' ? state.approval.version : null;
  const said =
    'approval' in state ? { by: state.approval.by, when: sayMoment(state.approval.at, locale) } : null;
  return (
    <p className="review-approval" data-state={state.kind}>
      {said && <Icon name={state.kind === 'current' ? 'tick' : 'warning'} />}
      {said && (
        <span>{t(state.kind === 'current' ? 'review.approved' : 'review.approved.changed', said)}</span>
      )}
      {state.kind === 'missing' && <Icon name="warning" />}
      {state.kind === 'missing' && <span>{t('review.approved.missing')}</span>}
      {version !== null && (
        <button
          type="button"
          className="button button--small"
          onClick={() => dialogs.show({ kind: 'history', document: article, version })}
        >
          {t('review.approved.diff')}
        </button>
      )}
      {state.kind !== 'current' && (
        <button type="button" className="button button--small" onClick={() => commands.run('edit.approve')}>
          {t('command.edit.approve')}
        </button>
      )}
    </p>
  );
}
