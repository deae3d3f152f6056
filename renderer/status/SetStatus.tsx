import './set-status.css';
import { type Status, statuses } from '../../shared/article/status.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { DialogBox } from '../ui/DialogBox.tsx';
import { moveInList } from '../ui/list-keys.ts';
import { useActiveDocument, useWorkbench } from '../workbench/workbench-context.tsx';
import { applyStatus } from './apply-status.ts';
import { StatusChip } from './StatusChip.tsx';

/** Lets the writer set the article's status; no other byte of the text changes, and undo takes it back. */
export function SetStatus() {
  const active = useActiveDocument();
  return active && <Choices session={active.session} />;
}

function Choices({ session }: { session: DocumentSession }) {
  const t = useTranslate();
  const { commands, dialogs, fail } = useWorkbench();
  const current = useStore(session.state, (state) => state.status);

  const choose = (status: Status) => {
    dialogs.close();
    // Whoever approves puts their name to it.
    if (status === 'approved') commands.run('edit.approve');
    else if (status !== current) applyStatus(session, status).catch(fail);
  };

  return (
    <DialogBox
      label={t('workbench.setStatus')}
      shape="menu"
      focus="[aria-checked='true']"
      onClose={dialogs.close}
    >
      <h2 className="set-status__title">{t('workbench.setStatus')}</h2>
      <div
        className="set-status"
        role="menu"
        tabIndex={-1}
        aria-label={t('workbench.setStatus')}
        onKeyDown={(event) => {
          const items = [...event.currentTarget.querySelectorAll('button')];
          const at = items.indexOf(document.activeElement as HTMLButtonElement);
          const next = moveInList(event.key, at, items.length);
          if (next === null) return;
          event.preventDefault();
          items[next]!.focus();
        }}
      >
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            role="menuitemradio"
            className="dialog__row"
            aria-checked={status === current}
            onClick={() => choose(status)}
          >
            <StatusChip status={status} />
          </button>
        ))}
      </div>
    </DialogBox>
  );
}
