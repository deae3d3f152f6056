import './tabs.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { focusEditor, regions } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { fileName, titleOf } from './documents.ts';
import type { OpenDocument } from './open-document.ts';

/** The open documents. Arrow keys move between them, Delete closes one. */
export function Tabs() {
  const t = useTranslate();
  const { documents } = useWorkbench();
  const tabs = useStore(documents, (state) => state.tabs);
  const active = useStore(documents, (state) => state.active);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // A window that grows narrow must not leave the text in front without its tab.
    const observer = new ResizeObserver(([entry]) => {
      showTab(entry!.target.querySelector('[role="tab"][aria-selected="true"]'));
    });
    observer.observe(list.current!);
    return () => observer.disconnect();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (by !== null) documents.step(by);
    else if (event.key === 'Delete' && active !== null) void documents.close(active);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      className="tabs"
      role="tablist"
      aria-label={t('workbench.tabs')}
      onKeyDown={onKeyDown}
      onWheel={({ currentTarget, deltaX, deltaY }) => {
        // An ordinary wheel turns one way only, and the tabs lie the other.
        if (deltaX === 0) currentTarget.scrollLeft += deltaY;
      }}
    >
      {tabs.map((tab) => (
        <Tab key={tab.id} tab={tab} active={tab.id === active} />
      ))}
    </div>
  );
}

/** Scrolls a tab into sight, with its cross. */
function showTab(tab: Element | null): void {
  tab?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function Tab({ tab, active }: { tab: OpenDocument; active: boolean }) {
  const t = useTranslate();
  const { dialogs, documents, twins } = useWorkbench();
  const element = useRef<HTMLButtonElement>(null);
  const dirty = useStore(tab.session.state, (state) => state.dirty);
  const title = useStore(tab.session.state, () => titleOf(tab));
  const path = useStore(tab.disk, (disk) => disk.path);
  const apart = useStore(twins, (all) => all.get(tab.id) ?? null);
  const name = apart === null ? title : `${title}, ${apart}`;

  useEffect(() => {
    if (!active) return;
    showTab(element.current);
    // Arrow keys move the choice; the focus goes with it when it was on a tab.
    if (document.activeElement?.role === 'tab') element.current?.focus();
  }, [active]);

  const close = () => void documents.close(tab.id);
  return (
    <span role="presentation" className={`tab ${active ? 'tab--active' : ''} ${dirty ? 'tab--dirty' : ''}`}>
      <button
        ref={element}
        type="button"
        role="tab"
        className="tab__name"
        aria-selected={active}
        aria-controls={active ? regions.sheet : undefined}
        aria-keyshortcuts="Delete"
        aria-label={dirty ? t('workbench.tab.unsaved', { title: name }) : name}
        tabIndex={active ? 0 : -1}
        title={fileName(path) === title ? path : `${title}\n${path}`}
        onClick={() => {
          documents.activate(tab.id);
          focusEditor(documents);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          const byPointer = event.button === 2;
          const at = byPointer ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom };
          dialogs.show({ kind: 'articleMenu', id: tab.id, at });
        }}
        onMouseDown={(event) => {
          // Keeps the browser from scrolling with the middle button, which closes the tab.
          if (event.button === 1) event.preventDefault();
        }}
        onAuxClick={(event) => {
          if (event.button === 1) close();
        }}
      >
        <span className="tab__title">{title}</span>
        {apart !== null && (
          <span className="tab__apart">
            <bdi>{apart}</bdi>
          </span>
        )}
      </button>
      <button
        type="button"
        className="tab__close"
        // The keyboard closes a tab by Delete on it; a tab list may hold nothing but tabs.
        aria-hidden="true"
        tabIndex={-1}
        title={t('workbench.tab.close', { title })}
        onClick={close}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
