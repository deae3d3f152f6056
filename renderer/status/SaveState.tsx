import type { OpenDocument } from '../documents/open-document.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useLate } from '../ui/use-late.ts';
import { StatusButton } from './StatusButton.tsx';

/** Whether the text is on disk. A press saves, or tries again. */
export function SaveState({ document: { session, saving, disk, save } }: { document: OpenDocument }) {
  const t = useTranslate();
  const dirty = useStore(session.state, (state) => state.dirty);
  const kind = useStore(saving, (state) => state.kind);
  const readOnly = useStore(disk, (file) => file.readOnly);
  const slow = useLate(kind === 'saving');

  if (kind === 'failed') {
    return (
      <StatusButton className="status-line__item--error" title={t('workbench.save.retry')} onPress={save}>
        <Icon name="error" />
        {t('workbench.save.failed')}
      </StatusButton>
    );
  }
  if (dirty || slow) {
    return (
      <StatusButton onPress={save}>
        <span className="status-line__dot" />
        {t(slow ? 'workbench.save.saving' : 'workbench.save.unsaved')}
      </StatusButton>
    );
  }
  return (
    <span className="status-line__item">
      <Icon name={readOnly ? 'lock' : 'tick'} />
      {t(readOnly ? 'workbench.save.readOnly' : 'workbench.save.saved')}
    </span>
  );
}
