import type { ReactNode } from 'react';
import type { DocumentSession } from '../editor/session.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { countBySeverity } from '../problems/rows.ts';
import { useStore } from '../store.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** What an editor should know before an article leaves: its problems, and the figures that nothing was held against. */
export function LeftToDo({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const { commands, dialogs } = useWorkbench();
  const { checking, dirty, figures, findings } = useStore(session.state);
  const { error, warning } = countBySeverity(findings);
  const unchecked = figures.read - figures.checked;
  const go = (command: 'go.focusProblems' | 'go.focusLedger') => () => {
    closeAtOnce(dialogs);
    commands.run(command);
  };
  return (
    <ul className="left-to-do" aria-label={t('export.left')}>
      {error + warning > 0 ? (
        <Line
          icon={error > 0 ? 'error' : 'warning'}
          tone={error > 0 ? 'is-error' : 'is-warning'}
          text={t('export.problems', { errors: error, warnings: warning })}
        >
          <button type="button" className="button button--small" onClick={go('go.focusProblems')}>
            {t('export.showProblems')}
          </button>
        </Line>
      ) : (
        <Line
          icon={checking ? 'refresh' : 'tick'}
          tone={checking ? '' : 'is-tick'}
          text={t(checking ? 'problems.checking' : 'problems.none')}
        />
      )}
      {unchecked > 0 && (
        <Line icon="info" text={t('export.figures', { read: figures.read, unchecked })}>
          <button type="button" className="button button--small" onClick={go('go.focusLedger')}>
            {t('export.showFigures')}
          </button>
        </Line>
      )}
      {dirty && <Line icon="info" text={t('export.unsaved')} />}
    </ul>
  );
}

interface LineProps {
  readonly icon: IconName;
  readonly tone?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Line({ icon, tone = '', text, children }: LineProps) {
  return (
    <li className="left-to-do__line">
      <Icon name={icon} className={tone} />
      <span>{text}</span>
      {children}
    </li>
  );
}
