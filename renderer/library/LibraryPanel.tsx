import './library.css';
import { useDeferredValue, useMemo, useState } from 'react';
import type { DocumentId, Library } from '../../shared/contract.ts';
import { isTemplate } from '../../shared/lint/template.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { isComposing } from '../ui/composing.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useLate } from '../ui/use-late.ts';
import { CommandButton } from '../workbench/CommandButton.tsx';
import { focusRegion, regions } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { ArticleList } from './ArticleList.tsx';
import { createSorter, filterArticles, twinsIn } from './articles.ts';
import { FileDrop } from './FileDrop.tsx';
import { FolderTargets } from './FolderTargets.tsx';
import { LibraryNotices } from './LibraryNotices.tsx';
import { SortChoice } from './SortChoice.tsx';

/** The folder at the left: what it is called, a filter, and its articles. */
export function LibraryPanel({ library }: { library: Library }) {
  const t = useTranslate();
  const locale = useLocale();
  const { dialogs, fail, library: store, settings } = useWorkbench();
  const loading = useLate(useStore(store, (state) => state.loading));
  const order = useStore(settings, (all) => all.librarySort);
  const [filter, setFilter] = useState('');
  const [dragged, setDragged] = useState<DocumentId | null>(null);

  const all = library.articles;
  const [sort] = useState(createSorter);
  const sorted = useMemo(() => {
    const articles = all.filter(({ path }) => !isTemplate(path));
    return sort(articles, order, locale);
  }, [all, order, locale, sort]);
  // The list of a large library may come a moment later than the letters of its filter.
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterArticles(sorted, wanted), [sorted, wanted]);
  const twins = useMemo(() => twinsIn(sorted), [sorted]);

  const count = sorted.length;
  return (
    <FileDrop>
      <header className="library__head">
        <h2 className="library__title">
          <button
            type="button"
            className="library__name"
            aria-haspopup="dialog"
            title={`${t('workbench.library.other')}\n${library.path}`}
            onClick={() => dialogs.show({ kind: 'folders' })}
          >
            {library.name}
          </button>
        </h2>
        <IconButton
          icon="refresh"
          label={t('workbench.library.refresh')}
          onClick={() => void store.refresh().catch(fail)}
        />
        <CommandButton id="edit.findInLibrary" icon="search" />
        <CommandButton id="file.new" icon="plus" />
      </header>
      {count > 0 && (
        <input
          type="search"
          className="field library__filter"
          aria-label={t('workbench.library.filter')}
          placeholder={t('workbench.library.filter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || isComposing(event.nativeEvent)) return;
            event.preventDefault();
            focusRegion(regions.library);
          }}
        />
      )}
      <LibraryNotices notices={library.notices} />
      <ArticleList articles={shown} twins={twins} byFolder={order === 'folder'} onDrag={setDragged} />
      {count === 0 && !library.reading && <EmptyLibrary />}
      {count > 0 && shown.length === 0 && <NoMatch filter={filter} clear={() => setFilter('')} />}
      {dragged !== null && <FolderTargets library={library} dragged={dragged} />}
      <footer className="library__foot">
        <span role="status">
          {loading || library.reading
            ? t('workbench.library.reading')
            : filter.trim() === ''
              ? t('workbench.library.count', { count })
              : t('workbench.library.shown', { count, shown: shown.length })}
        </span>
        <SortChoice />
      </footer>
    </FileDrop>
  );
}

function EmptyLibrary() {
  const t = useTranslate();
  const { commands } = useWorkbench();
  return (
    <div className="library__hint">
      <p>{t('workbench.library.empty')}</p>
      <p>{t('workbench.library.emptyHint')}</p>
      <button type="button" className="button" onClick={() => commands.run('file.new')}>
        {t('command.file.new')}
      </button>
    </div>
  );
}

function NoMatch({ filter, clear }: { filter: string; clear: () => void }) {
  const t = useTranslate();
  return (
    <div className="library__hint">
      <p>{t('workbench.library.noMatch', { filter })}</p>
      <button type="button" className="button" onClick={clear}>
        {t('workbench.library.clearFilter')}
      </button>
    </div>
  );
}
