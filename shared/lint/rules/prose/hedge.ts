import { message } from '../../../i18n/index.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';

/** A figure, or as much as is said in words: 절반, 두 배, 3분의 1. */
const amount = String.raw`(?:(?:US)?[$₩€]?\s?\d[\d,.]{0,18}(?:\s?[~-]\s?[\d,.]{1,12})?\s?[가-힣%A-Za-z]{0,6}(?:\s?[\d,]{1,8}\s?[가-힣]{1,4})?(?:\s?(?:원|달러|엔|유로))?|절반|[한두세네]\s?배|[가-힣\d]{1,2}\s?분의\s?[가-힣\d])`;
const hedged = new RegExp(
  String.raw`(?<![가-힣])((?:약|대략|거의|어림잡아)\s{1,2})(${amount}\s?(?:정도|가량|쯤|내외|안팎|여\s?(?=[가-힣])))`,
  'g',
);

export const doubleHedge: BlockRule = {
  id: 'prose/double-hedge',
  severity: 'info',
  scope: 'block',
  needs: ['korean'],
  hint: hedged,
  docs: {
    title: { ko: '어림을 두 번 말함', en: 'Hedged twice' },
    why: {
      ko: '약, 대략은 정도, 가량, 안팎과 함께 쓰면 같은 말이 됩니다. 하나만 남깁니다.',
      en: '약 before a figure and 정도 or 가량 behind it both say “about”. One is enough.',
    },
    examples: [
      { wrong: '매출은 ⟦약 250억 원 정도⟧다.', right: '매출은 250억 원 정도다.', fixed: true },
      {
        wrong: '⟦대략 30% 가량⟧ 늘었다. 약 20% 늘었다.',
        right: '30% 가량 늘었다. 약 20% 늘었다.',
        fixed: true,
      },
      { wrong: '⟦거의 절반 가량⟧ 팔렸다.', right: '절반 가량 팔렸다. 거의 절반이 남았다.' },
    ],
  },
  check(block, { config }) {
    return [...wordsOf(block, config).matchAll(hedged)].map(({ index, 0: words, 1: hedge, 2: rest }) => {
      const text = words.trimEnd();
      return {
        message: message('lint.prose.doubleHedge', { words: text }),
        span: { from: index, to: index + text.length },
        fixes: [
          {
            title: message('lint.fix.replace', { right: (rest ?? '').trimEnd() }),
            edits: [{ from: index, to: index + (hedge ?? '').length, insert: '' }],
            safe: true,
          },
        ],
      };
    });
  },
};
