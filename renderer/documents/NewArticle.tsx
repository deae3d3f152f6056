import { useId, useState } from 'react';
import { isTemplate } from '../../shared/lint/template.ts';
import { localDay } from '../../shared/local-day.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { type FolderWish, wishedFolder } from '../library/FolderField.tsx';
import { useStore } from '../store.ts';
import { DialogBox } from '../ui/DialogBox.tsx';
import { NameForm } from '../workbench/NameForm.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { isOfFolder, NewFileFolder } from './NewFileFolder.tsx';
import { fillTemplate, firstBlank, plainArticle, readTemplate, templateName } from './new-article.ts';

/** Asks for a title, a folder (`folder` at first) and, where the library has some, for a template. */
export function NewArticle({ folder }: { readonly folder: string }) {
  const t = useTranslate();
  const ids = useId();
  const { articles, client, dialogs, documents, library } = useWorkbench();
  const open = useStore(library, (state) => state.library);
  const templates =
    open?.articles.filter(({ path, unreadable }) => isTemplate(path) && unreadable === null) ?? [];
  const [template, setTemplate] = useState('');
  const [wish, setWish] = useState<FolderWish>({ folder, name: '' });

  const create = async (title: string) => {
    const day = localDay();
    const text =
      template === ''
        ? plainArticle(title, day)
        : fillTemplate(await readTemplate(client, template), title, day);
    const target = await wishedFolder(articles, folder, wish);
    // A folder that was made is there for the next try too.
    setWish({ folder: target, name: '' });
    await documents.create(title, text, target);
    documents.active()?.session.reveal(firstBlank(text));
  };

  return (
    <DialogBox label={t('workbench.new.title')} onClose={dialogs.close}>
      <h2 className="dialog__title">{t('workbench.new.title')}</h2>
      <NameForm
        label={t('workbench.new.name')}
        initial=""
        submit={t('workbench.new.create')}
        hint={t('workbench.new.hint')}
        missing={t('workbench.new.missing')}
        onSubmit={create}
        toldByChildren={isOfFolder}
      >
        {(sending) => (
          <>
            {templates.length > 0 && (
              <div className="dialog__field">
                <label htmlFor={`${ids}-template`}>{t('workbench.new.template')}</label>
                <select
                  id={`${ids}-template`}
                  className="field"
                  value={template}
                  onChange={(event) => setTemplate(event.target.value)}
                >
                  <option value="">{t('workbench.new.blank')}</option>
                  {templates.map((one) => (
                    <option key={one.id} value={one.id}>
                      {templateName(one)}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <NewFileFolder parent={folder} wish={wish} sending={sending} onWish={setWish} />
          </>
        )}
      </NameForm>
    </DialogBox>
  );
}
