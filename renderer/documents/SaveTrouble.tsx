import '../app/bars.css';
import { message } from '../../shared/i18n/index.ts';
import { copyText } from '../app/clipboard.ts';
import { Icon } from '../app/icons.tsx';
import { useWorkbench } from '../app/workbench-context.tsx';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import type { OpenDocument } from './open-document.ts';

/** Stands above a text that could not be saved, with every way out of it. */
export function SaveTrouble({ document }: { document: OpenDocument }) {
  const t = useTranslate();
  const locale = useLocale();
  const { dialogs, fail, notices, settings } = useWorkbench();
  const error = useStore(document.saving, (saving) => (saving.kind === 'failed' ? saving.error : null));
  const autosave = useStore(settings, (all) => all.autosave);
  const merging = useStore(document.merging.merge, (merge) => merge !== null);
  if (!error || merging) return null;

  const conflict = error.key === 'error.save.conflict';
  const missing = error.key === 'error.file.missing';
  const copy = async () => {
    const copied = await copyText(document.session.text());
    if (copied) notices.show('info', message('workbench.save.copied'));
    else notices.show('error', message('workbench.save.copyFailed'));
  };
  const reload = async () => {
    if (await document.reload()) notices.show('info', message('workbench.save.reloaded'));
  };
  const merge = () => void document.merging.begin().catch(fail);
  return (
    <div className="bar bar--error" role="alert">
      <Icon name="warning" />
      <p className="bar__text">
        {error.say(locale)} {autosave && t('workbench.save.autosavePaused')}
      </p>
      <div className="bar__actions">
        {error.key === 'error.save.unencodable' && document.disk.get().encoding !== 'utf-8' && (
          <button
            type="button"
            className="button button--small"
            onClick={() => dialogs.show({ kind: 'convert', id: document.id })}
          >
            {t('command.file.convert')}
          </button>
        )}
        {conflict && (
          <>
            <button type="button" className="button button--small button--primary" onClick={merge}>
              {t('merge.open')}
            </button>
            <button type="button" className="button button--small" onClick={reload}>
              {t('workbench.save.reload')}
            </button>
          </>
        )}
        {missing && (
          <button type="button" className="button button--small" onClick={() => void document.saveAnew()}>
            {t('merge.rewrite')}
          </button>
        )}
        {!conflict && !missing && (
          <button type="button" className="button button--small" onClick={() => void document.save()}>
            {t('workbench.save.retry')}
          </button>
        )}
        <button
          type="button"
          className="button button--small"
          onClick={() => dialogs.show({ kind: 'saveAs', id: document.id })}
        >
          {t('workbench.save.saveAs')}
        </button>
        <button type="button" className="button button--small" onClick={copy}>
          {t('workbench.save.copy')}
        </button>
      </div>
    </div>
  );
}
