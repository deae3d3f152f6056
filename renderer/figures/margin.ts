import {
  type EditorState,
  type Extension,
  RangeSet,
  RangeValue,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { type BlockInfo, type EditorView, GutterMarker, gutter } from '@codemirror/view';
import { type FigureState, figureStates, stateMarks } from '../../shared/figures/states.ts';
import { type Locale, translator } from '../../shared/i18n/index.ts';
import type { Span } from '../../shared/span.ts';
import type { FigureMark } from './marks.ts';

/** Puts the figures of the present text into the editor. */
export const setFigureMarks = StateEffect.define<readonly FigureMark[]>();

class MarkedFigure extends RangeValue {
  readonly state: FigureState;

  constructor(state: FigureState) {
    super();
    this.state = state;
  }

  override eq(other: MarkedFigure): boolean {
    return other.state === this.state;
  }
}

const figures = StateField.define<RangeSet<MarkedFigure>>({
  create: () => RangeSet.empty,
  update(known, transaction) {
    let next = known.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setFigureMarks)) continue;
      const { length } = transaction.state.doc;
      const ranges = effect.value
        .filter(({ from, to }) => from < to && to <= length)
        .map(({ from, to, state }) => new MarkedFigure(state).range(from, to));
      next = RangeSet.of(ranges, true);
    }
    return next;
  },
});

/** The figure that a place in the text belongs to. */
export function figureAt(state: EditorState, at: number): Span | null {
  let found: Span | null = null;
  state.field(figures, false)?.between(at, at, (from, to) => {
    found = { from, to };
    return false;
  });
  return found;
}

/** Remembers where the figures stand, whether the margin shows them or not. */
export const figurePlaces: Extension = figures;

type Counts = Readonly<Record<FigureState, number>>;

/**
 * What stands beside a line: a cross where any figure of it conflicts, a tick only where every one was checked and
 * agrees, a dot where some were not checked, a ring where none is even bound.
 */
export function stateOfLine(counts: Counts): FigureState | null {
  if (counts.conflict > 0) return 'conflict';
  if (counts.tick > 0 && counts.single + counts.unbound === 0) return 'tick';
  if (counts.tick + counts.single > 0) return 'single';
  return counts.unbound > 0 ? 'unbound' : null;
}

class LineMarker extends GutterMarker {
  readonly state: FigureState;
  readonly label: string;

  constructor(state: FigureState, label: string) {
    super();
    this.state = state;
    this.label = label;
  }

  override eq(other: LineMarker): boolean {
    return other.state === this.state && other.label === this.label;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement('span');
    mark.className = 'figure-mark';
    mark.dataset.state = this.state;
    mark.title = this.label;
    mark.textContent = stateMarks[this.state];
    return mark;
  }
}

function markerOf({ state }: EditorView, line: BlockInfo, locale: Locale): LineMarker | null {
  const counts = Object.fromEntries(figureStates.map((one) => [one, 0])) as Record<FigureState, number>;
  state.field(figures).between(line.from, line.to, (from, _to, figure) => {
    if (from >= line.from) counts[figure.state] += 1;
  });
  const shown = stateOfLine(counts);
  return shown && new LineMarker(shown, translator(locale)('ledger.margin', counts));
}

/** The column of marks beside the text. */
export function figureMargin(locale: () => Locale): Extension {
  return gutter({
    class: 'cm-figure-gutter',
    lineMarker: (view, line) => markerOf(view, line, locale()),
    lineMarkerChange: ({ startState, state, transactions }) =>
      startState.field(figures) !== state.field(figures) ||
      transactions.some(({ reconfigured }) => reconfigured),
    initialSpacer: () => new LineMarker('tick', ''),
  });
}
