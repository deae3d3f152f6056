import type { DocumentSession } from '../editor/session.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { approvalState } from '../review/approval.ts';
import { useStore } from '../store.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { StatusButton } from './StatusButton.tsx';
import { StatusChip } from './StatusChip.tsx';

/** The article's own status, and the way to another. */
export function ArticleStatus({ session }: { session: DocumentSession }) {
  const t = useTranslate();
  const { commands } = useWorkbench();
  const status = useStore(session.state, (state) => state.status);
  const dirty = useStore(session.state, (state) => state.dirty);
  const approval = approvalState({ status, dirty }, useStore(session.review.state));
  return (
    <StatusButton
      opensDialog
      title={t('command.edit.setStatus')}
      onPress={() => commands.run('edit.setStatus')}
    >
      <StatusChip status={status} outdated={approval.kind === 'changed'} />
    </StatusButton>
  );
}
