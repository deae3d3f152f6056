import './article-dialogs.css';
import { useState } from 'react';
import type { DocumentId } from '../../shared/contract.ts';
import { folderOf } from '../../shared/library-path.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { DialogBox } from '../ui/DialogBox.tsx';
import { useSending } from '../ui/use-sending.ts';
import { DialogActions } from '../workbench/DialogActions.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { FolderField, type FolderWish, newFolder, wishedFolder } from './FolderField.tsx';
import { foldersOf } from './folders.ts';
import { LinkPreview } from './LinkPreview.tsx';
import { useLinked } from './use-linked.ts';

/** Asks for the folder that an article's file shall move to, and shows which links will follow it. */
export function MoveArticle({ id }: { id: DocumentId }) {
  const t = useTranslate();
  const { articles, dialogs, library } = useWorkbench();
  const open = useStore(library, (state) => state.library);
  const links = useLinked(id);
  const here = folderOf(articles.find(id)?.path ?? '');
  const others = open ? foldersOf(open).filter((folder) => folder !== here) : [];
  const [chosen, setChosen] = useState<FolderWish | null>(null);
  const [follow, setFollow] = useState(true);
  const wish = chosen ?? { folder: others[0] ?? newFolder, name: '' };

  const sending = useSending(async () => {
    const folder = await wishedFolder(articles, here, wish);
    await articles.relocate(id, { name: null, folder }, follow);
    closeAtOnce(dialogs);
  });
  const { busy, failure } = sending;

  return (
    <DialogBox label={t('folder.move.title')} onClose={dialogs.close}>
      <h2 className="dialog__title">{t('folder.move.title')}</h2>
      <form className="dialog__form" onSubmit={sending.onSubmit}>
        <FolderField
          label={t('folder.move.folder')}
          folders={others}
          parent={here}
          wish={wish}
          failure={failure}
          onWish={(next) => {
            setChosen(next);
            sending.changed();
          }}
        />
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
