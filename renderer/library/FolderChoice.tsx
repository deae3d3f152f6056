import './folder-choice.css';
import { useId } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useLate } from '../ui/use-late.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** The ways to a folder of articles: choose one, where the host can, or go back to a recent one. */
export function FolderChoice({ onChosen }: { onChosen?: () => void }) {
  const t = useTranslate();
  const noteId = useId();
  const { commands, fail, library } = useWorkbench();
  const open = useStore(library, (state) => state.library?.id);
  const recent = useStore(library, (state) => state.recent).filter(({ id }) => id !== open);
  const loading = useLate(useStore(library, (state) => state.loading));
  const canChoose = commands.can('file.openLibrary');

  const choose = () => {
    onChosen?.();
    commands.run('file.openLibrary');
  };
  const openRecent = (id: string) => {
    onChosen?.();
    library.openRecent(id).catch(fail);
  };
  return (
    <div className="folders">
      <button
        type="button"
        className="button button--primary"
        disabled={!canChoose}
        aria-describedby={canChoose ? undefined : noteId}
        onClick={choose}
      >
        {t('command.file.openLibrary')}
      </button>
      {!canChoose && (
        <p id={noteId} className="folders__note">
          {t('workbench.start.browser')}
        </p>
      )}
      <p className="folders__note" role="status">
        {loading && t('workbench.library.reading')}
      </p>
      {recent.length > 0 && (
        <>
          <h2 className="folders__heading">{t('workbench.start.recent')}</h2>
          <ul className="folders__recent">
            {recent.map(({ id, name, path }) => (
              <li key={id}>
                <button type="button" className="folders__folder" onClick={() => openRecent(id)}>
                  <Icon name="folder" />
                  <span>{name}</span>
                  <span className="folders__path">{path}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
