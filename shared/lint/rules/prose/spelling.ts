import { message } from '../../../i18n/index.ts';
import type { BlockRule, Report } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import type { BlockReading } from '../../text/block-reading.ts';
import { lineAt } from '../../text/lines.ts';
import { isQuoted } from '../../text/quoted.ts';
import { wordStart } from '../../text/word-start.ts';
import { setApart } from '../../words/counted-endings.ts';
import { confusedNegation, mendNegation } from '../../words/negations.ts';
import { mendEnding, oldEnding } from '../../words/old-endings.ts';
import { spelling, spellingAlone, spellingAtStart, standings } from '../../words/spelling.ts';
import { dictionaryRule, replaced } from '../replacement.ts';

const listed = dictionaryRule({
  id: 'prose/spelling',
  severity: 'warning',
  needs: ['korean'],
  words: { ...spelling, ...standings },
  starting: spellingAtStart,
  whole: spellingAlone,
  say: (wrong, right) => message('lint.prose.spelling', { wrong, right }),
  docs: {
    title: { ko: '맞춤법', en: 'Korean spelling' },
    why: {
      ko: '어디에 있어도 틀린 말만 모았습니다. 뜻에 따라 맞을 수도 있는 말은 다루지 않습니다. 옛 어미 -읍니다는 따옴표와 인용문 안에서는 그대로 둡니다.',
      en: 'Only words that are wrong wherever they stand; what may be right in another sense is left alone. The old ending -읍니다 may stay inside quotations.',
    },
    examples: [
      { wrong: '⟦몇일⟧ 사이 ⟦절대값⟧이 늘었다.', right: '며칠 사이 절댓값이 늘었다.', fixed: true },
      {
        wrong: '수수료를 아낄 수 있고 확인⟦할수있⟧다.',
        right: '수수료를 아낄 수 있고 확인할 수 있다.',
        fixed: true,
      },
      { wrong: '고위험 ⟦상품으로써⟧ 팔린다.', right: '고위험 상품으로서 팔린다.', fixed: true },
      {
        wrong: '실적이 ⟦않좋습니다⟧. 값은 오르지 ⟦안는다⟧.',
        right: '실적이 안 좋습니다. 값은 오르지 않는다.',
        fixed: true,
      },
      {
        wrong: '⟦5년 간⟧ 배당이 ⟦3% 밖에⟧ 늘지 않았다.',
        right: '5년간 배당이 3%밖에 늘지 않았다.',
        fixed: true,
      },
      { wrong: '공시가 나오면 안 ⟦되요⟧.', right: '공시가 나오면 안 돼요.', fixed: true },
      {
        wrong: '목표가 ⟦되었읍니다⟧. 실적이 ⟦조읍니다⟧.',
        right: '목표가 되었습니다. 실적이 좋습니다.',
        fixed: true,
      },
    ],
  },
});

export const misspelling: BlockRule = {
  ...listed,
  hint: new RegExp(`${oldEnding.source}|${confusedNegation.source}|${setApart.source}|${listed.hint.source}`),
  check: (block, told, options) => {
    const words = wordsOf(block, told.config);
    return [
      ...listed.check(block, told, options),
      ...oldEndings(words, block),
      ...negations(words),
      ...apart(words),
    ];
  },
};

/** 않좋다 for 안 좋다, 하지 안는다 for 하지 않는다: told with the whole word. */
function negations(words: string): readonly Report[] {
  return [...words.matchAll(confusedNegation)].flatMap(({ index, 0: wrong }) => {
    if (isQuoted(words, index)) return [];
    const word = /^[가-힣]+/.exec(words.slice(index, index + 20))![0];
    const right = mendNegation(wrong) + word.slice(1);
    return [replaced(index, word, right, message('lint.prose.spelling', { wrong: word, right }))];
  });
}

/** 5년 간 for 5년간, 3% 밖에 for 3%밖에. */
function apart(words: string): readonly Report[] {
  return [...words.matchAll(setApart)].flatMap(
    ({ index, 0: wrong, 1: time, 2: stretch, 3: count, 4: few }) => {
      const right = time ? `${time}${stretch}` : `${count}${few}`;
      return isQuoted(words, index)
        ? []
        : [replaced(index, wrong, right, message('lint.prose.spelling', { wrong, right }))];
    },
  );
}

/** What people of another day wrote is quoted as they wrote it. */
function oldEndings(words: string, { lines }: BlockReading): readonly Report[] {
  return [...words.matchAll(oldEnding)].flatMap(({ index: end, 0: written, 1: ending }) => {
    const index = wordStart(words, end);
    const stem = words.slice(index, end);
    if (
      /['"]/.test(words.slice(index - 1, index)) ||
      isQuoted(words, index) ||
      lineAt(lines, index)?.kind === 'quote'
    )
      return [];
    const mended = mendEnding(stem, ending!);
    if (!mended) return [];
    const { right, certain } = mended;
    const wrong = stem + written;
    const span = { from: index, to: index + wrong.length };
    const fix = { title: message('lint.fix.replace', { right }), edits: [{ ...span, insert: right }] };
    return [
      {
        message: message('lint.prose.spelling', { wrong, right }),
        span,
        fixes: [certain ? { ...fix, safe: true as const } : fix],
      },
    ];
  });
}
