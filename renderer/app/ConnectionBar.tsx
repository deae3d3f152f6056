import '../ui/bars.css';
import { isCutOff, type Saving } from '../documents/file-state.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { createStore, useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useLate } from '../ui/use-late.ts';
import { useActiveDocument, useWorkbench } from '../workbench/workbench-context.tsx';

const none = createStore<Saving>({ kind: 'idle' });

/** Stands above the desk while the host does not answer, unless the text in front says so already. */
export function ConnectionBar() {
  const t = useTranslate();
  const connected = useStore(useWorkbench().connected);
  const lost = useLate(!connected, 1500);
  const saving = useStore(useActiveDocument()?.saving ?? none);
  const saidBelow = isCutOff(saving);
  if (!lost || saidBelow) return null;
  return (
    <div className="bar bar--error" role="alert">
      <Icon name="warning" />
      <p className="bar__text">{t('workbench.disconnected')}</p>
    </div>
  );
}
