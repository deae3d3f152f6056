import './article-dialogs.css';
import { useState } from 'react';
import type { DocumentId } from '../../shared/contract.ts';
import { articleName, meantName } from '../../shared/library-path.ts';
import { fileName } from '../documents/documents.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { NameForm } from '../workbench/NameForm.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { LinkPreview } from './LinkPreview.tsx';
import { useLinked } from './use-linked.ts';

/** Asks for another name of an article's file, and shows which links will follow it. */
export function RenameArticle({ id }: { id: DocumentId }) {
  const t = useTranslate();
  const { articles, dialogs } = useWorkbench();
  const links = useLinked(id);
  const [follow, setFollow] = useState(true);
  const name = fileName(articles.find(id)?.path ?? '');
  return (
    <DialogBox label={t('folder.rename.title')} onClose={dialogs.close}>
      <h2 className="dialog__title">{t('folder.rename.title')}</h2>
      <NameForm
        label={t('folder.rename.name')}
        initial={name}
        selected={name.replace(articleName, '').length}
        submit={t('folder.rename.submit')}
        hint={t('folder.rename.hint')}
        focusAfter="where it was"
        onSubmit={(next) => articles.relocate(id, { name: meantName(next, name), folder: null }, follow)}
      >
        <LinkPreview links={links} moves={false} follow={follow} onFollow={setFollow} />
      </NameForm>
    </DialogBox>
  );
}
