import { memo } from 'react';
import { type Locale, say, translator } from '../../shared/i18n/index.ts';
import { isFigureFinding } from '../figures/offers.ts';
import type { Row } from './rows.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

export interface ContentProps {
  readonly row: Row;
  readonly locale: Locale;
  /** 1-based place of the row's text; 0 for a row without a place. */
  readonly line: number;
  readonly column: number;
  /** What stands around a related place in its line. */
  readonly around: string;
}

/** What a row of the problems tree says. */
export const ProblemContent = memo(function ProblemContent({
  row,
  locale,
  line,
  column,
  around,
}: ContentProps) {
  const t = translator(locale);
  const place = line > 0 && <span className="problem__place">{t('problems.place', { line, column })}</span>;
  switch (row.kind) {
    case 'finding':
      return (
        <>
          <span className="problem__severity" data-severity={row.finding.severity}>
            <SeverityIcon severity={row.finding.severity} />
            {t(`severity.${row.finding.severity}`)}
          </span>
          <span className="problem__text">{say(locale, row.finding.message)}</span>
          <span className="problem__rule">{row.finding.ruleId}</span>
          {place}
        </>
      );
    case 'derivation': {
      const steps = (row.finding.derivation ?? []).map((step) => say(locale, step));
      return <span className="problem__derivation">{steps.join('\n')}</span>;
    }
    case 'related':
      return (
        <>
          <span className="problem__related">{say(locale, row.related.message)}</span>
          <span className="problem__around">{around}</span>
          {place}
        </>
      );
    case 'ignore':
      return (
        <span className="problem__fix">
          {t(isFigureFinding(row.finding) ? 'ledger.different' : 'ledger.ignore')}
        </span>
      );
    case 'word':
      return <span className="problem__fix">{say(locale, row.offer.title)}</span>;
    case 'rule':
      return <span className="problem__about">{t('rule.open')}</span>;
    case 'fix':
      return <span className="problem__fix">{t('problems.fix', { title: say(locale, row.fix.title) })}</span>;
  }
});
