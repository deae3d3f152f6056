import './toolbar.css';
import { type CommandId, commands as declared } from '../../shared/commands.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icons.tsx';
import { useActiveDocument, useKeys, useWorkbench } from './workbench-context.tsx';

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

interface ButtonProps {
  readonly id: CommandId;
  readonly icon: IconName;
  readonly pressed?: boolean;
}

/** A command as a button with a sign; its name and keys show on hover and are read out. */
export function CommandButton({ id, icon, pressed }: ButtonProps) {
  const t = useTranslate();
  const keys = useKeys(id);
  const { commands } = useWorkbench();
  const title = t(declared[id].title);
  return (
    <IconButton
      icon={icon}
      label={title}
      title={keys === null ? title : `${title} (${keys})`}
      pressed={pressed}
      onClick={() => commands.run(id)}
    />
  );
}
