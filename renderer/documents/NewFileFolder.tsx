import type { Failure } from '../../shared/errors.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { FolderField, type FolderWish, newFolder } from '../library/FolderField.tsx';
import { foldersOf } from '../library/folders.ts';
import { useStore } from '../store.ts';
import type { Sending } from '../ui/use-sending.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

interface Props {
  /** Where a new folder is made. */
  readonly parent: string;
  readonly wish: FolderWish;
  readonly sending: Pick<Sending, 'failure' | 'changed'>;
  readonly onWish: (wish: FolderWish) => void;
}

/** The host makes a title safe for a file's name by itself: what is wrong with a name is wrong with a new folder's. */
export const isOfFolder = ({ key }: Failure): boolean =>
  key.startsWith('error.name.') || key.startsWith('error.folder.');

/** The folder that a new file goes into. */
export function NewFileFolder({ parent, wish, sending: { failure, changed }, onWish }: Props) {
  const t = useTranslate();
  const { library } = useWorkbench();
  const open = useStore(library, (state) => state.library);
  const known = open ? foldersOf(open) : [''];
  // One that was just made holds no file yet.
  const folders = wish.folder === newFolder || known.includes(wish.folder) ? known : [...known, wish.folder];
  return (
    <FolderField
      label={t('folder.of')}
      folders={folders}
      parent={parent}
      wish={wish}
      failure={failure && isOfFolder(failure) ? failure : null}
      onWish={(next) => {
        onWish(next);
        changed();
      }}
    />
  );
}
