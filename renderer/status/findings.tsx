import type { Finding } from '../../shared/finding.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useEver } from '../ui/use-ever.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { StatusButton } from './StatusButton.tsx';

interface Props {
  readonly session: DocumentSession;
}

/** How many problems there are; a press shows or hides them. */
export function ProblemCounts({ session }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { commands, settings } = useWorkbench();
  const findings = useStore(session.state, (state) => state.findings);
  const checked = useEver(useStore(session.state, (state) => !state.checking));
  const shown = useStore(settings, (all) => all.problemsShown && all.panel === 'problems');

  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const none = errors + warnings === 0;
  return (
    <StatusButton
      pressed={shown}
      title={t('command.view.toggleProblems')}
      onPress={() => commands.run('view.toggleProblems')}
    >
      <Icon
        name={errors > 0 ? 'error' : warnings > 0 ? 'warning' : checked ? 'tick' : 'refresh'}
        className={errors > 0 ? 'is-error' : warnings > 0 ? 'is-warning' : checked ? 'is-tick' : ''}
      />
      {!none &&
        t('workbench.problems.button', {
          errors: errors.toLocaleString(locale),
          warnings: warnings.toLocaleString(locale),
        })}
      {none && t(checked ? 'workbench.problems.none' : 'workbench.problems.checking')}
    </StatusButton>
  );
}

/** What the figures engine did: read, bound to a fact, compared, in conflict. A press shows or hides the ledger. */
export function FigureCounts({ session }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { commands, settings } = useWorkbench();
  const figures = useStore(session.state, (state) => state.figures);
  const shown = useStore(settings, (all) => all.problemsShown && all.panel === 'ledger');
  const { read, bound, checked, conflicts } = figures;
  if (read === 0) return null;
  const number = (count: number) => count.toLocaleString(locale);
  const counts = {
    read: number(read),
    bound: number(bound),
    checked: number(checked),
    unchecked: number(read - checked),
    conflicts: number(conflicts),
  };
  return (
    <StatusButton
      pressed={shown}
      title={t('workbench.figures.detail', counts)}
      onPress={() => commands.run('view.ledger')}
    >
      {t('workbench.figures', counts)}
    </StatusButton>
  );
}
