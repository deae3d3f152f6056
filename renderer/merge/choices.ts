import type { MergeView } from '@codemirror/merge';
import type { Translate } from '../../shared/i18n/index.ts';
import type { Difference } from './differences.ts';

export type Side = 'mine' | 'theirs';

interface Setup {
  readonly view: MergeView;
  readonly t: Translate;
  differences(): readonly Difference[];
  decide(difference: Difference, side: Side): void;
}

/** The column between the texts: two buttons beside each difference in sight. The result puts them in their places. */
export function createChoices({ view, t, differences, decide }: Setup): () => void {
  const column = document.createElement('div');
  column.className = 'merge__choices';
  const editors = view.dom.firstElementChild!;
  editors.insertBefore(column, editors.lastElementChild);
  let shown: readonly Difference[] = [];

  const choice = (row: number): HTMLElement => {
    const box = document.createElement('div');
    box.className = 'merge__choice';
    for (const [side, sign, label] of [
      ['theirs', '→', t('merge.takeTheirs')],
      ['mine', '✓', t('merge.keepMine')],
    ] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.title = label;
      button.setAttribute('aria-label', label);
      button.addEventListener('click', () => shown[row] && decide(shown[row], side));
      box.append(button);
    }
    return box;
  };

  return () => {
    const { a } = view;
    const { from, to } = a.viewport;
    shown = differences().filter((difference) => difference.a.from <= to && difference.a.to >= from);
    a.requestMeasure({
      key: column,
      read: () =>
        shown.map(
          (difference) =>
            a.lineBlockAt(Math.min(difference.a.from, a.state.doc.length)).top + a.documentPadding.top,
        ),
      write: (tops) => {
        // Rows are used again, so that a button keeps the focus while the text scrolls.
        while (column.children.length > tops.length) column.lastElementChild!.remove();
        while (column.children.length < tops.length) column.append(choice(column.children.length));
        tops.forEach((top, row) => {
          (column.children[row] as HTMLElement).style.top = `${top}px`;
        });
      },
    });
  };
}
