import { type ReactNode, useId, useState } from 'react';
import { say } from '../../shared/i18n/index.ts';
import { longestComment } from '../../shared/review/event.ts';
import { showKeys } from '../commands/keys.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { isComposing } from '../ui/composing.ts';
import { useSending } from '../ui/use-sending.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

interface Props {
  readonly label: string;
  /** Where what is typed is kept until it is sent, and under what. */
  readonly drafts: Map<string, string>;
  readonly draft: string;
  /** Sends the words. What it throws is shown, and the form stays. */
  readonly onSend: (words: string) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether it may be sent without words. */
  readonly mayBeEmpty?: boolean;
  /** Further fields. */
  readonly children?: ReactNode;
}

const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus();

/** Asks for the words of a comment. Enter begins a line; with Ctrl or ⌘ it sends. */
export function WordsForm(props: Props) {
  const { label, drafts, draft, onSend, onCancel, mayBeEmpty = false, children } = props;
  const t = useTranslate();
  const locale = useLocale();
  const { about } = useWorkbench();
  const ids = useId();
  const [words, setWords] = useState(drafts.get(draft) ?? '');
  const { busy, failure, changed, onSubmit } = useSending(async () => {
    await onSend(words.trim());
    drafts.delete(draft);
  });
  const isComplete = mayBeEmpty || words.trim() !== '';
  const change = (to: string) => {
    setWords(to);
    if (to === '') drafts.delete(draft);
    else drafts.set(draft, to);
    changed();
  };
  return (
    <form className="review-form" onSubmit={onSubmit}>
      <textarea
        id={ids}
        className="field review-form__words"
        rows={3}
        aria-label={label}
        aria-describedby={`${ids}-help`}
        placeholder={label}
        value={words}
        ref={focusOnce}
        maxLength={longestComment}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isComplete) onSubmit(event);
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }}
      />
      {children}
      <div id={`${ids}-help`}>
        <p className="dialog__error" role="alert">
          {failure && say(locale, failure)}
        </p>
        <p className="dialog__hint">{t('review.comment.hint', { keys: showKeys('Mod+Enter', about) })}</p>
      </div>
      <div className="dialog__actions">
        <button type="submit" className="button button--primary" disabled={busy || !isComplete}>
          {t('review.send')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('workbench.cancel')}
        </button>
      </div>
    </form>
  );
}
