import { message } from '../../../i18n/index.ts';
import type { Edit } from '../../../span.ts';
import type { BlockRule } from '../../rule.ts';
import { lineEndOf } from '../../text/line-end.ts';
import { countCells, findTables, splitCells } from '../../text/tables.ts';

const tableCells: BlockRule = {
  id: 'markdown/table-cells',
  severity: 'warning',
  scope: 'block',
  needs: ['tables'],
  docs: {
    title: { ko: '표의 칸 수', en: 'Cells of a table row' },
    why: {
      ko: '머리글 행보다 많은 칸은 미리보기와 내보낸 글에서 말없이 사라집니다. 내용에 |가 필요하면 \\|로 씁니다. 줄 전체를 굵게 하려고 |의 바깥에 친 **는 칸이 되어 줄이 밀립니다.',
      en: 'Cells beyond the header’s are dropped without a word. Write \\| for a bar inside a cell. A ** outside the bars, meant to make a row bold, becomes a cell and shifts the others.',
    },
    examples: [
      {
        wrong: '| 회사 | 점유율 |\n|---|---|\n⟦| A|B | 32% |⟧',
        right: '| 회사 | 점유율 |\n|---|---|\n| A\\|B | 32% |',
      },
      {
        wrong: '| 회사 | 점유율 |\n|---|---|\n⟦**| A | 32% |**⟧',
        right: '| 회사 | 점유율 |\n|---|---|\n| **A** | **32%** |',
        fixed: true,
      },
      {
        wrong: '| 회사 | 점유율 |\n|---|---|\n⟦| A |⟧\n',
        right: '| 회사 | 점유율 |\n|---|---|\n| A | |\n',
        fixed: true,
      },
      {
        wrong: '| 회사 | 점유율 |\n|---|---|\n⟦|⟧\n⟦| A \\|⟧\n',
        right: '| 회사 | 점유율 |\n|---|---|\n| | |\n| A \\| | |\n',
        fixed: true,
      },
    ],
  },
  check(block) {
    return findTables(block).flatMap(({ header, rows, columns }) =>
      rows.flatMap((row) => {
        const source = block.text.slice(row.from, row.to).trimEnd();
        const cells = countCells(source);
        if (cells === columns) return [];
        const span = { from: row.content, to: row.from + source.length };
        const related = [
          { span: { from: header.content, to: header.to }, message: message('lint.related.table') },
        ];
        const bold = boldRow.exec(source);
        if (bold && cells === columns + 2) {
          const fixes = [{ title: message('lint.markdown.boldCells'), edits: [boldCells(row.from, bold)] }];
          return [{ message: message('lint.markdown.boldRow'), span, related, fixes }];
        }
        if (cells > columns) {
          return [{ message: message('lint.markdown.cellsLost', { cells, columns }), span, related }];
        }
        // A bar alone opens the row, and one behind a backslash is text: neither closes it.
        const isClosed = /[^\\]\|$/.test(source.trim());
        const padding = `${isClosed ? '' : ' |'}${' |'.repeat(columns - cells)}`;
        return [
          {
            message: message('lint.markdown.cellsMissing', { cells, columns }),
            span,
            related,
            severity: 'info' as const,
            fixes: [
              {
                title: message('lint.markdown.padCells'),
                edits: [{ from: span.to, to: span.to, insert: padding }],
                safe: true as const,
              },
            ],
          },
        ];
      }),
    );
  },
};

/** A row with the signs of bold type around it, outside its bars: they become cells of their own. */
const boldRow = /^([ \t]*)(\*\*|__)[ \t]*(\|.*\|)[ \t]*\2$/;

function boldCells(at: number, [all, indent = '', sign = '', row = '']: RegExpExecArray): Edit {
  const cells = splitCells(row).map((cell) => (cell === '' ? '' : `${sign}${cell}${sign}`));
  return { from: at + indent.length, to: at + all.length, insert: `| ${cells.join(' | ')} |` };
}

const tableDelimiter: BlockRule = {
  id: 'markdown/table-delimiter',
  severity: 'warning',
  scope: 'block',
  needs: ['tables'],
  docs: {
    title: { ko: '표의 구분행', en: 'Delimiter row of a table' },
    why: {
      ko: '머리글 행 아래에 칸 수가 같은 |---| 줄이 없으면 표가 아니라 글로 보입니다.',
      en: 'Without a |---| row of as many columns under its header a table shows as text.',
    },
    examples: [
      {
        wrong: '⟦| 회사 | 점유율 |⟧\n| A | 32% |',
        right: '| 회사 | 점유율 |\n|---|---|\n| A | 32% |',
        fixed: true,
      },
      {
        wrong: '⟦| 회사 | 점유율 | 성장률 |⟧\n|---|---|\n| A | 32% | 5% |',
        right: '| 회사 | 점유율 | 성장률 |\n|---|---|---|\n| A | 32% | 5% |',
        fixed: true,
      },
    ],
  },
  check(block) {
    const headers = new Set(findTables(block).flatMap((table) => [table.header, ...table.rows]));
    return block.lines.flatMap((line, index) => {
      const above = block.lines[index - 1];
      const below = block.lines[index + 1];
      const starts = line.kind === 'row' && above?.kind !== 'row' && above?.kind !== 'delimiter';
      if (!starts || headers.has(line) || (below?.kind !== 'row' && below?.kind !== 'delimiter')) return [];
      const source = block.text.slice(line.from, line.to);
      const delimiter = `|${'---|'.repeat(countCells(source))}`;
      const edit =
        below.kind === 'delimiter'
          ? { from: below.content, to: below.to, insert: delimiter }
          : { from: line.to, to: line.to, insert: lineEndOf(block.text) + delimiter };
      return [
        {
          message: message('lint.markdown.noDelimiter'),
          span: { from: line.content, to: line.from + source.trimEnd().length },
          fixes: [{ title: message('lint.markdown.addDelimiter'), edits: [edit], safe: true as const }],
        },
      ];
    });
  },
};

const textAfterTable: BlockRule = {
  id: 'markdown/text-after-table',
  severity: 'warning',
  scope: 'block',
  needs: ['tables'],
  docs: {
    title: { ko: '표에 붙은 문장', en: 'Text stuck to a table' },
    why: {
      ko: '표 바로 아래 줄은 빈 줄이 없으면 표의 첫 칸이 됩니다.',
      en: 'Without a blank line the text under a table becomes its last row.',
    },
    examples: [
      {
        wrong: '| 회사 | 점유율 |\n|---|---|\n| A | 32% |\n⟦자료: 협회⟧',
        right: '| 회사 | 점유율 |\n|---|---|\n| A | 32% |\n\n자료: 협회',
        fixed: true,
      },
    ],
  },
  check(block) {
    return findTables(block).flatMap(({ swallowed }) => {
      if (!swallowed) return [];
      const end = lineEndOf(block.text);
      return [
        {
          message: message('lint.markdown.textAfterTable'),
          span: { from: swallowed.content, to: swallowed.to },
          fixes: [
            {
              title: message('lint.markdown.blankLine'),
              edits: [{ from: swallowed.from, to: swallowed.from, insert: end }],
              safe: true as const,
            },
          ],
        },
      ];
    });
  },
};

export const tableRules = [tableCells, tableDelimiter, textAfterTable] as const;
