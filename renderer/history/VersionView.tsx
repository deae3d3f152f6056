import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { TextDiff } from '../../shared/diff/compare.ts';
import { say } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useLate } from '../ui/use-late.ts';
import { DiffRows } from './DiffRows.tsx';
import { FigureChanges } from './FigureChanges.tsx';
import type { Compared } from './use-comparison.ts';

/** What changed from a version to the text now: the figures, then the lines; or why that cannot be shown. */
export function VersionView({ compared }: { compared: Compared }) {
  const t = useTranslate();
  const locale = useLocale();
  const { diff, failure } = compared;
  const late = useLate(diff === null && failure === null);
  if (failure) return <Note role="alert">{say(locale, failure)}</Note>;
  if (diff === 'failed') return <Note role="alert">{t('history.failed')}</Note>;
  if (diff === null) return <Note role="status">{late && t('history.comparing')}</Note>;
  if (diff.rows.length === 0) return <Note role="status">{t('history.same')}</Note>;
  return <Changes diff={diff} />;
}

function Changes({ diff }: { diff: TextDiff }) {
  const t = useTranslate();
  const box = useRef<HTMLElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const list = useVirtualizer({
    count: diff.rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 30,
    scrollMargin: margin,
    overscan: 10,
  });

  useLayoutEffect(() => {
    const element = above.current!;
    const measure = () => setMargin(element.offsetHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  return (
    <section ref={box} className="history__changes" aria-label={t('history.words')}>
      <div ref={above}>
        {diff.figuresRead ? (
          <FigureChanges changes={diff.figures} />
        ) : (
          <p className="history__heading">{t('history.figures.unread')}</p>
        )}
        <h3 className="history__heading">{t('history.words')}</h3>
      </div>
      <DiffRows rows={diff.rows} list={list} />
    </section>
  );
}

function Note({ role, children }: { role: 'alert' | 'status'; children: ReactNode }) {
  return (
    <p className="history__note" role={role}>
      {children}
    </p>
  );
}
