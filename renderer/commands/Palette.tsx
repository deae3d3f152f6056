import { useMemo } from 'react';
import type { commandIds } from '../../shared/commands.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { Picker, type PickerItem } from '../workbench/Picker.tsx';
import { PickerLine } from '../workbench/PickerLine.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { commandFinder } from './find-commands.ts';
import { keysOf, showKeys } from './keys.ts';

/** Every command that can do something now, found by its name in either language, or by another word for it. */
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
    const find = commandFinder(locale, (id) => id !== 'view.palette' && commands.can(id));
    return (query) =>
      find(query).map(({ id, title, hits, foundBy }) => {
        const keys = keysOf(id, about);
        const content = () => (
          <PickerLine title={title} hits={hits} side={foundBy}>
            {keys && <kbd>{showKeys(keys, about)}</kbd>}
          </PickerLine>
        );
        return { id, content };
      });
  }, [about, commands, locale]);
}
