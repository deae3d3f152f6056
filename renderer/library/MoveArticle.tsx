import './article-dialogs.css';
import { useId, useState } from 'react';
import type { DocumentId } from '../../shared/contract.ts';
import { say } from '../../shared/i18n/index.ts';
import { folderOf } from '../../shared/library-path.ts';
import { DialogActions } from '../app/DialogActions.tsx';
import { DialogBox } from '../app/DialogBox.tsx';
import { closeAtOnce } from '../app/focus.ts';
import { useSending } from '../app/use-sending.ts';
import { useWorkbench } from '../app/workbench-context.tsx';
import { FreeName } from '../documents/FreeName.tsx';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { foldersOf } from './folders.ts';
import { LinkPreview } from './LinkPreview.tsx';
import { useLinked } from './use-linked.ts';

/** No folder has a `/` at the end of its path: the choice of a new one. */
const newFolder = '/';

/** Asks for the folder that an article's file shall move to, and shows which links will follow it. */
export function MoveArticle({ id }: { id: DocumentId }) {
  const t = useTranslate();
  const locale = useLocale();
  const ids = useId();
  const { articles, dialogs, library } = useWorkbench();
  const open = useStore(library, (state) => state.library);
  const links = useLinked(id);
  const here = folderOf(articles.find(id)?.path ?? '');
  const others = open ? foldersOf(open).filter((folder) => folder !== here) : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [follow, setFollow] = useState(true);
  const folder = chosen ?? others[0] ?? newFolder;
  const called = (path: string) => (path === '' ? t('folder.move.root') : path);

  const sending = useSending(async () => {
    const target = folder === newFolder ? await articles.makeFolder(here, name.trim()) : folder;
    await articles.relocate(id, { name: null, folder: target }, follow);
    closeAtOnce(dialogs);
  });
  const { busy, failure } = sending;
  const call = (to: string) => {
    setName(to);
    sending.changed();
  };

  return (
    <DialogBox label={t('folder.move.title')} onClose={dialogs.close}>
      <h2 className="dialog__title">{t('folder.move.title')}</h2>
      <form className="dialog__form" onSubmit={sending.onSubmit}>
        <div className="dialog__field">
          <label htmlFor={`${ids}-folder`}>{t('folder.move.folder')}</label>
          <select
            id={`${ids}-folder`}
            className="field"
            value={folder}
            onChange={(event) => {
              setChosen(event.target.value);
              sending.changed();
            }}
          >
            {others.map((one) => (
              <option key={one} value={one}>
                {called(one)}
              </option>
            ))}
            <option value={newFolder}>{t('folder.move.new')}</option>
          </select>
        </div>
        {folder === newFolder && (
          <div className="dialog__field">
            <label htmlFor={`${ids}-name`}>{t('folder.move.newName')}</label>
            <input
              id={`${ids}-name`}
              type="text"
              className="field"
              value={name}
              maxLength={300}
              autoComplete="off"
              aria-invalid={failure !== null}
              aria-describedby={`${ids}-hint`}
              onChange={(event) => call(event.target.value)}
            />
            <p id={`${ids}-hint`} className="dialog__hint">
              {t('folder.move.newIn', { folder: called(here) })}
            </p>
          </div>
        )}
        <p className="dialog__error" role="alert">
          {failure && say(locale, failure)}
        </p>
        {folder === newFolder && <FreeName failure={failure} onTake={call} />}
        <LinkPreview links={links} moves follow={follow} onFollow={setFollow} />
        <DialogActions>
          <button type="submit" className="button button--primary" disabled={busy}>
            {t('folder.move.submit')}
          </button>
        </DialogActions>
      </form>
    </DialogBox>
  );
}
