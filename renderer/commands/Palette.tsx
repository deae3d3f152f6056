import { useMemo } from 'react';
import { commandIds, commands as declared } from '../../shared/commands.ts';
import { translator } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { finderOf } from '../ui/word-search.ts';
import { Picker, type PickerItem } from '../workbench/Picker.tsx';
import { PickerLine } from '../workbench/PickerLine.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { keysOf, showKeys } from './keys.ts';

/** Every command that can do something now, found by its name in either language. */
export function Palette() {
  const t = useTranslate();
  const { commands } = useWorkbench();
  const find = useFindCommand();
  return (
    <Picker
      label={t('workbench.palette.label')}
      find={find}
      onPick={(id) => commands.run(id as (typeof commandIds)[number])}
    />
  );
}

function useFindCommand(): (query: string) => readonly PickerItem[] {
  const locale = useLocale();
  const { about, commands } = useWorkbench();
  return useMemo(() => {
    const here = translator(locale);
    const other = translator(locale === 'ko' ? 'en' : 'ko');
    const all = commandIds
      .filter((id) => id !== 'view.palette' && commands.can(id))
      .map((id) => ({ id, title: here(declared[id].title), otherTitle: other(declared[id].title) }));

    return (query) => {
      const find = finderOf(query, { loose: true });
      return all
        .flatMap(({ id, title, otherTitle }) => {
          const match = find(title);
          const otherMatch = find(otherTitle);
          if (!match && !otherMatch) return [];
          const keys = keysOf(id, about);
          const byOther = (otherMatch?.score ?? 0) > (match?.score ?? 0);
          const content = () => (
            <PickerLine title={title} hits={match?.hits ?? []} side={byOther && otherTitle}>
              {keys && <kbd>{showKeys(keys, about)}</kbd>}
            </PickerLine>
          );
          return [{ id, content, score: Math.max(match?.score ?? 0, (otherMatch?.score ?? 0) - 0.1) }];
        })
        .sort((a, b) => b.score - a.score);
    };
  }, [about, commands, locale]);
}
