import './preview-pane.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { createStore, useStore } from '../store.ts';
import { framePage } from './frame.ts';
import { PreviewFrame } from './preview-frame.ts';

const notEmpty = createStore(false);

/** The article as its reader will see it, kept in step with the editor. */
export function PreviewPane({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  const { services } = session;
  const theme = useStore(services.theme);
  const gaveUp = useStore(session.state, (state) => state.gaveUp.preview);
  const element = useRef<HTMLIFrameElement>(null);
  const [preview, setPreview] = useState<PreviewFrame | null>(null);
  const empty = useStore(preview?.empty ?? notEmpty);
  const page = useMemo(() => framePage(new URL(services.assets, document.baseURI).href), [services.assets]);

  useEffect(() => preview?.show(session), [preview, session]);
  useEffect(() => preview?.dress(theme, locale), [preview, theme, locale]);

  return (
    <div className="preview-pane">
      {gaveUp && (
        <p className="preview-pane__trouble" role="status">
          {t('preview.gaveUp')}
        </p>
      )}
      <iframe
        ref={element}
        className="preview-pane__frame"
        data-ready={preview !== null}
        title={t('preview.label')}
        sandbox="allow-same-origin"
        srcDoc={page}
        onLoad={() => setPreview(new PreviewFrame(element.current!, element.current!.contentDocument!))}
      />
      {empty && <p className="preview-pane__empty">{t('preview.empty')}</p>}
    </div>
  );
}
