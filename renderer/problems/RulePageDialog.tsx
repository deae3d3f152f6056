import './rule-page.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { RulePage } from '../../shared/lint/docs.ts';
import { sayTaken } from '../../shared/lint/say-option.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { WithCode } from '../ui/WithCode.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { readRulePage } from './rule-pages.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

/** Why a rule exists, what it takes for wrong and for right, and how to silence it. */
export function RulePageDialog({ ruleId }: { readonly ruleId: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const { dialogs } = useWorkbench();
  const [page, setPage] = useState<RulePage | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    readRulePage(ruleId).then(
      (read) => current && setPage(read),
      () => current && setPage('failed'),
    );
    return () => {
      current = false;
    };
  }, [ruleId]);
  return (
    <DialogBox label={t('rule.about', { rule: ruleId })} onClose={dialogs.close}>
      <DialogHead title={page && page !== 'failed' ? page.title[locale] : ruleId} />
      {page === 'failed' && <p role="alert">{t('rule.failed')}</p>}
      {page && page !== 'failed' && <Page page={page} />}
    </DialogBox>
  );
}

function Page({ page }: { readonly page: RulePage }) {
  const t = useTranslate();
  const locale = useLocale();
  const { id, severity, examples, options, silence } = page;
  return (
    <div className="rule-page">
      <p className="rule-page__id">
        <SeverityIcon severity={severity} /> {t(`severity.${severity}`)} · {id}
      </p>
      <p>
        <WithCode text={page.why[locale]} />
      </p>
      {examples.map(({ wrong, right, under }) => (
        <div key={wrong} className="rule-page__example">
          {under !== '' && (
            <>
              <h3>{t('rule.under')}</h3>
              <pre>{under}</pre>
            </>
          )}
          <h3>{t('rule.wrongHere')}</h3>
          <pre>
            <Reported text={wrong} />
          </pre>
          <h3>{t('rule.right')}</h3>
          <pre>{right}</pre>
        </div>
      ))}
      {options.length > 0 && (
        <>
          <h3>{t('rule.options')}</h3>
          <dl>
            {options.map((option) => (
              <div key={option.name}>
                <dt>
                  <code>{option.name}</code> ({sayTaken(option, locale)})
                </dt>
                <dd>
                  <WithCode text={option.says[locale]} />
                </dd>
              </div>
            ))}
          </dl>
          <p>{t('rule.optionsWhere')}</p>
          <pre>{page.settings}</pre>
        </>
      )}
      <h3>{t('rule.silence')}</h3>
      <p>{t('rule.silenceHere')}</p>
      <pre>{silence.comment}</pre>
      <p>{t('rule.silenceLibrary')}</p>
      <pre>{silence.config}</pre>
    </div>
  );
}

/** An example with what is reported in it marked. */
function Reported({ text }: { readonly text: string }): ReactNode {
  return text.split(/⟦([^⟦⟧]*)⟧/).map((part, i) => {
    // Parts take turns: plain, reported, plain.
    const key = `${i} ${part}`;
    return i % 2 === 1 ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
}
