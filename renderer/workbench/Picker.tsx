import './picker.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { isComposing } from '../ui/composing.ts';
import { DialogBox } from '../ui/DialogBox.tsx';
import { moveInList } from '../ui/list-keys.ts';
import { closeAtOnce } from './focus.ts';
import { useWorkbench } from './workbench-context.tsx';

export interface PickerItem {
  readonly id: string;
  /** What is read out and seen; asked for only where it is shown. */
  readonly content: () => ReactNode;
}

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** What it is about, in a sentence or more above the field. */
  readonly about?: string | undefined;
  /** The item that is current before anything is typed. */
  readonly start?: number;
  /** The items that fit a query, best first. */
  readonly find: (query: string) => readonly PickerItem[];
  /** Does what was picked; the dialog is closed by then, and the focus back where it was. */
  readonly onPick: (id: string) => void;
}

/** More would only slow the typing down; the right one is found by one more letter. */
const mostShown = 100;

/** A field and a list below it: type to narrow, arrows to move, Enter to choose. */
export function Picker({ label, placeholder = label, about, start = 0, find, onPick }: Props) {
  const t = useTranslate();
  const { dialogs } = useWorkbench();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [cursor, setCursor] = useState(start);
  const found = useMemo(() => find(query), [find, query]);
  const items = found.slice(0, mostShown);
  const at = Math.min(cursor, items.length - 1);
  const aboutId = `${listId}-about`;
  const rowId = (row: number) => `${listId}-${row}`;

  const pick = (id: string) => {
    closeAtOnce(dialogs);
    onPick(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter' && items[at]) {
      event.preventDefault();
      pick(items[at].id);
      return;
    }
    if (event.key === 'Home' || event.key === 'End') return;
    const next = moveInList(event.key, at, items.length);
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
  };

  return (
    <DialogBox label={label} shape="picker" onClose={dialogs.close}>
      {about && (
        <p id={aboutId} className="picker__about">
          {about}
        </p>
      )}
      <input
        type="text"
        role="combobox"
        className="picker__field"
        aria-label={label}
        aria-describedby={about && aboutId}
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-activedescendant={items.length > 0 ? rowId(at) : undefined}
        aria-autocomplete="list"
        placeholder={placeholder}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setCursor(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} className="picker__list" role="listbox" aria-label={label} tabIndex={-1}>
        {items.map((item, row) => (
          <PickerRow key={item.id} id={rowId(row)} current={row === at} onPick={() => pick(item.id)}>
            {item.content()}
          </PickerRow>
        ))}
      </div>
      <p className="picker__foot" role="status">
        {found.length === 0 && t('workbench.picker.none')}
        {found.length > mostShown && t('workbench.picker.more', { count: found.length - mostShown })}
        {found.length > 0 && (
          <span className="unseen">{t('workbench.picker.results', { count: found.length })}</span>
        )}
      </p>
    </DialogBox>
  );
}

interface RowProps {
  readonly id: string;
  readonly current: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

function PickerRow({ id, current, onPick, children }: RowProps) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <button
      ref={element}
      id={id}
      type="button"
      role="option"
      className="dialog__row"
      tabIndex={-1}
      aria-selected={current}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {children}
    </button>
  );
}
