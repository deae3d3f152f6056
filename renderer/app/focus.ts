/** The regions of the page that commands move the focus to, by their element ids. */
export const regions = { library: 'region-library', problems: 'region-problems' } as const;

const focusable = '[tabindex="0"], input, button:enabled';

/** Gives the focus to what a region is for: its list, or else the first thing in it that takes the focus. */
export function focusRegion(id: string): void {
  const region = document.getElementById(id);
  const list = region?.querySelector<HTMLElement>('[role="listbox"], [role="tree"], [role="grid"]');
  (list ?? region?.querySelector<HTMLElement>(focusable))?.focus();
}
