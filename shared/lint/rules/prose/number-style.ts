import { message } from '../../../i18n/index.ts';
import type { LintConfig } from '../../lint-config.ts';
import type { BlockRule, Report } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import type { BlockReading } from '../../text/block-reading.ts';
import { lineAt } from '../../text/lines.ts';
import { addCommas, dropCommas, withComma, withoutComma } from '../../words/large-numbers.ts';
import { replaced } from '../replacement.ts';

/** 불 for 달러 behind a large number, with the particle that follows it. `3불 정책` is none. */
const bul =
  /(?<=\d[ \t]?(?:천|백|십)?[만억조][ \t]?|\d[ \t]?천[ \t]?)불(을|은|이|과)?(?![가-힣])|(?<=\d[ \t]?(?:천|백|십)?[만억조][ \t]?)불(?=(?:의|에|로|도|짜리|규모|어치|대|이상|이하)(?![가-힣]))/g;
const behindDollar: Readonly<Record<string, string>> = { 을: '를', 은: '는', 이: '가', 과: '와' };

/** Ten thousand 억 or more, which carry over into 조. */
const tooManyEok = /(?<![\d,.~∼–-])(?:\d{1,3}(?:,\d{3}){1,4}|\d{5,12})(?=[ \t]?억)(?![ \t]?억[ \t]?[~∼–-])/g;

export const numberStyle: BlockRule = {
  id: 'prose/number-style',
  severity: 'info',
  scope: 'block',
  docs: {
    title: { ko: '숫자 쓰는 방식', en: 'Style of numbers' },
    why: {
      ko: '설정 numbers로 정한 방식을 봅니다. commas는 억·조·만 앞 네 자리 수의 쉼표를 쓸지(with) 말지(without), carry는 12,000억을 1조 2,000억으로 올려 쓸지 정합니다. 신문은 쉼표를 빼고 리서치는 쓰는 편이라 정하지 않으면 말하지 않습니다. ‘만불’은 언제나 ‘만 달러’로 알립니다. 표 안은 올려 쓰지 않습니다.',
      en: 'Looks after the style that the setting `numbers` chooses: `commas` (with, without) in numbers of four digits before 억, 조 and 만, and `carry` for 1조 2,000억 instead of 12,000억. Papers drop the comma and research keeps it, so nothing is said where nothing is chosen. 불 for 달러 is always told. Tables carry nothing over.',
    },
    examples: [
      { wrong: '3천만⟦불을⟧ 넘었다.', right: '3천만달러를 넘었다.', fixed: true },
      {
        wrong: '매출 ⟦1500⟧억 원, 2026 조정 이익',
        right: '매출 1,500억 원, 2026 조정 이익',
        fixed: true,
        config: { numbers: { commas: 'with' } },
      },
      {
        wrong: '매출 ⟦1,500⟧억 원',
        right: '매출 1500억 원',
        fixed: true,
        config: { numbers: { commas: 'without' } },
      },
      {
        wrong: '매출 ⟦12,300억⟧ 원, 이익 ⟦20000억⟧ 원',
        right: '매출 1조 2,300억 원, 이익 2조 원\n\n| 매출 |\n|---|\n| 12,300억 |',
        config: { numbers: { carry: true } },
      },
    ],
  },
  check(block, config) {
    const words = wordsOf(block, config);
    return [...dollars(words), ...commas(words, config), ...carried(words, block, config)].sort(
      (a, b) => a.span.from - b.span.from,
    );
  },
};

const dollars = (words: string): readonly Report[] =>
  [...words.matchAll(bul)].map(({ index, 0: wrong, 1: particle }) => {
    const right = `달러${particle ? behindDollar[particle] : ''}`;
    return replaced(index, wrong, right, message('lint.prose.dollar', { right }));
  });

function commas(words: string, { numbers }: LintConfig): readonly Report[] {
  if (!numbers.commas) return [];
  const [pattern, write] =
    numbers.commas === 'with' ? ([withoutComma, addCommas] as const) : ([withComma, dropCommas] as const);
  return [...words.matchAll(pattern)].map(({ index, 0: wrong }) => {
    const right = write(wrong);
    return replaced(index, wrong, right, message('lint.prose.commas', { wrong, right }));
  });
}

function carried(words: string, { lines }: BlockReading, { numbers }: LintConfig): readonly Report[] {
  if (!numbers.carry) return [];
  return [...words.matchAll(tooManyEok)].flatMap(({ index, 0: digits }) => {
    const value = Number(dropCommas(digits));
    if (value < 10_000 || lineAt(lines, index)?.kind === 'row') return [];
    const wrong = words.slice(index, words.indexOf('억', index) + 1);
    const write = digits.includes(',') ? addCommas : String;
    const rest = value % 10_000;
    const right = `${write(String(Math.floor(value / 10_000)))}조${rest > 0 ? ` ${write(String(rest))}억` : ''}`;
    return [replaced(index, wrong, right, message('lint.prose.carry', { wrong, right }))];
  });
}
