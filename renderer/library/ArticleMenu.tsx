import './article-menu.css';
import { Fragment, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { commands as declared } from '../../shared/commands.ts';
import type { DocumentId } from '../../shared/contract.ts';
import { folderOf } from '../../shared/library-path.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { moveInList } from '../ui/list-keys.ts';
import { closeAtOnce } from '../workbench/focus.ts';
import { useKeys, useWorkbench } from '../workbench/workbench-context.tsx';
import { type FileCommand, fileCommands } from './file-commands.ts';

/** A line stands before these. */
const parted: ReadonlySet<FileCommand> = new Set(['file.rename', 'file.trash']);

interface Props {
  readonly id: DocumentId;
  /** Where it was asked for, in CSS pixels of the page. */
  readonly at: { readonly x: number; readonly y: number };
}

/** The context menu of an article: what can be done with its file. */
export function ArticleMenu({ id, at }: Props) {
  const t = useTranslate();
  const { articles, dialogs, fail, runOnArticle, show } = useWorkbench();
  const element = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState(at);
  const title = articles.find(id)?.title ?? '';
  const folder = folderOf(articles.find(id)?.path ?? '');

  useLayoutEffect(() => {
    const dialog = element.current!;
    dialog.showModal();
    const { width, height } = dialog.getBoundingClientRect();
    setPlace({
      x: Math.max(0, Math.min(at.x, window.innerWidth - width - 4)),
      y: Math.max(0, Math.min(at.y, window.innerHeight - height - 4)),
    });
    dialog.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    return () => dialog.close();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...element.current!.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = moveInList(event.key, at, items.length);
    if (event.key === 'Tab') dialogs.close();
    else if (next === null) return;
    else {
      const wrapped = next === at ? (at === 0 ? items.length - 1 : 0) : next;
      items[wrapped]?.focus();
    }
    event.preventDefault();
  };
  const act = (run: () => unknown) => () => {
    closeAtOnce(dialogs);
    Promise.resolve(run()).catch(fail);
  };

  return (
    <dialog
      ref={element}
      className="article-menu"
      style={{ left: place.x, top: place.y }}
      onCancel={(event) => {
        event.preventDefault();
        dialogs.close();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) dialogs.close();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        if (event.target === event.currentTarget) dialogs.close();
      }}
    >
      <div
        role="menu"
        className="article-menu__items"
        tabIndex={-1}
        aria-label={t('folder.menu', { title })}
        onKeyDown={onKeyDown}
      >
        <button
          type="button"
          role="menuitem"
          className="article-menu__item"
          onClick={act(() => show(id, { focus: true }))}
        >
          {t('folder.open')}
        </button>
        <button
          type="button"
          role="menuitem"
          className="article-menu__item"
          onClick={act(() => dialogs.show({ kind: 'newArticle', folder }))}
        >
          {t('folder.newHere')}
        </button>
        {fileCommands.map((command) => (
          <Fragment key={command}>
            {parted.has(command) && <hr className="article-menu__line" />}
            <Item command={command} onRun={act(() => runOnArticle(command, id))} />
          </Fragment>
        ))}
      </div>
    </dialog>
  );
}

function Item({ command, onRun }: { command: FileCommand; onRun: () => void }) {
  const t = useTranslate();
  const keys = useKeys(command);
  return (
    <button type="button" role="menuitem" className="article-menu__item" onClick={onRun}>
      <span>{t(declared[command].title)}</span>
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}
