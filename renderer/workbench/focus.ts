import { flushSync } from 'react-dom';
import type { Documents } from '../documents/documents.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Dialogs } from './dialogs.ts';

/** The regions of the page that others point or move to, by their element ids. */
export const regions = {
  library: 'region-library',
  problems: 'region-problems',
  sheet: 'region-sheet',
} as const;

const focusable = '[tabindex="0"], input, button:enabled';
const begun = '[role="feed"] textarea';
const lists = '[role="listbox"], [role="tree"], [role="grid"], [role="feed"] [tabindex="0"]';

/** Gives the focus to what a region is for: an answer that was begun, its list, or else the first thing that takes it. */
export function focusRegion(id: string): void {
  const region = document.getElementById(id);
  const list = region?.querySelector<HTMLElement>(begun) ?? region?.querySelector<HTMLElement>(lists);
  (list ?? region?.querySelector<HTMLElement>(focusable))?.focus();
}

/**
 * Gives the focus to the preview, which scrolls by its own keys. While it is loading it takes none: it is asked again
 * for so many frames, unless the focus has gone elsewhere.
 */
export function focusPreview(frames = 60): void {
  const before = document.activeElement;
  const preview = document.querySelector<HTMLElement>(`#${regions.sheet} iframe`);
  preview?.focus();
  if (!preview || document.activeElement === preview || frames === 0) return;
  requestAnimationFrame(() => {
    if (document.activeElement === before) focusPreview(frames - 1);
  });
}

/** Whether the focus is somewhere in a region. */
export function isInRegion(id: string): boolean {
  return document.getElementById(id)?.contains(document.activeElement) ?? false;
}

/** Closes the open dialog so that the focus is back where it was when this returns, free to be moved on. */
export function closeAtOnce(dialogs: Dialogs): void {
  flushSync(() => dialogs.close());
}

/** Brings the editor into sight where only the preview is. It is on the page when this returns, and takes the focus. */
export function showText(settings: SettingsStore): void {
  if (settings.get().view === 'preview') flushSync(() => settings.change({ view: 'split' }));
}

/** Gives the focus to the text in front, once React has shown it. */
export function focusEditor(documents: Documents): void {
  requestAnimationFrame(() => documents.active()?.session.focus());
}
