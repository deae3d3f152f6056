import './bottom-panel.css';
import { type KeyboardEvent, useId } from 'react';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import type { DocumentSession } from '../editor/session.ts';
import { LedgerPanel } from '../figures/LedgerPanel.tsx';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import { openCount } from '../review/open-count.ts';
import { ReviewPanel } from '../review/ReviewPanel.tsx';
import { useStore } from '../store.ts';
import { Divider } from '../ui/Divider.tsx';
import { useEver } from '../ui/use-ever.ts';
import { regions } from '../workbench/focus.ts';
import { Guard } from '../workbench/Guard.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';

type Panel = Settings['panel'];
const panels = ['problems', 'ledger', 'review'] as const satisfies readonly Panel[];

/** What there is to say about the article, below its text: its problems, the ledger of its figures, or people's comments. */
export function BottomPanel({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const { settings } = useWorkbench();
  const shown = useStore(settings, (all) => all.problemsShown);
  const height = useStore(settings, (all) => all.problemsHeight);
  const panel = useStore(settings, (all) => all.panel);
  const id = useId();
  if (!shown) return null;
  return (
    <>
      <Divider
        label={t('workbench.divider.problems')}
        controls={regions.problems}
        orientation="horizontal"
        value={height}
        min={80}
        max={600}
        step={16}
        reset={defaultSettings.problemsHeight}
        perPixel={() => -1}
        onMove={(problemsHeight) => settings.preview({ problemsHeight })}
        onDone={(problemsHeight) => settings.change({ problemsHeight })}
      />
      <section
        id={regions.problems}
        className="workspace__problems"
        style={{ height }}
        aria-label={t('ledger.tabs')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isFilledField(event.target)) return;
          event.preventDefault();
          session.focus();
        }}
      >
        <PanelTabs
          id={id}
          session={session}
          panel={panel}
          onChoose={(next) => settings.change({ panel: next })}
        />
        <div id={`${id}-panel`} role="tabpanel" className="bottom-panel" aria-labelledby={`${id}-${panel}`}>
          <Guard key={panel}>
            {panel === 'problems' && <ProblemsPanel session={session} />}
            {panel === 'ledger' && <LedgerPanel session={session} />}
            {panel === 'review' && <ReviewPanel session={session} />}
          </Guard>
        </div>
      </section>
    </>
  );
}

/** A field with something in it takes Escape for itself. */
const isFilledField = (target: EventTarget) =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';

interface TabsProps {
  readonly id: string;
  readonly session: DocumentSession;
  readonly panel: Panel;
  readonly onChoose: (panel: Panel) => void;
}

function PanelTabs({ id, session, panel, onChoose }: TabsProps) {
  const t = useTranslate();
  const locale = useLocale();
  const problems = useStore(session.state, (state) => state.findings.length);
  const figures = useStore(session.state, (state) => state.figures.read);
  const known = useEver(
    useStore(session.state, ({ checking, findings }) => !checking || findings.length > 0),
  );
  const reviewed = useStore(session.review.state, ({ isRead }) => isRead);
  const open = useStore(session.review.state, openCount);
  const names = { problems: t('problems.label'), ledger: t('ledger.tab'), review: t('review.tab') };
  const counts = { problems, ledger: figures, review: open };
  const isCounted = { problems: known, ledger: known, review: reviewed };

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const at = panels.indexOf(panel);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: panels.length - 1 }[event.key] ?? at;
    const chosen = panels[(next + panels.length) % panels.length]!;
    onChoose(chosen);
    document.getElementById(`${id}-${chosen}`)?.focus();
  }

  return (
    <div role="tablist" className="bottom-tabs" aria-label={t('ledger.tabs')} onKeyDown={onKeyDown}>
      {panels.map((one) => (
        <button
          key={one}
          id={`${id}-${one}`}
          type="button"
          role="tab"
          className="bottom-tabs__tab"
          aria-selected={one === panel}
          aria-controls={`${id}-panel`}
          tabIndex={one === panel ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {names[one]}{' '}
          {isCounted[one] && <span className="bottom-tabs__count">{counts[one].toLocaleString(locale)}</span>}
        </button>
      ))}
    </div>
  );
}
