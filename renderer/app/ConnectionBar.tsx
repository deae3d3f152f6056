import './bars.css';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from './icons.tsx';
import { useLate } from './use-late.ts';
import { useWorkbench } from './workbench-context.tsx';

/** Stands above the desk while the host does not answer. */
export function ConnectionBar() {
  const t = useTranslate();
  const connected = useStore(useWorkbench().connected);
  const lost = useLate(!connected, 1500);
  if (!lost) return null;
  return (
    <div className="bar bar--error" role="alert">
      <Icon name="warning" />
      <p className="bar__text">{t('workbench.disconnected')}</p>
    </div>
  );
}
