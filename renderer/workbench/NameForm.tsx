import { type ReactNode, useId, useRef, useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { type Sending, useSending } from '../ui/use-sending.ts';
import { DialogActions } from './DialogActions.tsx';
import { FreeName } from './FreeName.tsx';
import { closeAtOnce, focusEditor } from './focus.ts';
import { useWorkbench } from './workbench-context.tsx';

interface Props {
  readonly label: string;
  readonly initial: string;
  readonly submit: string;
  readonly hint?: string;
  /** What is said where the field is left empty. */
  readonly missing?: string;
  /** Longest text, in UTF-16 units; 300 by default. */
  readonly longest?: number;
  /** How much of `initial`, from its start, is selected at first; all of it by default. */
  readonly selected?: number;
  /** Where the focus goes when it is done: into the text by default. */
  readonly focusAfter?: 'where it was';
  /** Does it; what it throws is shown below the field, unless a further one tells it, and the form stays. */
  readonly onSubmit: (name: string) => Promise<void>;
  /** Further fields, and which failures they tell. */
  readonly children?: ReactNode | ((sending: Pick<Sending, 'failure' | 'changed'>) => ReactNode);
  readonly toldByChildren?: (failure: Failure) => boolean;
}

/**
 * Asks for a name, or for another short text. Enter in the midst of a Korean syllable only ends the syllable: browsers
 * see to that in forms.
 */
export function NameForm(props: Props) {
  const {
    label,
    initial,
    submit,
    hint,
    missing,
    longest = 300,
    selected = initial.length,
    onSubmit,
    children,
    toldByChildren,
  } = props;
  const t = useTranslate();
  const locale = useLocale();
  const { dialogs, documents } = useWorkbench();
  const ids = useId();
  const begun = useRef(false);
  const [name, setName] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const sending = useSending(async () => {
    await onSubmit(name.trim());
    closeAtOnce(dialogs);
    if (!props.focusAfter) focusEditor(documents);
  });
  const change = (to: string) => {
    setName(to);
    setMissing(false);
    sending.changed();
  };
  const { busy } = sending;
  const failure = sending.failure && !toldByChildren?.(sending.failure) ? sending.failure : null;

  return (
    <form
      className="dialog__form"
      onSubmit={(event) => {
        if (name.trim() !== '') return sending.onSubmit(event);
        event.preventDefault();
        setMissing(true);
      }}
    >
      <div className="dialog__field">
        <label htmlFor={`${ids}-name`}>{label}</label>
        <input
          id={`${ids}-name`}
          type="text"
          className="field"
          value={name}
          maxLength={longest}
          autoComplete="off"
          aria-invalid={isMissing || failure !== null}
          aria-describedby={`${ids}-help`}
          onFocus={(event) => {
            if (begun.current) return;
            begun.current = true;
            event.target.setSelectionRange(0, selected);
          }}
          onChange={(event) => change(event.target.value)}
        />
        <div id={`${ids}-help`}>
          {hint && <p className="dialog__hint">{hint}</p>}
          <p className="dialog__error" role="alert">
            {isMissing ? (missing ?? t('workbench.nameMissing')) : failure && say(locale, failure)}
          </p>
          <FreeName failure={failure} onTake={change} />
        </div>
      </div>
      {typeof children === 'function' ? children(sending) : children}
      <DialogActions>
        <button type="submit" className="button button--primary" disabled={busy}>
          {submit}
        </button>
      </DialogActions>
    </form>
  );
}
