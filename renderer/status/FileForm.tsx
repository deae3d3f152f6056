import type { Encoding, LineEnd } from '../../shared/contract.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { StatusButton } from './StatusButton.tsx';

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  cp949: 'CP949',
};

const lineEnds: Readonly<Record<Exclude<LineEnd, 'mixed'>, string>> = { lf: 'LF', crlf: 'CRLF', cr: 'CR' };

/** The form of the file, which saving keeps: its encoding and its line ends. */
export function FileForm({ document: { id, disk } }: { document: OpenDocument }) {
  const t = useTranslate();
  const { dialogs } = useWorkbench();
  const { encoding, bom, lineEnd } = useStore(disk);
  const name = encodingNames[encoding];
  const encodingText = bom ? t('workbench.encoding.bom', { encoding: name }) : name;
  const lineEndText = lineEnd === 'mixed' ? t('workbench.lineEnd.mixed') : lineEnds[lineEnd];
  return (
    <>
      {encoding === 'utf-8' ? (
        <span className="status-line__item" title={t('workbench.encoding', { encoding: encodingText })}>
          {encodingText}
        </span>
      ) : (
        <StatusButton
          className="status-line__button"
          opensDialog
          title={`${t('workbench.encoding', { encoding: encodingText })}\n${t('command.file.convert')}`}
          onPress={() => dialogs.show({ kind: 'convert', id })}
        >
          {encodingText}
        </StatusButton>
      )}
      <span className="status-line__item" title={t('workbench.lineEnd', { lineEnd: lineEndText })}>
        {lineEndText}
      </span>
    </>
  );
}
