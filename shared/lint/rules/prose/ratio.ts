import { hasBatchim } from 'es-hangul';
import { message } from '../../../i18n/index.ts';
import { matchesOf } from '../../../matches.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import { wordStart } from '../../text/word-start.ts';
import { replaced } from '../replacement.ts';

/** 율 or 률 behind another syllable, but not 율법, 율동, 법무법인 율촌 and the like. */
const ratio = /([가-힣])([율률])(?![촌법동무사령려종곡])/g;
/** Words that end in 율 by another character, or names: right as they are. */
const exempt = new Set(['김', '박', '최']);

const final = (syllable: string) => (syllable.charCodeAt(0) - 0xac00) % 28;
const niun = 4;

/** Hangul spelling §11: 率 is 율 behind a vowel or ㄴ, 률 behind any other final consonant. */
function spelt(before: string): '율' | '률' {
  return !hasBatchim(before) || final(before) === niun ? '율' : '률';
}

export const ratioSpelling: BlockRule = {
  id: 'prose/ratio-spelling',
  severity: 'warning',
  scope: 'block',
  needs: ['korean'],
  hint: ratio,
  docs: {
    title: { ko: '율과 률', en: 'Spelling of 율 and 률' },
    why: {
      ko: '앞 글자가 모음이나 ㄴ으로 끝나면 율, 그 밖의 받침이면 률입니다(한글 맞춤법 제11항): 환율, 이자율, 성장률, 실업률.',
      en: '율 behind a vowel or ㄴ, 률 behind any other consonant (Hangul spelling, article 11).',
    },
    examples: [
      { wrong: '매출 ⟦성장율⟧과 ⟦실업율⟧', right: '매출 성장률과 실업률', fixed: true },
      { wrong: '⟦환률⟧, ⟦이자률⟧, ⟦마진률⟧', right: '환율, 이자율, 마진율', fixed: true },
      { wrong: '| **⟦영업이익율⟧** |', right: '| **영업이익률** |', fixed: true },
    ],
  },
  check(block, { config }) {
    const words = wordsOf(block, config);
    return matchesOf(ratio, words).flatMap(({ index, 1: before, 2: written }) => {
      if (!before || exempt.has(before)) return [];
      const right = spelt(before);
      if (written === right) return [];
      const from = wordStart(words, index);
      const wrong = words.slice(from, index + 2);
      const mended = words.slice(from, index + 1) + right;
      return [replaced(from, wrong, mended, message('lint.prose.ratio', { wrong, right: mended }))];
    });
  },
};
