import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { LedgerLine } from '../../shared/figures/index.ts';
import type { DocumentSession } from '../editor/session.ts';
import { figureCard } from './figure-card.ts';
import { figureAt } from './margin.ts';

/** How long the pointer rests on a figure before its card shows, and how long the card may be waited for, in ms. */
const restTime = 350;
const patience = 2000;

/** What a figure was read as, shown where the pointer rests on it. A figure with a finding has that finding's card. */
export function figureHover(session: () => DocumentSession): Extension {
  return hoverTooltip(
    async (view, at) => {
      const place = figureAt(view.state, at);
      if (!place || hasCard(session(), at)) return null;
      const line = await lineAt(session(), at);
      if (!line) return null;
      return {
        pos: place.from,
        end: place.to,
        above: true,
        create: () => ({ dom: figureCard(session(), line) }),
      };
    },
    { hoverTime: restTime, hideOnChange: true },
  );
}

function hasCard(session: DocumentSession, at: number): boolean {
  return session.state.get().findings.some((finding) => {
    const { from, to } = session.locate(finding.span);
    return finding.ruleId.startsWith('figures/') && from <= at && at <= to;
  });
}

async function lineAt(session: DocumentSession, at: number): Promise<LedgerLine | null> {
  const stop = session.watchLedger();
  const lines = await ledgerOf(session);
  const line = lines.find(({ span }) => {
    const { from, to } = session.locateFigure(span);
    return from <= at && at <= to;
  });
  stop();
  return line ?? null;
}

function ledgerOf({ state }: DocumentSession): Promise<readonly LedgerLine[]> {
  return new Promise((resolve) => {
    const finish = (lines: readonly LedgerLine[]) => {
      stop();
      clearTimeout(timer);
      resolve(lines);
    };
    const look = () => {
      const { ledger } = state.get();
      if (ledger) finish(ledger);
    };
    const stop = state.subscribe(look);
    const timer = setTimeout(() => finish([]), patience);
    look();
  });
}
