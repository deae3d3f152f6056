import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { type SortOrder, sortOrders } from './articles.ts';

/** In which order the articles stand. */
export function SortChoice() {
  const t = useTranslate();
  const { settings } = useWorkbench();
  const order = useStore(settings, (all) => all.librarySort);
  return (
    <select
      className="library__sort"
      aria-label={t('workbench.library.sort')}
      value={order}
      onChange={(event) => settings.change({ librarySort: event.target.value as SortOrder })}
    >
      {sortOrders.map((one) => (
        <option key={one} value={one}>
          {t(`workbench.library.sort.${one}`)}
        </option>
      ))}
    </select>
  );
}
