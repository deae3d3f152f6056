import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { PlainList } from '../../../shared/export/plain/document.ts';
import { step } from './measures.ts';

/** Word nests lists nine deep. */
const deepest = 8;

/** The last number that Word counts to. */
export const longestCount = 32_767;

const marks = ['•', '◦', '▪'];
const bullets = { mark: 'bullet', open: 'task-open', done: 'task-done' } as const;

/** The numbering of a document: each numbered list counts by itself, from its own first number. */
export interface Lists {
  /** What an item's first paragraph is numbered by; `depth` from 0. */
  numberingOf(list: PlainList, depth: number, checked: boolean | null): { reference: string; level: number };
  config(): INumberingOptions['config'];
}

export function createLists(): Lists {
  const counted = new Map<PlainList, { readonly reference: string; readonly levels: ILevelsOptions[] }>();
  return {
    numberingOf(list, depth, checked) {
      const level = Math.min(depth, deepest);
      if (checked !== null) return { reference: checked ? bullets.done : bullets.open, level };
      if (!list.ordered) return { reference: bullets.mark, level };
      const known = counted.get(list);
      if (known) return { reference: known.reference, level };
      const reference = `numbers-${counted.size + 1}`;
      const text = `%${level + 1}.`;
      const levels = [{ ...levelAt(level, depth, LevelFormat.DECIMAL, text), start: list.start }];
      counted.set(list, { reference, levels });
      return { reference, level };
    },
    config: () => [
      { reference: bullets.mark, levels: bulletLevels((level) => marks[level % marks.length]!) },
      { reference: bullets.open, levels: bulletLevels(() => '☐') },
      { reference: bullets.done, levels: bulletLevels(() => '☑') },
      ...counted.values(),
    ],
  };
}

function bulletLevels(markAt: (level: number) => string): ILevelsOptions[] {
  return Array.from({ length: deepest + 1 }, (_, level) =>
    levelAt(level, level, LevelFormat.BULLET, markAt(level)),
  );
}

function levelAt(
  level: number,
  depth: number,
  format: ILevelsOptions['format'],
  text: string,
): ILevelsOptions {
  return {
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (depth + 1) * step, hanging: step } } },
  };
}
