import { useMemo } from 'react';
import type { OutlineHeading } from '../../shared/article/outline.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { finderOf } from '../ui/word-search.ts';
import { Picker } from '../workbench/Picker.tsx';
import { PickerLine } from '../workbench/PickerLine.tsx';

interface Props {
  readonly session: DocumentSession;
  /** Those of the present text. */
  readonly headings: readonly OutlineHeading[];
}

/** The outline of the article in front: its headings, from the one that the cursor stands under. */
export function GoToHeading({ session, headings }: Props) {
  const t = useTranslate();
  const find = useMemo(() => {
    const { doc } = session.view.state;
    const top = Math.min(...headings.map(({ depth }) => depth));
    return (query: string) => {
      const finder = finderOf(query);
      return headings.flatMap(({ depth, text, span }, index) => {
        const match = finder(text);
        if (!match) return [];
        const content = () => (
          <PickerLine
            title={text || t('workbench.heading.blank')}
            hits={match.hits}
            indent={depth - top}
            side={t('workbench.heading.line', { line: doc.lineAt(span.from).number })}
          />
        );
        return [{ id: String(index), content }];
      });
    };
  }, [headings, session, t]);
  const { head } = session.view.state.selection.main;
  const here = headings.findLastIndex(({ span }) => span.from <= head);
  return (
    <Picker
      label={t('workbench.heading.label')}
      start={Math.max(0, here)}
      find={find}
      onPick={(id) => {
        const { from } = headings[Number(id)]!.span;
        session.reveal({ from, to: from });
      }}
    />
  );
}
