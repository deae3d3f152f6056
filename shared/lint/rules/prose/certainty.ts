import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { houseWords, option, perOptions } from '../../options.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import { literally } from '../../text/literally.ts';
import { isQuoted } from '../../text/quoted.ts';

const certain =
  /무조건(?=\s?(?:오르|오를|오른|오릅|올라|상승|수익|벌|매수|사야|이득|안전|이익))|반드시\s?(?:오른|오를|오릅|상승|급등|수익|성공|벌)[가-힣]*|(?:급등|상승|수익|대박)\s?(?:이|은)?\s?확실[가-힣]*|확실한\s?(?:수익|상승|투자처|종목)|대박(?=\s?(?:종목|주식|예감|수익))|100%\s?(?:수익|상승|성공|확신)|절대\s?(?:손해|손실|잃)[가-힣]*|실패할?\s?(?:수|리)\s?없[가-힣]*|떨어질\s?(?:리|수)\s?없[가-힣]*|\b(?:guaranteed (?:to (?:rise|double|win|outperform)|profits?|gains?|returns?)|can(?:not|'t|’t) (?:lose|fail|go down)|sure[- ]fire|sure thing|no-brainer|risk-free (?:bet|trade|money)|will (?:certainly|definitely|surely) (?:rise|rally|soar|double|outperform))\b/gi;

const options = z.strictObject({
  words: option(houseWords(), {
    ko: '이 밖에 쓰지 않기로 한 단정의 말.',
    en: 'What else promises too much here.',
  }),
});
type CertaintyOptions = z.infer<typeof options>;

const patternOf = perOptions(({ words }: CertaintyOptions) =>
  words.length === 0
    ? certain
    : new RegExp(`${words.map(literally).join('|')}|${certain.source}`, certain.flags),
);

export const certainty: BlockRule<CertaintyOptions> = {
  id: 'prose/certainty',
  severity: 'warning',
  scope: 'block',
  needs: [],
  hint: patternOf,
  options,
  docs: {
    title: { ko: '단정하는 말', en: 'Words of certainty' },
    why: {
      ko: '오를 것을 단정하거나 손실이 없다고 말하는 표현입니다. 프로필이 paid나 ad이면 오류입니다. 인용문 안과 물음은 세지 않습니다.',
      en: 'Words that promise a rise or the absence of loss. An error under `paid` and `ad`. Quotations and questions do not count.',
    },
    examples: [
      { wrong: '이 종목은 ⟦반드시 오른다⟧.', right: '이 종목은 오를 가능성이 있다.' },
      { wrong: 'The stock ⟦will definitely rise⟧.', right: 'The stock may rise.' },
      {
        wrong: '⟦인생 역전⟧의 기회다.',
        right: '“인생 역전의 기회”라는 광고가 늘었다.',
        options: { words: ['인생 역전'] },
      },
      { wrong: '지금 사면 ⟦무조건⟧ 오릅니다.', right: '그는 "무조건 오른다"는 말을 믿지 말라고 했다.' },
    ],
  },
  check(block, { config }, options) {
    const strict = config.profile === 'paid' || config.profile === 'ad';
    const words = wordsOf(block, config);
    return [...words.matchAll(patternOf(options))].flatMap(({ index, 0: found }) => {
      if (isQuoted(words, index) || isDenied(words, index + found.length)) return [];
      return [
        {
          message: message('lint.prose.certainty', { words: found }),
          span: { from: index, to: index + found.length },
          severity: strict ? ('error' as const) : ('warning' as const),
        },
      ];
    });
  },
};

function isDenied(text: string, to: number): boolean {
  const rest = text.slice(to, to + 24).split('\n', 1)[0] ?? '';
  return /^[^.]{0,16}(?:않|아니|아닙|없|\?|는 법은|다고 (?:볼|보기|할|말할) 수 없)/.test(rest);
}
