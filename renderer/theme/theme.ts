import type { Settings } from '../../shared/settings.ts';
import { createStore, type Readable } from '../store.ts';

export type Theme = 'light' | 'dark';

/** The theme in force: the writer's choice, or the system's while they chose none. Follows both live. */
export function createThemeStore(settings: Readable<Settings>, systemDark: MediaQueryList): Readable<Theme> {
  const choose = (): Theme => {
    const chosen = settings.get().theme;
    if (chosen !== 'system') return chosen;
    return systemDark.matches ? 'dark' : 'light';
  };
  const theme = createStore(choose());
  settings.subscribe(() => theme.set(choose()));
  systemDark.addEventListener('change', () => theme.set(choose()));
  return theme;
}

/** Keeps the page's `data-theme` and `lang` in step, which is what the style sheets and screen readers go by. */
export function dressPage(root: HTMLElement, theme: Readable<Theme>, locale: Readable<string>): void {
  const dress = () => {
    root.dataset.theme = theme.get();
    root.lang = locale.get();
  };
  theme.subscribe(dress);
  locale.subscribe(dress);
  dress();
}
