import { useId, useState } from 'react';
import { isTemplate } from '../../shared/lint/template.ts';
import { localDay } from '../../shared/local-day.ts';
import { DialogBox } from '../app/DialogBox.tsx';
import { useWorkbench } from '../app/workbench-context.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { NameForm } from './NameForm.tsx';
import { fillTemplate, firstBlank, plainArticle, readTemplate, templateName } from './new-article.ts';

/** Asks for a title and, where the library has some, for a template. */
export function NewArticle() {
  const t = useTranslate();
  const ids = useId();
  const { client, dialogs, documents, library } = useWorkbench();
  const articles = useStore(library, (state) => state.library?.articles);
  const templates = articles?.filter(({ path, unreadable }) => isTemplate(path) && unreadable === null) ?? [];
  const [template, setTemplate] = useState('');

  const create = async (title: string) => {
    const day = localDay();
    const text =
      template === ''
        ? plainArticle(title, day)
        : fillTemplate(await readTemplate(client, template), title, day);
    await documents.create(title, text);
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
      >
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
      </NameForm>
    </DialogBox>
  );
}
