import './folder-targets.css';
import { type DragEvent, useState } from 'react';
import type { DocumentId, Library } from '../../shared/contract.ts';
import { folderOf } from '../../shared/library-path.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { foldersOf } from './folders.ts';
import { draggedArticle } from './use-row-files.ts';

/** The folders that a dragged article can be dropped on. The keyboard moves it by its menu. */
export function FolderTargets({ library, dragged }: { library: Library; dragged: DocumentId }) {
  const t = useTranslate();
  const { articles, fail } = useWorkbench();
  const [over, setOver] = useState<string | null>(null);
  const here = folderOf(articles.find(dragged)?.path ?? '');
  const folders = foldersOf(library).filter((folder) => folder !== here);
  if (folders.length === 0) return null;

  const accept = (folder: string) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(draggedArticle)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(folder);
  };
  const drop = (folder: string) => (event: DragEvent) => {
    const id = event.dataTransfer.getData(draggedArticle);
    if (id === '') return;
    event.preventDefault();
    articles.relocate(id, { name: null, folder }, true).catch(fail);
  };
  return (
    <section className="folder-targets" aria-label={t('folder.move.drop')}>
      <h3 className="folder-targets__title">{t('folder.move.drop')}</h3>
      <ul>
        {folders.map((folder) => (
          <li
            key={folder}
            className="folder-targets__folder"
            data-over={over === folder}
            onDragOver={accept(folder)}
            onDragLeave={() => setOver(null)}
            onDrop={drop(folder)}
          >
            <Icon name="folder" />
            {folder === '' ? t('folder.move.root') : folder}
          </li>
        ))}
      </ul>
    </section>
  );
}
