import './search-panel.css';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { say } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { isComposing } from '../ui/composing.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { focusRegion, regions } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { Filters } from './Filters.tsx';
import { ReplaceBar } from './ReplaceBar.tsx';
import { Results } from './Results.tsx';
import { hitsInAddresses, inOneOnly } from './rows.ts';
import { SearchFields } from './SearchFields.tsx';

const nothing: ReadonlySet<string> = new Set();

/** Finding in all articles, in place of their list: fields, filters and what was found. */
export function SearchPanel() {
  const t = useTranslate();
  const locale = useLocale();
  const { search } = useWorkbench();
  const failure = useStore(search, (state) => state.failure);
  const replacing = useStore(search, (state) => state.replacing);
  const query = useStore(search, (state) => state.query);
  const found = useStore(search, (state) => state.found);
  const [turned, setTurned] = useState({ query, keys: nothing });
  const panel = useRef<HTMLDivElement>(null);
  useFocusAfter(panel);
  const addresses = useMemo(() => hitsInAddresses(found), [found]);
  // What was chosen for one query has no meaning for the next.
  const own = turned.query === query ? turned.keys : nothing;
  const skipped = useMemo(() => inOneOnly(addresses, own), [addresses, own]);
  return (
    <search
      ref={panel}
      className="search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
        event.preventDefault();
        search.hide();
      }}
    >
      <header className="search__head">
        <h2 className="search__title">{t('search.label')}</h2>
        <IconButton icon="close" label={t('search.close')} onClick={search.hide} />
      </header>
      <SearchFields />
      <Filters />
      {replacing && (
        <ReplaceBar skipped={skipped} spared={[...addresses].filter((key) => skipped.has(key)).length} />
      )}
      {failure ? (
        <p className="search__failure" role="alert">
          {say(locale, failure)}
        </p>
      ) : (
        <>
          <Found />
          <Results
            skipped={skipped}
            onSkip={(keys) => setTurned({ query, keys: inOneOnly(addresses, keys) })}
          />
        </>
      )}
    </search>
  );
}

/** A panel that goes while it has the focus leaves it to the text, or to the list of articles where none is open. */
function useFocusAfter(panel: RefObject<HTMLElement | null>): void {
  const { documents } = useWorkbench();
  useLayoutEffect(() => {
    const element = panel.current!;
    return () => {
      if (!element.contains(document.activeElement)) return;
      // Once the list has come in the panel's place.
      requestAnimationFrame(() => {
        const active = documents.active();
        if (active) active.session.focus();
        else focusRegion(regions.library);
      });
    };
  }, [panel, documents]);
}

/** How much was found, or how far the search has come. */
function Found() {
  const t = useTranslate();
  const { search } = useWorkbench();
  const { query, found, hits, articles, progress, settled } = useStore(search);
  if (settled) return null;
  if (query.trim() === '') {
    return (
      <div className="search__hint">
        <p>{t('search.empty')}</p>
        <p>{t('search.emptyFilters')}</p>
      </div>
    );
  }
  const listed = found.reduce((sum, article) => sum + article.hits.length, 0);
  const said =
    hits === 0
      ? articles === 0
        ? t('search.none')
        : t('search.foundArticles', { articles })
      : listed < hits
        ? t('search.listed', { articles, hits, listed })
        : t('search.found', { articles, hits });
  return (
    <p className="search__found" role="status">
      {progress ? t('search.progress', progress) : said}
    </p>
  );
}
