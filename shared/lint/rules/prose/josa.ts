import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { matchesOf } from '../../../matches.ts';
import { option } from '../../options.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import { fitting, type Particle } from '../../text/particle.ts';
import { spoken } from '../../text/spoken.ts';
import { replaced } from '../replacement.ts';

/**
 * A particle behind letters, digits, a unit or a number with a Korean unit, and then a space or a closing mark:
 * what else may stand there (`3이닝`, `AI가격`) goes on with more letters.
 */
const particled =
  /(?<![A-Za-z0-9가-힣])([A-Za-z][A-Za-z&.+-]{0,24}|(?:[A-Za-z]{1,12}[-\s]?)?\$?\d[\d,.]{0,20}(?:%p|%|bp|bps|[가-힣]{1,3})?|\d[\d,.]{0,20}[A-Za-z]{1,4})(으로|은|는|을|를|이|가|과|와|로)(?=[\s,.!?:;)\]”"’'|*]|$)/g;

const options = z.strictObject({
  readings: option(
    z
      .record(
        z.string().min(1).max(40),
        z
          .string()
          .regex(/[가-힣]$/)
          .max(40),
      )
      .default({}),
    {
      ko: '이름을 한글로 읽는 법. 여러 가지로 읽혀서 그냥 두는 이름도 정하면 봅니다. 예: {NAVER: 네이버}',
      en: 'How names are read, in Hangul, also those that are left alone because they can be read in two ways: {NAVER: 네이버}.',
    },
  ),
});

export const josaAfterFigures: BlockRule<z.infer<typeof options>> = {
  id: 'prose/josa',
  severity: 'warning',
  scope: 'block',
  needs: ['korean'],
  options,
  hint: particled,
  docs: {
    title: { ko: '영문·숫자 뒤의 조사', en: 'Particles behind letters and digits' },
    why: {
      ko: '소리 내어 읽을 때의 받침에 조사를 맞춥니다: AWS는, 5%를, 250억을. 읽는 법이 하나로 정해지지 않은 말은 다루지 않습니다.',
      en: 'A Korean particle follows the sound of what stands before it. Names that can be read in two ways are left alone.',
    },
    examples: [
      { wrong: '⟦AWS은⟧ 점유율 ⟦5%을⟧ 늘렸다.', right: 'AWS는 점유율 5%를 늘렸다.', fixed: true },
      { wrong: '매출 ⟦250억를⟧ 넘었다.', right: '매출 250억을 넘었다.', fixed: true },
      {
        wrong: '⟦NAVER은⟧ 올랐고 ⟦SQL를⟧ 쓴다.',
        right: 'NAVER는 올랐고 SQL을 쓴다.',
        fixed: true,
        options: { readings: { NAVER: '네이버', SQL: '시퀄' } },
      },
      { wrong: '⟦2025은⟧ 지나고 ⟦IPO이⟧ 늘었다.', right: '2025는 지나고 IPO가 늘었다.', fixed: true },
    ],
  },
  check(block, { config }, { readings }) {
    return matchesOf(particled, wordsOf(block, config)).flatMap(
      ({ index, 0: wrong, 1: stem, 2: particle }) => {
        const sound = Object.hasOwn(readings, stem!) ? readings[stem!]! : spoken(stem!);
        if (sound === null) return [];
        const fits = fitting(particle as Particle, sound);
        if (fits === particle) return [];
        const right = stem! + fits;
        return [replaced(index, wrong, right, message('lint.prose.josa', { wrong, right }))];
      },
    );
  },
};
