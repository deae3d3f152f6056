import './workspace.css';
import { lazy, Suspense } from 'react';
import { defaultSettings } from '../../shared/settings.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { EditorPane } from '../editor/EditorPane.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import { useStore } from '../store.ts';
import { Divider } from '../ui/Divider.tsx';
import { Guard } from '../workbench/Guard.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { BottomPanel } from './BottomPanel.tsx';

interface Props {
  readonly document: OpenDocument;
}

/** Asked for when two texts meet: few sessions need it. */
const MergePane = lazy(async () => ({ default: (await import('../merge/MergePane.tsx')).MergePane }));

/** One document: editor and preview side by side, its problems and figures below. */
export function Workspace(props: Props) {
  const merging = useStore(props.document.merging.merge, (merge) => merge !== null);
  if (merging) {
    return (
      <Guard>
        <Suspense>
          <MergePane document={props.document} />
        </Suspense>
      </Guard>
    );
  }
  return (
    <>
      <Panes {...props} />
      {!props.document.session.large && <BottomPanel session={props.document.session} />}
    </>
  );
}

const editorId = 'pane-editor';

function Panes({ document: { session } }: Props) {
  const t = useTranslate();
  const { settings } = useWorkbench();
  const wanted = useStore(settings, (all) => all.view);
  const view = session.large ? 'editor' : wanted;
  const split = useStore(settings, (all) => all.split);
  return (
    <div className="workspace" data-view={view}>
      {view !== 'preview' && (
        <section
          id={editorId}
          className="workspace__pane"
          style={view === 'split' ? { flexGrow: split } : undefined}
          aria-label={t('workbench.region.editor')}
        >
          <Guard>
            <EditorPane session={session} />
          </Guard>
        </section>
      )}
      {view === 'split' && (
        <Divider
          label={t('workbench.divider.split')}
          controls={editorId}
          orientation="vertical"
          value={split}
          min={0.2}
          max={0.8}
          step={0.05}
          reset={defaultSettings.split}
          perPixel={(divider) => 1 / divider.parentElement!.clientWidth}
          onMove={(next) => settings.preview({ split: next })}
          onDone={(next) => settings.change({ split: next })}
        />
      )}
      {view !== 'editor' && (
        <section
          className="workspace__pane"
          style={view === 'split' ? { flexGrow: 1 - split } : undefined}
          aria-label={t('workbench.region.preview')}
        >
          <Guard>
            <PreviewPane session={session} />
          </Guard>
        </section>
      )}
    </div>
  );
}
