import './article-dialogs.css';
import { useId, useState } from 'react';
import type { DocumentId } from '../../shared/contract.ts';
import { toFailure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import { DialogBox } from '../app/DialogBox.tsx';
import { closeAtOnce } from '../app/focus.ts';
import { useWorkbench } from '../app/workbench-context.tsx';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { folderOf, foldersOf } from './folders.ts';
import { LinkPreview } from './LinkPreview.tsx';
import { useLinked } from './use-linked.ts';

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
  const [follow, setFollow] = useState(true);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const folder = chosen ?? others[0];

  const move = async () => {
    if (folder === undefined) return;
    setBusy(true);
    try {
      await articles.relocate(id, { name: null, folder }, follow);
      closeAtOnce(dialogs);
    } catch (failure) {
      setError(say(locale, toFailure(failure)));
      setBusy(false);
    }
  };

  return (
    <DialogBox label={t('folder.move.title')} onClose={dialogs.close}>
      <h2 className="dialog__title">{t('folder.move.title')}</h2>
      <form
        className="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void move();
        }}
      >
        {others.length === 0 ? (
          <p className="dialog__text">{t('folder.move.none')}</p>
        ) : (
          <div className="dialog__field">
            <label htmlFor={`${ids}-folder`}>{t('folder.move.folder')}</label>
            <select
              id={`${ids}-folder`}
              className="field"
              value={folder}
              onChange={(event) => {
                setChosen(event.target.value);
                setError(null);
              }}
            >
              {others.map((one) => (
                <option key={one} value={one}>
                  {one === '' ? t('folder.move.root') : one}
                </option>
              ))}
            </select>
            <p className="dialog__error" role="alert">
              {error}
            </p>
          </div>
        )}
        {others.length > 0 && <LinkPreview links={links} moves follow={follow} onFollow={setFollow} />}
        <div className="dialog__actions">
          {others.length > 0 && (
            <button type="submit" className="button button--primary" disabled={busy}>
              {t('folder.move.submit')}
            </button>
          )}
          <button type="button" className="button" onClick={dialogs.close}>
            {t('workbench.cancel')}
          </button>
        </div>
      </form>
    </DialogBox>
  );
}
