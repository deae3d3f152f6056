import './merge.css';
import { useEffect, useRef, useState } from 'react';
import { message } from '../../shared/i18n/index.ts';
import type { Merge } from '../documents/merging.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { focusEditor } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { createMergeEditor, type MergeEditor } from './merge-editor.ts';

/**
 * The writer's text beside the file's, in place of the editor: each difference is decided one way or the other, and
 * what comes of it goes back to the editor.
 */
export function MergePane({ document }: { document: OpenDocument }) {
  const merge = useStore(document.merging.merge);
  // Another pair of texts is another merge.
  return merge && <Sides key={merge.revision} document={document} merge={merge} />;
}

function Sides({ document, merge }: { document: OpenDocument; merge: Merge }) {
  const t = useTranslate();
  const locale = useLocale();
  const { documents, fail, notices } = useWorkbench();
  const { merging } = document;
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<MergeEditor | null>(null);
  const [left, setLeft] = useState<number | null>(null);

  useEffect(() => {
    const { mine, theirs } = merge;
    const made = createMergeEditor({
      parent: place.current!,
      theirs,
      // Another tab was in front meanwhile, or the language was changed.
      draft: merging.draft.state().dirty ? merging.draft.text() : mine,
      locale,
      // The view knows the new differences once it has taken the edit in.
      onChange: () =>
        queueMicrotask(() => {
          merging.keep(made.text());
          setLeft(made.left());
        }),
    });
    setEditor(made);
    setLeft(made.left());
    made.step(1);
    return () => made.destroy();
  }, [merge, merging, locale]);

  const { base } = merge;
  const mergeClean = () => {
    if (base !== null && editor && !editor.mergeClean(base)) notices.show('info', message('merge.noClean'));
  };
  const name = t('merge.version');
  const leave = async () => {
    if (await merging.leave(name)) notices.show('info', message('merge.kept', { name }));
    focusEditor(documents);
  };
  const finish = async () => {
    if (!editor) return;
    const done = await merging.finish(editor.text(), name);
    notices.show('info', message(done ? 'merge.done' : 'merge.again'));
    if (done) focusEditor(documents);
  };
  const button = (label: string, act: () => void, className = 'button button--small') => (
    <button type="button" className={className} onClick={act}>
      {label}
    </button>
  );

  return (
    <section className="merge" aria-label={t('merge.title')}>
      <header className="merge__head">
        <h2 className="merge__title">{t('merge.title')}</h2>
        <p className="merge__left" role="status">
          {left !== null && (left > 0 ? t('merge.left', { count: left }) : t('merge.none'))}
        </p>
        <div className="merge__actions">
          {button(t('merge.previous'), () => editor?.step(-1))}
          {button(t('merge.next'), () => editor?.step(1))}
          {base !== null && left !== null && left > 0 && button(t('merge.clean'), mergeClean)}
          {button(t('merge.allTheirs'), () => editor?.takeAll('theirs'))}
          {button(t('merge.allMine'), () => editor?.takeAll('mine'))}
          {button(t('merge.leave'), () => void leave().catch(fail))}
          {button(t('merge.finish'), () => void finish().catch(fail), 'button button--small button--primary')}
        </div>
        <p className="merge__hint">{t('merge.hint')}</p>
      </header>
      <div className="merge__sides" aria-hidden="true">
        <span>{t('merge.theirs')}</span>
        <span>{t('merge.mine')}</span>
      </div>
      <div ref={place} className="merge__texts" />
    </section>
  );
}
