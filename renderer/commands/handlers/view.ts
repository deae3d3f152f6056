import type { Settings } from '../../../shared/settings.ts';
import { isInRegion, regions } from '../../workbench/focus.ts';
import type { CommandHandlers } from '../commands.ts';
import { focusPanel } from './go.ts';
import { afterRender, type Parts } from './targets.ts';

/** How the desk is laid out and dressed, and the dialogs that tell about the workbench itself. */
export function viewHandlers(workbench: Parts) {
  const { dialogs, documents, locale, settings, theme } = workbench;

  /** Goes to what the panel below the text can show; where it shows just that, hides it and goes back to the text. */
  const togglePanel = (panel: Settings['panel']) => {
    const now = settings.get();
    if (!now.problemsShown || now.panel !== panel) return focusPanel(settings, panel);
    const inside = isInRegion(regions.problems);
    settings.change({ problemsShown: false });
    if (inside) documents.active()?.session.focus();
  };

  /** Lays the desk out; the keys go on in the pane that is left. */
  const layOut = (view: Settings['view']) => ({
    run: () => {
      settings.change({ view });
      afterRender(() => {
        if (document.activeElement === document.body) documents.active()?.session.focus();
      });
    },
  });

  return {
    'view.palette': { run: () => dialogs.show({ kind: 'palette' }) },
    'view.split': layOut('split'),
    'view.editor': layOut('editor'),
    'view.preview': layOut('preview'),
    'view.toggleLibrary': { run: () => settings.change({ libraryShown: !settings.get().libraryShown }) },
    'view.toggleProblems': { run: () => togglePanel('problems') },
    'view.ledger': { run: () => togglePanel('ledger') },
    'view.review': { run: () => togglePanel('review') },
    'view.theme': { run: () => settings.change({ theme: theme.get() === 'dark' ? 'light' : 'dark' }) },
    'view.language': { run: () => settings.change({ language: locale.get() === 'ko' ? 'en' : 'ko' }) },
    'view.settings': { run: () => dialogs.show({ kind: 'settings' }) },
    'help.shortcuts': { run: () => dialogs.show({ kind: 'shortcuts' }) },
    'help.licences': { run: () => dialogs.show({ kind: 'licences' }) },
  } satisfies Partial<CommandHandlers>;
}
