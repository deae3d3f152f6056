import { useMemo } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { sortArticles } from '../library/articles.ts';
import { useStore } from '../store.ts';
import { finderOf } from '../ui/word-search.ts';
import { Picker, type PickerItem } from '../workbench/Picker.tsx';
import { PickerLine } from '../workbench/PickerLine.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** Every article of the library, newest first, found by title, ticker or path. */
export function QuickOpen() {
  const t = useTranslate();
  const { show } = useWorkbench();
  const find = useFindArticle();
  return (
    <Picker
      label={t('workbench.quickOpen.label')}
      placeholder={t('workbench.quickOpen.hint')}
      find={find}
      onPick={(id) => show(id, { focus: true })}
    />
  );
}

function useFindArticle(): (query: string) => readonly PickerItem[] {
  const { library } = useWorkbench();
  const articles = useStore(library, (state) => state.library?.articles);
  return useMemo(() => {
    const all = sortArticles(articles ?? [], 'modified', 'ko')
      .filter(({ unreadable }) => unreadable === null)
      .map(({ id, title, path, tickers }) => ({
        id,
        title: title.normalize('NFC'),
        side: [...tickers, path].join('  ').normalize('NFC'),
      }));
    return (query) => {
      const find = finderOf(query);
      return all
        .flatMap(({ id, title, side }) => {
          const whole = find(`${title} ${side}`);
          if (!whole) return [];
          const content = () => <PickerLine title={title} hits={find(title)?.hits ?? []} side={side} />;
          return [{ id, content, score: whole.score }];
        })
        .sort((a, b) => b.score - a.score);
    };
  }, [articles]);
}
