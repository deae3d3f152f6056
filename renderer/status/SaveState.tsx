import { Icon } from '../app/icons.tsx';
import { useLate } from '../app/use-late.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';

/** Whether the text is on disk. A press saves, or tries again. */
export function SaveState({ document: { session, saving, disk, save } }: { document: OpenDocument }) {
  const t = useTranslate();
  const dirty = useStore(session.state, (state) => state.dirty);
  const kind = useStore(saving, (state) => state.kind);
  const readOnly = useStore(disk, (file) => file.readOnly);
  const slow = useLate(kind === 'saving');

  if (kind === 'failed') {
    return (
      <button
        type="button"
        className="status-line__item status-line__item--error"
        title={t('workbench.save.retry')}
        onClick={() => void save()}
      >
        <Icon name="error" />
        {t('workbench.save.failed')}
      </button>
    );
  }
  if (dirty || slow) {
    return (
      <button type="button" className="status-line__item" onClick={() => void save()}>
        <span className="status-line__dot" />
        {t(slow ? 'workbench.save.saving' : 'workbench.save.unsaved')}
      </button>
    );
  }
  return (
    <span className="status-line__item">
      <Icon name={readOnly ? 'lock' : 'tick'} />
      {t(readOnly ? 'workbench.save.readOnly' : 'workbench.save.saved')}
    </span>
  );
}
