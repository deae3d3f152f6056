import './history.css';
import { useMemo, useState } from 'react';
import { toEditorText } from '../../shared/article/line-ends.ts';
import type { HistoryVersion } from '../../shared/contract.ts';
import { message, say } from '../../shared/i18n/index.ts';
import { difference } from '../documents/difference.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { DialogBox } from '../ui/DialogBox.tsx';
import { useLate } from '../ui/use-late.ts';
import { useNow } from '../ui/use-now.ts';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { closeAtOnce, focusEditor } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { NameVersion } from './NameVersion.tsx';
import { useComparison } from './use-comparison.ts';
import { useVersions } from './use-versions.ts';
import { VersionList } from './VersionList.tsx';
import { VersionView } from './VersionView.tsx';
import { sayMoment, toVersionRows } from './version-rows.ts';

interface Props {
  readonly document: OpenDocument;
  /** The version to look at first. */
  readonly version?: string | undefined;
}

/** The earlier versions of an article: what changed since each, and the way back to it. */
export function HistoryDialog({ document, version }: Props) {
  const t = useTranslate();
  const { client, dialogs } = useWorkbench();
  const [versions, reload] = useVersions(client, document.id);
  const looking = useLate(versions.kind === 'loading');
  return (
    <DialogBox label={t('history.title')} shape="desk" onClose={dialogs.close}>
      <DialogHead title={t('history.title')} />
      {versions.kind === 'ready' ? (
        <Ready document={document} wanted={version} {...versions} reload={reload} />
      ) : (
        <Waiting
          text={versions.kind === 'failed' ? versions.failure : looking ? message('history.loading') : null}
          retry={versions.kind === 'failed' ? reload : null}
        />
      )}
    </DialogBox>
  );
}

function Waiting({ text, retry }: { text: Parameters<typeof say>[1] | null; retry: (() => void) | null }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <div className="history__note" role={retry ? 'alert' : 'status'}>
      {text !== null && <p>{say(locale, text)}</p>}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t('history.retry')}
        </button>
      )}
    </div>
  );
}

interface ReadyProps {
  readonly document: OpenDocument;
  readonly wanted: string | undefined;
  readonly versions: readonly HistoryVersion[];
  readonly problems: readonly Parameters<typeof say>[1][];
  readonly reload: () => Promise<void>;
}

function Ready({ document, versions, problems, reload, ...props }: ReadyProps) {
  const t = useTranslate();
  const locale = useLocale();
  const now = useNow();
  const { client, dialogs, documents, notices, fail } = useWorkbench();
  const [present] = useState(() => document.session.text());
  // A text that was just saved is the newest version itself: there is more to see in the one before.
  const [first] = useState(() => (versions[document.session.state.get().dirty ? 0 : 1] ?? versions[0])?.id);
  const [wanted, setWanted] = useState<string | null>(props.wanted ?? null);
  const [naming, setNaming] = useState(false);
  const { readOnly } = useStore(document.disk);
  const rows = useMemo(() => toVersionRows(versions, now, locale), [versions, now, locale]);
  const version = versions.find(({ id }) => id === (wanted ?? first)) ?? null;
  const compared = useComparison(client, document.id, version?.id ?? null, present);

  const choose = (key: string) => {
    setNaming(false);
    setWanted(key);
  };
  const restore = async (text: string, at: number) => {
    const { session } = document;
    // Undo brings the writer's own text back, and so does the history, should the window be closed before.
    if (session.state.get().dirty) {
      await client.call('history.keep', { id: document.id, text: session.text(), name: null }).catch(fail);
    }
    session.apply(difference(session.text(), toEditorText(text)));
    closeAtOnce(dialogs);
    focusEditor(documents);
    notices.show('info', message('history.restored', { time: sayMoment(at, locale) }));
  };
  const name = async (name: string | null) => {
    try {
      if (version) await client.call('history.name', { id: document.id, version: version.id, name });
      else await client.call('history.keep', { id: document.id, text: present, name });
      setNaming(false);
      await reload();
    } catch (error) {
      fail(error);
    }
  };
  const nameable = version?.cause !== 'commit';

  return (
    <div className="history">
      <div className="history__side">
        <VersionList rows={rows} chosen={version?.id ?? 'now'} onChoose={choose} />
        {problems.length > 0 && (
          <ul className="history__problems" role="alert">
            {problems.slice(0, 3).map((problem) => (
              <li key={say(locale, problem)}>{say(locale, problem)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="history__view">
        <div className="history__head">
          <h3 className="history__what-changed">
            {version
              ? t('history.compare', { time: sayMoment(version.at, locale) })
              : versions.length === 0
                ? t('history.empty')
                : t('history.now')}
          </h3>
          {naming ? (
            <NameVersion name={version?.name ?? null} onName={name} onCancel={() => setNaming(false)} />
          ) : (
            <div className="history__actions">
              {nameable && (
                <button type="button" className="button" onClick={() => setNaming(true)}>
                  {version?.name ? t('history.rename') : t('history.name')}
                </button>
              )}
              {version && (
                <button
                  type="button"
                  className="button button--primary"
                  disabled={compared.text === null || readOnly}
                  title={readOnly ? t('history.readOnly') : undefined}
                  onClick={() => compared.text !== null && void restore(compared.text, version.at)}
                >
                  {t('history.restore')}
                </button>
              )}
            </div>
          )}
        </div>
        {version ? (
          <VersionView key={version.id} compared={compared} />
        ) : (
          <div className="history__note">
            {versions.length === 0 && <p>{t('history.empty.hint')}</p>}
            <p>{t('history.now.text')}</p>
          </div>
        )}
      </div>
    </div>
  );
}
