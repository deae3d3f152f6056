import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  openSearchPanel,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import { type EditorView, type KeyBinding, type Panel, runScopeHandlers } from '@codemirror/view';
import { type Locale, translator } from '../../shared/i18n/index.ts';

/** Matches are counted up to here. */
const mostCounted = 999;

/** Matches are counted once the text and the query rest this long, in milliseconds. */
const countDelay = 120;

export const searchKeys: readonly KeyBinding[] = [
  { key: 'Escape', run: closeSearchPanel, scope: 'editor search-panel' },
  {
    key: 'F3',
    mac: 'Mod-g',
    run: findNext,
    shift: findPrevious,
    scope: 'search-panel',
    preventDefault: true,
  },
];

/** The bar for find and replace. Its fields are plain inputs, so an input method composes in them undisturbed. */
export function createSearchPanel(view: EditorView, locale: () => Locale): Panel {
  const t = translator(locale());
  const query = getSearchQuery(view.state);

  const find = textField('search', t('editor.search.find'), query.search);
  find.setAttribute('main-field', 'true');
  const replacement = textField('replace', t('editor.search.replace'), query.replace);
  const matchCase = checkbox('case', t('editor.search.case'), 'Aa', query.caseSensitive);
  const regexp = checkbox('re', t('editor.search.regexp'), '.*', query.regexp);
  const count = document.createElement('output');
  count.className = 'cm-search-count';

  const findRow = row(find, [
    matchCase.label,
    regexp.label,
    count,
    button('prev', t('editor.search.previous'), '↑', () => findPrevious(view)),
    button('next', t('editor.search.next'), '↓', () => findNext(view)),
    button('close', t('editor.search.close'), '×', () => closeSearchPanel(view)),
  ]);
  const replaceRow = row(replacement, [
    button('replace', t('editor.search.replaceOne'), t('editor.search.replaceOne'), () => replaceNext(view)),
    button('replaceAll', t('editor.search.replaceAll'), t('editor.search.replaceAll'), () =>
      replaceAll(view),
    ),
  ]);

  const dom = document.createElement('div');
  dom.className = 'cm-search';
  dom.setAttribute('role', 'search');
  dom.setAttribute('aria-label', t('editor.search.label'));
  dom.append(findRow, ...(view.state.readOnly ? [] : [replaceRow]));
  dom.addEventListener('input', commit);
  dom.addEventListener('keydown', onKey);

  function commit(): void {
    const next = new SearchQuery({
      search: find.value,
      replace: replacement.value,
      caseSensitive: matchCase.input.checked,
      regexp: regexp.input.checked,
    });
    if (!next.eq(getSearchQuery(view.state))) view.dispatch({ effects: setSearchQuery.of(next) });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (runScopeHandlers(view, event, 'search-panel')) {
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (event.target === replacement) replaceNext(view);
      else if (event.shiftKey) findPrevious(view);
      else findNext(view);
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function countSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      count.textContent = describeMatches(view.state, locale());
    }, countDelay);
  }

  return {
    dom,
    top: true,
    mount: () => {
      find.select();
      countSoon();
    },
    update(update) {
      const shown = getSearchQuery(update.state);
      const before = getSearchQuery(update.startState);
      if (shown !== before) {
        if (find.value !== shown.search) find.value = shown.search;
        if (replacement.value !== shown.replace) replacement.value = shown.replace;
        matchCase.input.checked = shown.caseSensitive;
        regexp.input.checked = shown.regexp;
      }
      if (shown !== before || update.docChanged || update.selectionSet) countSoon();
    },
    destroy: () => clearTimeout(timer),
  };
}

/** Opens the bar, or goes back into it, with the cursor in the wanted field; first comes what to look for. */
export function openSearch(view: EditorView, wanted: 'search' | 'replace'): boolean {
  openSearchPanel(view);
  const field = getSearchQuery(view.state).search === '' ? 'search' : wanted;
  const input = view.dom.querySelector<HTMLInputElement>(`.cm-search input[name="${field}"]`);
  input?.focus();
  input?.select();
  return input !== null;
}

/** Draws an open bar anew, in the language that is now in force. */
export function reopenSearch(view: EditorView): void {
  const hadFocus = view.dom.querySelector('.cm-search')?.contains(document.activeElement) ?? false;
  const focused = document.activeElement;
  closeSearchPanel(view);
  openSearchPanel(view);
  if (!hadFocus && focused instanceof HTMLElement) focused.focus();
}

function describeMatches(state: EditorState, locale: Locale): string {
  const t = translator(locale);
  const query = getSearchQuery(state);
  if (query.search === '') return '';
  if (!query.valid) return t('editor.search.broken');
  const { from, to } = state.selection.main;
  const cursor = query.getCursor(state);
  let count = 0;
  let at = 0;
  for (let match = cursor.next(); !match.done; match = cursor.next()) {
    count += 1;
    if (count > mostCounted) return t('editor.search.many', { count: mostCounted });
    if (match.value.from === from && match.value.to === to) at = count;
  }
  if (count === 0) return t('editor.search.none');
  return at > 0 ? t('editor.search.place', { count, at }) : t('editor.search.count', { count });
}

function row(field: HTMLElement, tools: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('div');
  made.className = 'cm-search-row';
  const beside = document.createElement('div');
  beside.className = 'cm-search-tools';
  beside.append(...tools);
  made.append(field, beside);
  return made;
}

function textField(name: string, label: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.className = 'cm-textfield';
  input.name = name;
  input.value = value;
  input.placeholder = label;
  input.spellcheck = false;
  input.setAttribute('aria-label', label);
  return input;
}

function checkbox(name: string, title: string, text: string, checked: boolean) {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = name;
  input.checked = checked;
  input.setAttribute('aria-label', title);
  const label = document.createElement('label');
  label.title = title;
  label.append(input, text);
  return { input, label };
}

function button(name: string, label: string, text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.name = name;
  made.className = 'cm-button';
  made.textContent = text;
  made.title = label;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', onClick);
  return made;
}
