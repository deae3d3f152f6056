import { app } from 'electron';
import type { RecentLibraries } from '../settings/recent.ts';
import type { DesktopStore } from './settings-store.ts';

/** Tells the system's own list of recent documents (the Dock, the jump list) what the workbench's list says. */
export function setUpRecentDocuments(store: DesktopStore, recent: RecentLibraries): void {
  store.onChange('recent', () => {
    const [newest] = recent.list();
    if (newest) app.addRecentDocument(newest.path);
    else app.clearRecentDocuments();
  });
}
