import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { type Span, shiftSpan } from '../../../span.ts';
import { option } from '../../options.ts';
import type { ArticleRule, BlockRule } from '../../rule.ts';
import { findTables, splitCells } from '../../text/tables.ts';

const options = z.strictObject({
  mark: option(z.enum(['E', 'F', 'P', '(E)', '(F)']).default('E'), {
    ko: '예상 연도에 붙이는 표시.',
    en: 'The mark that goes behind a forecast year.',
  }),
});

/** A year that has not come yet, in a column without the E that every other forecast carries. */
export const forecastMark: BlockRule<z.infer<typeof options>, 'today'> = {
  id: 'structure/forecast-mark',
  severity: 'warning',
  scope: 'block',
  needs: ['today', 'tables', 'digits'],
  options,
  docs: {
    title: { ko: '예상 연도의 E 표시', en: 'Forecast columns marked' },
    why: {
      ko: '표의 열이 아직 오지 않은 해이면 실적이 아니라 예상입니다. E나 F를 붙여 독자가 구별하게 합니다.',
      en: 'A column for a year that has not come is a forecast. Mark it E or F so that readers can tell.',
    },
    examples: [
      {
        wrong: '| 항목 | 2026(E) | ⟦2027⟧ |\n|---|---|---|\n| 매출 | 12 | 14 |',
        right: '| 항목 | 2026(E) | 2027(E) |\n|---|---|---|\n| 매출 | 12 | 14 |',
        fixed: true,
        options: { mark: '(E)' },
      },
      {
        wrong: '| 항목 | 2025 | 2026E | ⟦2027⟧ |\n|---|---|---|---|\n| 매출 | 10 | 12 | 14 |',
        right: '| 항목 | 2025 | 2026E | 2027E |\n|---|---|---|---|\n| 매출 | 10 | 12 | 14 |',
        fixed: true,
      },
      {
        wrong: '| 항목 | 2026E | ⟦2027⟧ | 2028 |\n|---|---|---|---|\n| 매출 | 10 | 12 | 14 |',
        right:
          '| 상환 일정 | 2026 | 2027 | 2028 | 이후 |\n|---|---|---|---|---|\n| 회사채 | 10 | 12 | 14 | 20 |',
      },
    ],
  },
  check(block, { today }, { mark }) {
    const thisYear = Number(today.slice(0, 4));
    return findTables(block).flatMap(({ header }) => {
      const row = block.text.slice(header.from, header.to);
      const cells = splitCells(row);
      const years = cells.filter((cell) => /^(?:19|20)\d\d년?\s?(?:[EFP]|\([EFP]\)|예상|전망)?$/i.test(cell));
      if (years.length < 2 || isSchedule(cells)) return [];
      const [first, ...others] = yearsAfter(row, thisYear).map((place) => shiftSpan(place, header.from));
      if (!first) return [];
      const year = block.text.slice(first.from, first.to);
      return [
        {
          message: message('lint.structure.forecastMark', { year, mark }),
          span: first,
          related: others.map((span) => ({ span, message: message('lint.related.unmarkedYear') })),
          fixes: [
            {
              title: message('lint.structure.addMark', { year, mark }),
              edits: [first, ...others].map(({ to }) => ({ from: to, to, insert: mark })),
            },
          ],
        },
      ];
    });
  },
};

/** Instalments by the year in which they fall due are agreed, not forecast. */
const isSchedule = (cells: readonly string[]) =>
  cells.some((cell) => /thereafter|이후|만기|상환|maturit|repay|minimum payments?/i.test(cell));

function yearsAfter(row: string, thisYear: number): readonly Span[] {
  return [...row.matchAll(/(?<=\|[ \t*]{0,8})20\d\d(?=[ \t*]{0,8}\|)/g)]
    .filter(({ 0: year }) => Number(year) > thisYear)
    .map(({ index, 0: year }) => ({ from: index, to: index + year.length }));
}

const named = /(단기|중기|장기|\b(?:short|medium|mid|long)[- ]term)\s?\(([^()\r\n]{1,24})\)/gi;
const period = /\d\s?(?:개월|년|주|일|months?|years?|weeks?)/i;

/** 단기 (3~6개월) in one section and 단기 (3개월) in another. */
export const horizons: ArticleRule = {
  id: 'structure/horizon',
  severity: 'info',
  scope: 'article',
  needs: ['digits'],
  docs: {
    title: { ko: '기간의 뜻', en: 'What a horizon means' },
    why: {
      ko: '단기, 중기, 장기에 붙인 기간이 글 안에서 달라지면 목표가를 비교할 수 없습니다.',
      en: 'Where short, medium and long term mean different periods in one article, its targets cannot be compared.',
    },
    examples: [
      {
        wrong: '**단기 (3~6개월)**: 맑음\n\n**⟦단기 (3개월)⟧**: 흐림',
        right: '**단기 (3~6개월)**: 맑음\n\n**단기 (3~6개월)**: 흐림, **장기 (1년)**: 맑음',
      },
    ],
  },
  check({ prose }) {
    const first = new Map<string, { readonly said: string; readonly span: Span }>();
    return [...prose.matchAll(named)].flatMap(({ index, 0: words, 1: name, 2: inside }) => {
      if (!period.test(inside!)) return [];
      const said = inside!.replace(/\s|이?내$|약/g, '');
      const key = name!.toLowerCase().replace('mid', 'medium').replace(' ', '-');
      const span = { from: index, to: index + words.length };
      const before = first.get(key);
      if (!before) first.set(key, { said, span });
      if (!before || before.said === said) return [];
      return [
        {
          message: message('lint.structure.horizon', { name: name!, here: said, before: before.said }),
          span,
          related: [{ span: before.span, message: message('lint.related.horizon') }],
        },
      ];
    });
  },
};
