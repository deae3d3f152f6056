import './export-dialog.css';
import type { ExportFormat } from '../../shared/contract.ts';
import { titleOf } from '../documents/documents.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { LeftToDo } from './LeftToDo.tsx';

const formats = [
  ['html', 'file.exportHtml'],
  ['pdf', 'file.exportPdf'],
] as const satisfies readonly (readonly [ExportFormat, string])[];

/** Asks in what form the article leaves the workbench, and says what is still open in it. */
export function ExportDialog({ document: article }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const { commands, dialogs } = useWorkbench();
  return (
    <DialogBox label={t('export.title')} focus=".export-dialog__format" onClose={dialogs.close}>
      <DialogHead title={t('export.title')} />
      <p className="dialog__text">{titleOf(article)}</p>
      {!article.session.large && <LeftToDo session={article.session} />}
      <div className="export-dialog__formats">
        {formats.map(([format, command]) => (
          <button
            key={format}
            type="button"
            className="export-dialog__format"
            onClick={() => {
              closeAtOnce(dialogs);
              commands.run(command);
            }}
          >
            <strong>{format.toUpperCase()}</strong>
            <span>{t(`export.${format}`)}</span>
          </button>
        ))}
      </div>
    </DialogBox>
  );
}
