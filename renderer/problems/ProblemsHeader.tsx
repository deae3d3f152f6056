import { type Severity, severities } from '../../shared/finding.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { useEver } from '../ui/use-ever.ts';
import { countBySeverity } from './rows.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

interface Props {
  readonly session: DocumentSession;
  readonly hidden: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** How many problems of each kind there are, which of them are listed, and what was done with the figures. */
export function ProblemsHeader({ session, hidden, onToggle }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const findings = useStore(session.state, (state) => state.findings);
  const figures = useStore(session.state, (state) => state.figures);
  const checking = useStore(session.state, (state) => state.checking);
  // Before the first check nothing is known, and nothing is said.
  const checked = useEver(!checking);
  const gaveUp = useStore(session.state, (state) => state.gaveUp.check);
  const counts = countBySeverity(findings);
  const number = (count: number) => count.toLocaleString(locale);
  return (
    <>
      <div className="problems-header">
        <fieldset className="problems-header__filter" aria-label={t('problems.filter')}>
          {severities.map((severity) => (
            <button
              key={severity}
              type="button"
              className="problems-header__kind"
              data-severity={severity}
              aria-pressed={!hidden.has(severity)}
              aria-label={t('problems.filterOne', {
                severity: t(`severity.${severity}`),
                count: counts[severity],
              })}
              onClick={() => onToggle(severity)}
            >
              <SeverityIcon severity={severity} />
              <span>{t(`severity.${severity}`)}</span>
              <span className="problems-header__count">
                {checked || findings.length > 0 ? number(counts[severity]) : '–'}
              </span>
            </button>
          ))}
        </fieldset>
        <p className="problems-header__checking">{checking && t('problems.checking')}</p>
        <p className="problems-header__figures">
          {figures.read === 0
            ? checked && t('problems.noFigures')
            : t('problems.figures', {
                read: number(figures.read),
                bound: number(figures.bound),
                checked: number(figures.checked),
              })}
        </p>
      </div>
      {gaveUp && (
        <p className="problems-header__trouble" role="status">
          {t('problems.gaveUp')}
        </p>
      )}
    </>
  );
}
