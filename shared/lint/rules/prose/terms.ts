import { message } from '../../../i18n/index.ts';
import type { LintConfig } from '../../lint-config.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import { renamed } from '../replacement.ts';

/** The library's own house spellings, from its settings. */
export const houseTerms: BlockRule = {
  id: 'prose/term',
  severity: 'warning',
  scope: 'block',
  needs: [],
  docs: {
    title: { ko: '이 폴더의 용어', en: 'House terms' },
    why: {
      ko: 'tickmark.config.yaml의 terms에 정한 표기와 다릅니다. 설정이 없으면 아무 말도 하지 않습니다.',
      en: 'Differs from a spelling under `terms` in tickmark.config.yaml. Silent where there are none.',
    },
    examples: [
      {
        wrong: '⟦아마존웹서비스⟧의 매출',
        right: 'AWS의 매출',
        fixed: true,
        config: { terms: [{ use: 'AWS', avoid: ['아마존웹서비스', '아마존 웹 서비스'] }] },
      },
      {
        wrong: '⟦컨센⟧을 웃돌았다.',
        right: '컨센서스를 웃돌았다.',
        fixed: true,
        config: { terms: [{ use: '컨센서스', avoid: ['컨센'] }] },
      },
    ],
  },
  check(block, { config }) {
    if (config.terms.length === 0) return [];
    const words = wordsOf(block, config);
    return wanted(config).flatMap(({ use, avoid, note }) =>
      placesOf(words, avoid)
        .filter((from) => !partOf(words, from, avoid, use))
        .map((from) =>
          renamed(
            words,
            from,
            avoid,
            use,
            note
              ? message('lint.prose.termWithNote', { wrong: avoid, right: use, note })
              : message('lint.prose.term', { wrong: avoid, right: use }),
          ),
        ),
    );
  },
};

function wanted({ terms }: LintConfig) {
  return terms.flatMap(({ use, avoid, note }) => avoid.map((one) => ({ use, avoid: one, note })));
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const joined = /^[A-Za-z]/.test(word) && /[A-Za-z]/.test(text[at - 1] ?? '');
    const goesOn = /[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text[at + word.length] ?? '');
    if (!joined && !goesOn) places.push(at);
  }
  return places;
}

/** 타깃 is wanted, 타깃팅 contains it: what stands there already is the wanted form. */
function partOf(text: string, from: number, avoid: string, use: string): boolean {
  const inside = use.indexOf(avoid);
  return inside >= 0 && text.startsWith(use, from - inside);
}
