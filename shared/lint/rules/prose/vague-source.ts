import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { houseWords, option } from '../../options.ts';
import type { BlockRule } from '../../rule.ts';

const says =
  '(?:say|says|said|believe|believes|think|thinks|argue|argues|note|claim|claims|suggest|suggests|fear|fears|predict|predicts|warn|warns)';
const vague = new RegExp(
  [
    `\\b(?:some|many|most|several|industry|market) (?:analysts|experts|observers|investors|insiders|watchers|commentators|people|economists) ${says}\\b`,
    `\\b(?:insiders|experts|observers|critics|skeptics|sceptics|pundits|market participants|sources) ${says}\\b`,
    '\\b(?:people|persons|sources|a person|a source) (?:familiar with|close to) (?:the |this )?(?:matter|situation|deal|company|talks)\\b',
    '\\bit is (?:widely|well|generally|commonly) (?:known|accepted|recognised|recognized|assumed|agreed)\\b',
    // What the writer says of everybody is another rule's: it is widely expected that …
    '\\b(?<!\\bit (?=is widely (?:expected|believed|thought) (?:that|to)\\b))(?:is|are) (?:widely|generally|broadly) (?:expected|believed|seen|regarded|viewed|tipped|thought)\\b',
  ].join('|'),
  'i',
);
/** The sentence names where it has it from after all. */
const named =
  /\b(?:according to|citing|cited|survey|poll|consensus|FactSet|Bloomberg|Reuters|told|interview)\b|https?:/i;

const options = z.strictObject({
  sources: option(houseWords(), {
    ko: '문장에 있으면 출처를 밝힌 것으로 보는 말.',
    en: 'Words that name a source where the sentence has them.',
  }),
});

/** A voice without a name. A question to the writer, never mended by itself. */
export const vagueSource: BlockRule<z.infer<typeof options>> = {
  id: 'prose/vague-source',
  severity: 'info',
  scope: 'block',
  needs: ['english'],
  options,
  docs: {
    title: { ko: '이름 없는 출처(영어)', en: 'A voice without a name' },
    why: {
      ko: '“some analysts believe”, “is widely expected”는 누가 그렇게 보는지 말하지 않습니다. 이름이나 조사, 날짜를 적으세요. 문장이 출처를 밝히면 말하지 않습니다.',
      en: '“Some analysts believe” and “is widely expected” cannot be checked. Name who, or the survey and its date. Silent where the sentence names its source.',
    },
    examples: [
      {
        wrong: '⟦Some analysts believe⟧ margins will fall.',
        right: 'Gaon Securities expects margins to fall.',
      },
      {
        wrong: 'A cut ⟦is widely expected⟧ in May.',
        right: 'A cut is widely expected in May, according to a Bank of Korea survey.',
      },
      {
        wrong: 'A cut ⟦is widely expected⟧ in May.',
        right: 'A cut is widely expected in May (Gaon Desk).',
        options: { sources: ['Gaon Desk'] },
      },
    ],
  },
  check(block, _, { sources }) {
    // Most blocks are Korean, and have no sentence to look at.
    if (!/[a-z] [a-z]+ [a-z]/.test(block.prose)) return [];
    return block.sentences.flatMap((sentence) => {
      if (sentence.question || sentence.kind === 'heading' || sentence.kind === 'row') return [];
      const words = block.prose.slice(sentence.from, sentence.to);
      const found = vague.exec(words);
      if (!found || named.test(words) || sources.some((one) => words.includes(one))) return [];
      const from = sentence.from + found.index;
      return [
        {
          message: message('lint.prose.vagueSource', { words: found[0] }),
          span: { from, to: from + found[0].length },
        },
      ];
    });
  },
};
