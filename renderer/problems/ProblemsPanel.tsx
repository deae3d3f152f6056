import './problems-panel.css';
import { useMemo, useState } from 'react';
import { type Severity, severities } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import type { DocumentSession } from '../editor/session.ts';
import { offersFor } from '../figures/offers.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { wordOffers } from '../spelling/offers.ts';
import { useStore } from '../store.ts';
import { narrowed, toggled } from '../toggled.ts';
import { RowTree } from '../ui/RowTree.tsx';
import { type ContentProps, ProblemContent } from './ProblemContent.tsx';
import { ProblemsHeader } from './ProblemsHeader.tsx';
import { type Row, toRows } from './rows.ts';
import { wordsAround } from './words-around.ts';

/** What was found in the article, in the order of its text. Enter or a click goes there. */
export function ProblemsPanel({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  const findings = useStore(session.state, (state) => state.findings);
  const checking = useStore(session.state, (state) => state.checking);
  const visited = useStore(session.state, (state) => state.visited);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());

  const chosen = useMemo(() => findings.filter(({ severity }) => !hidden.has(severity)), [findings, hidden]);
  const rows = useMemo(
    () =>
      toRows(
        chosen,
        expanded,
        (finding) => offersFor(session, finding),
        (finding) => wordOffers(finding, session.services),
      ),
    [chosen, expanded, session],
  );

  const pointed = useMemo(
    () => rows.find((row) => row.kind === 'finding' && row.finding === visited)?.key,
    [rows, visited],
  );

  /** Goes to the row's place, or does its fix. */
  function use(row: Row): void {
    if (row.kind === 'fix') session.applyFix(row.fix);
    if (row.kind === 'word') session.services.learnWord(row.offer.word, row.offer.place);
    if (row.kind === 'rule') session.services.showRule(row.finding.ruleId);
    if (row.kind === 'ignore') session.services.ignoreFinding(session.opened.id, row.finding);
    const span = spanOf(row);
    if (span) session.reveal(session.locate(span));
  }

  return (
    <div className="problems-panel">
      <ProblemsHeader
        key={session.path()}
        session={session}
        hidden={hidden}
        onToggle={(severity) => setHidden((now) => narrowed(now, severity, severities))}
      />
      <RowTree
        label={t('problems.label')}
        rows={rows}
        busy={checking}
        onToggle={(key) => setExpanded((keys) => toggled(keys, key))}
        onUse={use}
        pointed={pointed}
        chosenBy={hidden}
        content={(row) => <ProblemContent row={row} locale={locale} {...placeOf(session, row)} />}
        none={
          !checking && (
            <p className="problems-panel__none">
              {findings.length > 0 ? t('problems.noneShown', { count: findings.length }) : t('problems.none')}
            </p>
          )
        }
      />
    </div>
  );
}

function spanOf(row: Row): Span | null {
  if (row.kind === 'finding') return row.finding.span;
  return row.kind === 'related' ? row.related.span : null;
}

function placeOf(session: DocumentSession, row: Row): Pick<ContentProps, 'line' | 'column' | 'around'> {
  const span = spanOf(row);
  if (!span) return { line: 0, column: 0, around: '' };
  const { doc } = session.view.state;
  const { from, to } = session.locate(span);
  const line = doc.lineAt(Math.min(from, doc.length));
  const around = row.kind === 'related' ? wordsAround(line.text, from - line.from, to - line.from) : '';
  return { line: line.number, column: from - line.from + 1, around };
}
