import './app.css';
import { defaultSettings } from '../../shared/settings.ts';
import { useShortcuts } from '../commands/use-shortcuts.ts';
import { titleOf } from '../documents/documents.ts';
import { LargeFile } from '../documents/LargeFile.tsx';
import { SaveTrouble } from '../documents/SaveTrouble.tsx';
import { Tabs } from '../documents/Tabs.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import { LibraryPanel } from '../library/LibraryPanel.tsx';
import { SearchPanel } from '../search/SearchPanel.tsx';
import { StatusLine } from '../status/StatusLine.tsx';
import { useStore } from '../store.ts';
import { Divider } from '../ui/Divider.tsx';
import { regions } from '../workbench/focus.ts';
import { Guard } from '../workbench/Guard.tsx';
import { useActiveDocument, useWorkbench } from '../workbench/workbench-context.tsx';
import { Announcer } from './Announcer.tsx';
import { ConnectionBar } from './ConnectionBar.tsx';
import { NoticeList } from './NoticeList.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import { Start } from './Start.tsx';
import { Toolbar } from './Toolbar.tsx';
import { usePageTitle } from './use-page-title.ts';
import { Workspace } from './Workspace.tsx';

/** The whole page: the library at the left, the desk with its tabs at the right, the status line below. */
export function App() {
  useShortcuts();
  usePageTitle();
  return (
    <div className="app">
      <div className="app__columns">
        <LibraryColumn />
        <Desk />
      </div>
      <Guard>
        <StatusLine />
      </Guard>
      <OpenDialog />
      <NoticeList />
      <Announcer />
    </div>
  );
}

/** The panel for searching needs room for the lines that it found, in CSS pixels. */
const searchWidth = 340;

function LibraryColumn() {
  const t = useTranslate();
  const { library: store, search, settings } = useWorkbench();
  const searching = useStore(search, (state) => state.shown);
  const library = useStore(store, (state) => state.library);
  const shown = useStore(settings, ({ libraryShown }) => libraryShown);
  const width = useStore(settings, ({ libraryWidth }) => libraryWidth);
  if (!(shown || searching) || !library) return null;
  return (
    <aside
      id={regions.library}
      className="app__library"
      data-searching={searching || undefined}
      style={{ width: searching ? Math.max(width, searchWidth) : width }}
      aria-label={t(searching ? 'search.label' : 'workbench.library')}
    >
      <div className="app__panel">
        <Guard>{searching ? <SearchPanel /> : <LibraryPanel library={library} />}</Guard>
      </div>
      <Divider
        label={t('workbench.divider.library')}
        controls={regions.library}
        orientation="vertical"
        value={width}
        min={160}
        max={480}
        step={16}
        reset={defaultSettings.libraryWidth}
        perPixel={() => 1}
        onMove={(libraryWidth) => settings.preview({ libraryWidth })}
        onDone={(libraryWidth) => settings.change({ libraryWidth })}
      />
    </aside>
  );
}

function Desk() {
  const active = useActiveDocument();
  return (
    <main className="app__desk">
      <header className="app__bar">
        <Tabs />
        <Toolbar />
      </header>
      <ConnectionBar />
      {active ? (
        <div
          key={active.id}
          id={regions.sheet}
          className="app__sheet"
          role="tabpanel"
          aria-label={titleOf(active)}
        >
          <h1 className="unseen">{titleOf(active)}</h1>
          <LargeFile document={active} />
          <SaveTrouble document={active} />
          <Workspace document={active} />
        </div>
      ) : (
        <Start />
      )}
    </main>
  );
}
