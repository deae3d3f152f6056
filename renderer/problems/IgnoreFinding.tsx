import type { Finding } from '../../shared/finding.ts';
import { message, say } from '../../shared/i18n/index.ts';
import { ignoreEdit } from '../../shared/lint/ignore-comment.ts';
import type { DocumentSession } from '../editor/session.ts';
import { isFigureFinding } from '../figures/offers.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { NameForm } from '../workbench/NameForm.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';

interface Props {
  readonly session: DocumentSession;
  readonly finding: Finding;
}

/** Asks why a finding is to be ignored, and puts the reason into the text as a comment: one step of the history. */
export function IgnoreFinding({ session, finding }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { announce, dialogs, notices } = useWorkbench();
  const title = t(isFigureFinding(finding) ? 'ledger.different.title' : 'ledger.ignore.title');

  async function add(reason: string): Promise<void> {
    // The Markdown parser is large; the page needs it here and in few other places.
    const { readArticle } = await import('../../shared/article/article.ts');
    const { from } = session.locate(finding.span);
    const edit = ignoreEdit(readArticle(session.text()), from, finding.ruleId, reason);
    if (!edit) notices.show('error', message('ledger.ignore.nowhere'));
    else if (session.change([edit])) announce(message('ledger.ignore.done'));
  }

  return (
    <DialogBox label={title} onClose={dialogs.close} focus="input">
      <h2 className="dialog__title">{title}</h2>
      <p className="dialog__text">{say(locale, finding.message)}</p>
      <NameForm
        label={t('ledger.ignore.reason')}
        initial=""
        submit={t('ledger.ignore.add')}
        hint={t('ledger.ignore.hint')}
        missing={t('ledger.ignore.missing')}
        onSubmit={add}
      />
    </DialogBox>
  );
}
