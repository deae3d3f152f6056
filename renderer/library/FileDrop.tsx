import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { holdsFiles } from './file-drag.ts';

/** Takes files that are dropped from outside into the library. */
export function FileDrop({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const { articles, fail } = useWorkbench();
  const [over, setOver] = useState(false);

  const onDragOver = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    articles.add([...event.dataTransfer.files], '').catch(fail);
  };
  return (
    <section
      className="library__files"
      aria-label={t('workbench.library')}
      onDragOver={onDragOver}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={onDrop}
    >
      {children}
      {over && <p className="library__drop">{t('folder.add.drop')}</p>}
    </section>
  );
}
