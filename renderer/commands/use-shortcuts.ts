import { useEffect } from 'react';
import { givesWay } from '../workbench/dialogs.ts';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { commandFor } from './keys.ts';

/**
 * Runs commands by their keys, in both hosts. The page sees a key before the editor and the browser do, so one
 * table decides what a shortcut means; a key that means nothing now goes on to them.
 */
export function useShortcuts(): void {
  const { about, commands, dialogs } = useWorkbench();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const id = commandFor(event, about);
      if (id === null) return;
      const dialog = dialogs.get();
      if (givesWay(dialog) && !commands.can(id)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat || !givesWay(dialog)) return;
      if (dialog) closeAtOnce(dialogs);
      const closesItself = dialog && id === (dialog.kind === 'palette' ? 'view.palette' : 'file.quickOpen');
      if (!closesItself) commands.runFromKeys(id);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [about, commands, dialogs]);
}
