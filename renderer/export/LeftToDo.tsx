import type { ReactNode } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import { say } from '../../shared/i18n/index.ts';
import { sayPoint } from '../../shared/review/checklist.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { countBySeverity } from '../problems/rows.ts';
import { pointsOf } from '../review/open-points.ts';
import { useStore } from '../store.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

interface Props {
  readonly session: DocumentSession;
  /** It is being approved just now: that it is not yet says nothing. */
  readonly approving?: boolean;
}

/** Where each open point is looked into; the errors stand among the problems. */
const ways = [
  ['outdated', 'go.focusReview', 'review.left.show'],
  ['unapproved', 'edit.approve', 'command.edit.approve'],
  ['comments', 'go.focusReview', 'review.left.show'],
  ['conflicts', 'go.focusLedger', 'export.showFigures'],
  ['leftovers', 'go.focusProblems', 'export.showProblems'],
] as const;

/**
 * What an editor should know before an article leaves: what is open in its review, its problems, and the figures that
 * nothing was held against.
 */
export function LeftToDo({ session, approving = false }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { commands, dialogs } = useWorkbench();
  const state = useStore(session.state);
  const { checking, dirty, figures, findings } = state;
  const points = pointsOf(state, useStore(session.review.state)).filter(
    ({ what }) => !(approving && (what === 'outdated' || what === 'unapproved')),
  );
  const { error, warning } = countBySeverity(findings);
  const unchecked = figures.read - figures.checked;
  const go = (command: CommandId) => () => {
    closeAtOnce(dialogs);
    commands.run(command);
  };
  return (
    <ul className="left-to-do" aria-label={t('export.left')}>
      {ways.map(([what, command, label]) => {
        const point = points.find((one) => one.what === what);
        return (
          point && (
            <Line key={what} icon="warning" tone="is-warning" text={say(locale, sayPoint(point))}>
              <button type="button" className="button button--small" onClick={go(command)}>
                {t(label)}
              </button>
            </Line>
          )
        );
      })}
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
