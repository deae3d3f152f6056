import '../ui/bars.css';
import { message } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { copyText } from '../ui/clipboard.ts';
import { Icon } from '../ui/icons.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { isConflict, isGone } from './file-state.ts';
import type { OpenDocument } from './open-document.ts';

/** Stands above a text that could not be saved, with every way out of it. */
export function SaveTrouble({ document }: { document: OpenDocument }) {
  const t = useTranslate();
  const locale = useLocale();
  const { dialogs, fail, notices, settings } = useWorkbench();
  const saving = useStore(document.saving);
  const autosave = useStore(settings, (all) => all.autosave);
  const merging = useStore(document.merging.merge, (merge) => merge !== null);
  if (saving.kind !== 'failed' || merging) return null;

  const { error } = saving;
  const conflict = isConflict(saving);
  const missing = isGone(saving);
  const copy = async () => {
    const copied = await copyText(document.session.text());
    if (copied) notices.show('info', message('workbench.save.copied'));
    else notices.show('error', message('workbench.save.copyFailed'));
  };
  const reload = async () => {
    if (await document.reload()) notices.show('info', message('workbench.save.reloaded'));
  };
  const merge = () => void document.merging.begin().catch(fail);
  const way = (label: string, take: () => unknown, kind = '') => (
    <button type="button" className={`button button--small ${kind}`} onClick={() => void take()}>
      {label}
    </button>
  );
  return (
    <div className="bar bar--error" role="alert">
      <Icon name="warning" />
      <p className="bar__text">
        {error.say(locale)} {autosave && t('workbench.save.autosavePaused')}
      </p>
      <div className="bar__actions">
        {error.key === 'error.save.unencodable' &&
          document.disk.get().encoding !== 'utf-8' &&
          way(t('command.file.convert'), () => dialogs.show({ kind: 'convert', id: document.id }))}
        {conflict && way(t('merge.open'), merge, 'button--primary')}
        {conflict && way(t('workbench.save.reload'), reload)}
        {missing && way(t('merge.rewrite'), document.saveAnew)}
        {!conflict && !missing && way(t('workbench.save.retry'), document.save)}
        {way(t('workbench.save.saveAs'), () => dialogs.show({ kind: 'saveAs', id: document.id }))}
        {way(t('workbench.save.copy'), copy)}
      </div>
    </div>
  );
}
