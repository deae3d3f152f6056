import { useId } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { FreeName } from '../workbench/FreeName.tsx';
import type { ArticleActions } from './article-actions.ts';

/** No folder has a `/` at the end of its path: the choice of a new one. */
export const newFolder = '/';

/** Where a file is wanted: a folder's path, or `newFolder` and what that shall be called. */
export interface FolderWish {
  readonly folder: string;
  readonly name: string;
}

/** The path of the folder that is wished for, which is made in `parent` if it is a new one. */
export async function wishedFolder(
  articles: Pick<ArticleActions, 'makeFolder'>,
  parent: string,
  { folder, name }: FolderWish,
): Promise<string> {
  return folder === newFolder ? articles.makeFolder(parent, name.trim()) : folder;
}

interface Props {
  readonly label: string;
  readonly folders: readonly string[];
  /** Where a new folder is made. */
  readonly parent: string;
  readonly wish: FolderWish;
  /** Why the folder could not be had. */
  readonly failure: Failure | null;
  readonly onWish: (wish: FolderWish) => void;
}

/** Asks for a folder of the library, or for the name of a new one. */
export function FolderField({ label, folders, parent, wish, failure, onWish }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const ids = useId();
  const called = (path: string) => (path === '' ? t('folder.move.root') : path);
  const isNew = wish.folder === newFolder;
  const call = (name: string) => onWish({ ...wish, name });

  return (
    <>
      <div className="dialog__field">
        <label htmlFor={`${ids}-folder`}>{label}</label>
        <select
          id={`${ids}-folder`}
          className="field"
          value={wish.folder}
          onChange={(event) => onWish({ ...wish, folder: event.target.value })}
        >
          {folders.map((folder) => (
            <option key={folder} value={folder}>
              {called(folder)}
            </option>
          ))}
          <option value={newFolder}>{t('folder.move.new')}</option>
        </select>
      </div>
      {isNew && (
        <div className="dialog__field">
          <label htmlFor={`${ids}-name`}>{t('folder.move.newName')}</label>
          <input
            id={`${ids}-name`}
            type="text"
            className="field"
            value={wish.name}
            maxLength={300}
            autoComplete="off"
            aria-invalid={failure !== null}
            aria-describedby={`${ids}-hint`}
            onChange={(event) => call(event.target.value)}
          />
          <p id={`${ids}-hint`} className="dialog__hint">
            {t('folder.move.newIn', { folder: called(parent) })}
          </p>
        </div>
      )}
      {(isNew || failure) && (
        <p className="dialog__error" role="alert">
          {failure && say(locale, failure)}
        </p>
      )}
      {isNew && <FreeName failure={failure} onTake={call} />}
    </>
  );
}
