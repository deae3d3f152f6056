import './export-dialog.css';
import type { KeyboardEvent } from 'react';
import { titleOf } from '../documents/documents.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { choices } from './choices.ts';
import { LeftToDo } from './LeftToDo.tsx';

/**
 * Asks in what form the article leaves the workbench, and says what is still open in it. The form that was chosen last
 * has the focus, so that Enter alone repeats it.
 */
export function ExportDialog({ document: article }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const { commands, dialogs, settings } = useWorkbench();
  const last = settings.get().exportChoice;
  return (
    <DialogBox label={t('export.title')} focus=".export-dialog__format.is-last" onClose={dialogs.close}>
      <DialogHead title={t('export.title')} />
      <p className="dialog__text">{titleOf(article)}</p>
      {!article.session.large && <LeftToDo session={article.session} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to the buttons' own keys */}
      <div className="export-dialog__formats" onKeyDown={moveByArrows}>
        {choices.map(({ choice, command }) => (
          <button
            key={choice}
            type="button"
            className={`export-dialog__format${choice === last ? ' is-last' : ''}`}
            onClick={() => {
              closeAtOnce(dialogs);
              commands.run(command);
            }}
          >
            <strong>{t(`export.name.${choice}`)}</strong>
            <span>{t(`export.${choice}`)}</span>
          </button>
        ))}
      </div>
    </DialogBox>
  );
}

/** As on a grid of however many columns the window leaves room for. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const columns = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  const step = steps[event.key];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}
