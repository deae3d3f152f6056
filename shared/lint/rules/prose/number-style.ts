import { z } from 'zod';
import { beside } from '../../../beside.ts';
import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { shiftSpan } from '../../../span.ts';
import type { LintConfig } from '../../lint-config.ts';
import { isChosen, option } from '../../options.ts';
import type { ArticleRule, Report } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import type { BlockReading } from '../../text/block-reading.ts';
import {
  commaStyles,
  jointStyles,
  type NumberSlip,
  type NumberStyle,
  numberSlips,
} from '../../words/number-slips.ts';
import { replaced } from '../replacement.ts';

const options = z.strictObject({
  commas: option(z.enum(commaStyles).default('any'), {
    ko: '억·조·만 앞 네 자리 수의 쉼표: 1,500억(with) 또는 1500억(without).',
    en: 'The comma in four digits before 억, 조 and 만: 1,500억 (with) or 1500억 (without).',
  }),
  carry: option(z.boolean().default(false), {
    ko: '12,000억을 1조 2,000억으로 올려 씁니다. 표 안은 건드리지 않습니다.',
    en: '12,000억 carries over to 1조 2,000억, outside tables.',
  }),
  groups: option(z.enum(jointStyles).default('any'), {
    ko: '조, 억, 만 사이: 1조 2,000억(spaced) 또는 1조2,000억(joined).',
    en: 'Between 조, 억 and 만: 1조 2,000억 (spaced) or 1조2,000억 (joined).',
  }),
  unit: option(z.enum(jointStyles).default('any'), {
    ko: '큰 수와 화폐 단위 사이: 10억 원(spaced) 또는 10억원(joined).',
    en: 'Between a large number and its currency: 10억 원 (spaced) or 10억원 (joined).',
  }),
});

export const numberStyle: ArticleRule<NumberStyle> = {
  id: 'prose/number-style',
  severity: 'info',
  scope: 'article',
  needs: ['korean', 'digits'],
  options,
  usual: { press: { commas: 'without' }, research: { commas: 'with' } },
  docs: {
    title: { ko: '숫자 쓰는 방식', en: 'Style of numbers' },
    why: {
      ko: '큰 수를 쓰는 방식이 발행처마다 다르므로 정한 대로만 봅니다. 신문은 억·조·만 앞의 쉼표를 빼고 증권사 보고서는 쓰는 것이 보통이어서, 정하지 않으면 설정에 적은 프로필을 따라 글마다 한 번만 알립니다. ‘만불’은 언제나 ‘만 달러’로 알립니다. 설정 numbers에 적어도 같습니다.',
      en: 'Houses write large Korean numbers differently, so only what is chosen is looked after. Papers usually drop the comma before 억, 조 and 만 and research keeps it: where nothing is chosen the profile of the settings decides, if they name one, and an article is told once. 불 for 달러 is always told. The setting `numbers` says the same in short.',
    },
    examples: [
      { wrong: '3천만⟦불을⟧ 넘었다.', right: '3천만달러를 넘었다.', fixed: true },
      {
        wrong: '매출 ⟦1,500⟧억 원, 비용 1,200억 원',
        right: '매출 1500억 원, 비용 1200억 원',
        fixed: true,
        config: { profile: 'press' },
      },
      {
        wrong: '매출 ⟦1500⟧억 원, 2026 조정 이익',
        right: '매출 1,500억 원, 2026 조정 이익',
        fixed: true,
        options: { commas: 'with' },
      },
      {
        wrong: '매출 ⟦12,300억⟧ 원, 이익 ⟦20000억⟧ 원',
        right: '매출 1조 2,300억 원, 이익 2조 원\n\n| 매출 |\n|---|\n| 12,300억 |',
        options: { carry: true, commas: 'any' },
      },
      {
        wrong: '매출 1⟦조⟧2000억 원',
        right: '매출 1조 2000억 원',
        fixed: true,
        options: { groups: 'spaced' },
      },
      {
        wrong: '매출 10⟦억 원⟧대, 3만 원생',
        right: '매출 10억원대, 3만 원생',
        fixed: true,
        options: { unit: 'joined' },
      },
    ],
  },
  check(reading, { config }, style) {
    const slips = flatMap(reading.blocks, ({ reading: block, from }) =>
      slipsOf(block, config, style).map((slip) => ({ ...slip, from: slip.from + from })),
    );
    if (style.commas === 'any' || isChosen(numberStyle, 'commas', config)) return slips.map(toReport);
    const unchosen = slips.filter(({ kind }) => kind === 'commas');
    const others = slips.filter(({ kind }) => kind !== 'commas').map(toReport);
    return [...others, ...usually(unchosen, style)];
  },
};

interface Kept {
  readonly config: LintConfig;
  readonly slips: readonly NumberSlip[];
}

const kept = beside<BlockReading, Kept>();

/** A block that did not change is not searched again under the same settings. */
function slipsOf(block: BlockReading, config: LintConfig, style: NumberStyle): readonly NumberSlip[] {
  const before = kept.get(block);
  if (before?.config === config) return before.slips;
  const slips = numberSlips(wordsOf(block, config), block, style);
  kept.set(block, { config, slips });
  return slips;
}

const toReport = ({ from, wrong, right, message: says }: NumberSlip): Report =>
  replaced(from, wrong, right, says);

/** What only the profile speaks for is told once, and changed by nobody unasked. */
function usually(slips: readonly NumberSlip[], { commas }: NumberStyle): readonly Report[] {
  const [first, ...others] = slips;
  if (!first) return [];
  const { wrong, right } = first;
  const spanOf = (slip: NumberSlip) => shiftSpan({ from: 0, to: slip.wrong.length }, slip.from);
  return [
    {
      message: message(commas === 'without' ? 'lint.prose.commasDropped' : 'lint.prose.commasKept', {
        wrong,
        right,
        count: slips.length,
      }),
      about: 'commas',
      span: spanOf(first),
      related: others
        .slice(0, 5)
        .map((slip) => ({ span: spanOf(slip), message: message('lint.related.rare') })),
      fixes: [
        {
          title: message('lint.fix.unify', { usual: right }),
          edits: slips.map((slip) => ({ ...spanOf(slip), insert: slip.right })),
        },
      ],
    },
  ];
}
