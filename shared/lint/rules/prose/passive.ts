import { z } from 'zod';
import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { houseWords, option } from '../../options.ts';
import type { ArticleRule, BlockRule } from '../../rule.ts';
import { ownWordsIn } from '../../text/own-words.ts';
import { sentenceSearch } from '../../text/search-sentences.ts';
import { dictionaryRule } from '../replacement.ts';

const vague =
  /[가-힣]{0,8}(?:전망|예상|추정|분석|평가|관측|기대|해석|풀이)(?:된다|됩니다|되고 있다|되고 있습니다)(?!고\s?(?:밝|전|말|보도|설명|분석|진단|봤|했|덧))|[가-힣]{0,8}(?:알려졌다|알려졌습니다|알려져 있다|전해졌다|전해졌습니다)|\b(?:it is|it's) (?:widely )?(?:expected|believed|thought|estimated|understood|said|reported) (?:that|to)\b/i;
/** A note that names the source stands behind the words: `예상됩니다[3]`, `전망된다.[^1]`. */
const cited = /^[.]?\s?(?:\[\^?[A-Za-z]{0,4}\d{1,4}\]|\(\d{1,3}\)|[¹²³⁴-⁹]|\()/;
const source =
  /따르면|밝혔|밝힌|자료[:：]|출처|발표|조사에서|집계|기준으로|컨센서스|증권|연구원|애널리스트|시장에서는|업계는|업계에서는|회사는|당사는|당국은|정부는|위원회는|은행은|원은|측은|필자|가이던스|실적 발표|\b(?:according to|analysts?|company|management|consensus|guidance|bank|source)\b/i;

const options = z.strictObject({
  sources: option(houseWords(), {
    ko: '문장에 있으면 출처를 밝힌 것으로 보는 말. 자주 인용하는 곳의 이름을 적습니다.',
    en: 'Words that name a source where the sentence has them: whom you often quote.',
  }),
  together: option(z.int().min(1).max(50).default(4), {
    ko: '한 글에서 이보다 많으면 글의 버릇으로 보고 한 번에 모아 알립니다.',
    en: 'More than so many in an article are a habit of it, and told as one.',
  }),
});

/** "Is expected" by whom? A question to the writer, never mended by itself. */
export const unattributedPassive: ArticleRule<z.infer<typeof options>> = {
  id: 'prose/unattributed-passive',
  severity: 'info',
  scope: 'article',
  needs: [],
  options,
  docs: {
    title: { ko: '누구의 전망인가', en: 'Whose forecast?' },
    why: {
      ko: '‘전망된다’, ‘알려졌다’는 누가 그렇게 말했는지 감춥니다. 문장 안에 출처나 주체가 있거나 바로 뒤에 주석 번호가 있으면 말하지 않습니다. 여러 곳이면 한 번에 모아 알립니다.',
      en: '“Is expected” hides who expects it. Name the source or the speaker in the sentence, or put a numbered note behind it. Many in one article are told as one.',
    },
    examples: [
      {
        wrong: '내년 이익은 두 자릿수 ⟦증가할 것으로 예상됩니다⟧.',
        right: '가온증권은 내년 이익이 두 자릿수 늘 것으로 봅니다.',
      },
      {
        wrong: '수요가 ⟦늘어날 것으로 예상된다⟧.',
        right:
          '수요가 늘어날 것으로 예상된다.[^1] 협회는 값이 오를 것으로 전망된다고 전했다.\n\n[^1]: 협회 월보',
      },
      { wrong: '⟦It is expected that⟧ margins recover.', right: 'Management expects margins to recover.' },
      {
        wrong: '경쟁이 ⟦길어질 것으로 전망된다⟧.',
        right: '협회 자료에 따르면 경쟁이 길어질 것으로 전망된다.',
      },
      {
        wrong: '경쟁이 ⟦길어질 것으로 전망된다⟧.',
        right: '가온리서치로는 경쟁이 길어질 것으로 전망된다.',
        options: { sources: ['가온리서치'] },
      },
    ],
  },
  check(reading, _, { sources, together }) {
    const found = Array.from(passives(reading)).flatMap(({ sentence, found: { words, verb, at } }) => {
      if (sources.some((one) => words.includes(one))) return [];
      const to = sentence.from + at + verb.length;
      if (cited.test(reading.article.text.slice(to, to + 12))) return [];
      const span = { from: sentence.from + startOfClause(words, at), to };
      return [{ message: message('lint.prose.passive', { words: verb.trim() }), span }];
    });
    const [first, ...others] = found;
    if (!first || found.length <= together) return found;
    return [
      {
        message: message('lint.prose.passives', { count: found.length }),
        about: 'speakers',
        span: first.span,
        related: others.map(({ span }) => ({ span, message: message('lint.related.passive') })),
      },
    ];
  },
};

/** The passives of sentences that name no source, and the sentence's words without those of others. */
const passives = sentenceSearch((sentence, block) => {
  if (sentence.question || sentence.kind === 'heading' || sentence.kind === 'row') return null;
  const words = ownWordsIn(block).slice(sentence.from, sentence.to);
  const verb = vague.exec(words);
  return verb && !source.test(sentence.text) ? { words, verb: verb[0], at: verb.index } : null;
});

/** `…할 것으로 예상된다`: the verb that is expected belongs to the words shown. */
function startOfClause(words: string, at: number): number {
  const before = /[가-힣]{1,12} 것으로 $/.exec(words.slice(0, at));
  return before ? before.index : at;
}

const doubled: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['되어', { 지: '되', 진: '된', 졌: '됐', 집: '됩', 질: '될' }],
  ['보여', { 지: '보이', 진: '보인', 졌: '보였', 집: '보입', 질: '보일' }],
  ['쓰여', { 지: '쓰이', 진: '쓰인', 졌: '쓰였', 집: '쓰입', 질: '쓰일' }],
  ['나뉘어', { 지: '나뉘', 진: '나뉜', 졌: '나뉘었', 집: '나뉩', 질: '나뉠' }],
  ['잊혀', { 지: '잊히', 진: '잊힌', 졌: '잊혔', 집: '잊힙', 질: '잊힐' }],
  ['닫혀', { 지: '닫히', 진: '닫힌', 졌: '닫혔', 집: '닫힙', 질: '닫힐' }],
  ['뽑혀', { 지: '뽑히', 진: '뽑힌', 졌: '뽑혔', 집: '뽑힙', 질: '뽑힐' }],
  ['묶여', { 지: '묶이', 진: '묶인', 졌: '묶였', 집: '묶입', 질: '묶일' }],
  ['읽혀', { 지: '읽히', 진: '읽힌', 졌: '읽혔', 집: '읽힙', 질: '읽힐' }],
];

const doublePassives: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    flatMap(doubled, ([stem, endings]) =>
      Object.entries(endings).map(([ending, right]) => [stem + ending, right] as const),
    ),
  ),
  불리우: '불리',
  불리워: '불려',
};

export const doublePassive: BlockRule = dictionaryRule({
  id: 'prose/double-passive',
  severity: 'info',
  needs: ['korean'],
  words: doublePassives,
  say: (wrong, right) => message('lint.prose.doublePassive', { wrong, right }),
  docs: {
    title: { ko: '이중 피동', en: 'Double passive' },
    why: {
      ko: '되다, 보이다에 -어지다를 다시 붙인 말입니다.',
      en: 'A passive verb made passive again.',
    },
    examples: [
      { wrong: '목표는 달성된 것으로 ⟦보여진⟧다.', right: '목표는 달성된 것으로 보인다.', fixed: true },
      { wrong: '매출에 포함⟦되어집⟧니다.', right: '매출에 포함됩니다.', fixed: true },
      { wrong: '대장주로 ⟦불리우⟧는 종목', right: '대장주로 불리는 종목', fixed: true },
    ],
  },
});
