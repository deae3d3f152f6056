import { say } from '../../shared/i18n/index.ts';
import { useLocale } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** Tells a screen reader what the eye sees anyway: that the text was saved when the writer asked for it. */
export function Announcer() {
  const locale = useLocale();
  const announcement = useStore(useWorkbench().announcement);
  return (
    <div className="unseen" role="status">
      {announcement && say(locale, announcement)}
    </div>
  );
}
