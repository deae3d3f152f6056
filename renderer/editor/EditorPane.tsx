import './editor-pane.css';
import '../figures/figure-marks.css';
import '../review/review-marks.css';
import { useLayoutEffect, useRef } from 'react';
import { useStore } from '../store.ts';
import type { DocumentSession } from './session.ts';

/** Shows the session's editor, at the place where it was left. */
export function EditorPane({ session }: { readonly session: DocumentSession }) {
  const place = useRef<HTMLDivElement>(null);
  const fontSize = useStore(session.services.settings, (settings) => settings.fontSize);

  useLayoutEffect(() => session.attach(place.current!), [session]);
  useLayoutEffect(() => {
    place.current!.style.setProperty('--editor-size', `${fontSize}px`);
    session.view.requestMeasure();
  }, [session, fontSize]);

  return <div ref={place} className="editor-pane" />;
}
