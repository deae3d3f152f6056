import './toolbar.css';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { CommandButton } from '../workbench/CommandButton.tsx';
import { useActiveDocument, useWorkbench } from '../workbench/workbench-context.tsx';

const views = [
  ['editor', 'view.editor', 'editor'],
  ['split', 'view.split', 'split'],
  ['preview', 'view.preview', 'preview'],
] as const;

/** The few commands that stay in sight: how the desk is laid out, and the way to all others. */
export function Toolbar() {
  const t = useTranslate();
  const { settings } = useWorkbench();
  const view = useStore(settings, (all) => all.view);
  const libraryShown = useStore(settings, (all) => all.libraryShown);
  const active = useActiveDocument();
  const panel = useStore(settings, (all) => (all.problemsShown ? all.panel : null));
  return (
    <div className="toolbar" role="toolbar" aria-label={t('workbench.region.toolbar')}>
      {views.map(([name, command, icon]) => (
        <CommandButton key={command} id={command} icon={icon} pressed={view === name} />
      ))}
      <span className="toolbar__gap" />
      <CommandButton id="view.toggleLibrary" icon="library" pressed={libraryShown} />
      <CommandButton id="view.toggleProblems" icon="problems" pressed={panel === 'problems'} />
      <CommandButton id="view.ledger" icon="tick" pressed={panel === 'ledger'} />
      <CommandButton id="view.review" icon="comment" pressed={panel === 'review'} />
      {active && (
        <>
          <span className="toolbar__gap" />
          <CommandButton id="file.history" icon="history" />
          <CommandButton id="file.export" icon="export" />
        </>
      )}
      <span className="toolbar__gap" />
      <CommandButton id="view.palette" icon="palette" />
      <CommandButton id="view.settings" icon="settings" />
    </div>
  );
}
