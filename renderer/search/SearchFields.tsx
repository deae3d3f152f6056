import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { SearchOptions } from '../../shared/contract.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { isComposing } from '../ui/composing.ts';
import { focusRegion, regions } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

const options = ['matchCase', 'wholeWord', 'regex'] as const satisfies readonly (keyof SearchOptions)[];

/** What to look for, how, and what to put in its place. */
export function SearchFields() {
  const t = useTranslate();
  const { search } = useWorkbench();
  const state = useStore(search);
  const field = useRef<HTMLInputElement>(null);
  const replacement = useRef<HTMLInputElement>(null);

  // Who replaces begins with what to look for, and goes on with what to put there.
  const { asked } = state;
  const goOn = useEffectEvent((times: number) => {
    const wanted = state.query === '' ? field.current : (replacement.current ?? field.current);
    if (times > 0) wanted?.select();
    wanted?.focus();
  });
  useEffect(() => goOn(asked), [asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key !== 'ArrowDown') return;
    focusRegion(regions.library);
    event.preventDefault();
  };

  return (
    <div className="search__fields">
      <input
        ref={field}
        type="search"
        className="field"
        aria-label={t('search.query')}
        placeholder={t('search.query.hint')}
        spellCheck={false}
        value={state.query}
        onChange={(event) => search.change({ query: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <fieldset className="search__options" aria-label={t('search.options')}>
        {options.map((name) => (
          <button
            key={name}
            type="button"
            className="search__option"
            aria-label={t(`search.${name}`)}
            title={t(`search.${name}`)}
            aria-pressed={state.options[name]}
            onClick={() => search.change({ options: { ...state.options, [name]: !state.options[name] } })}
          >
            {t(`search.${name}.sign`)}
          </button>
        ))}
        <button
          type="button"
          className="search__option search__option--replace"
          aria-pressed={state.replacing}
          aria-expanded={state.replacing}
          onClick={() => {
            flushSync(() => search.change({ replacing: !state.replacing }));
            (replacement.current ?? field.current)?.focus();
          }}
        >
          {t('search.replaceToggle')}
        </button>
      </fieldset>
      {state.replacing && (
        <input
          ref={replacement}
          type="text"
          className="field"
          aria-label={t('search.replacement')}
          placeholder={t('search.replacement')}
          spellCheck={false}
          value={state.replacement}
          onChange={(event) => search.change({ replacement: event.target.value })}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
