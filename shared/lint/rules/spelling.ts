import type { NamedRule } from '../rule.ts';

/** Reported by `shared/spelling`, which needs a dictionary, and not by `lint`. */
export const spellingRule = {
  id: 'spelling/word',
  severity: 'info',
  docs: {
    title: { ko: '사전에 없는 말', en: 'Not in the dictionary' },
    why: {
      ko: '한국어와 영어 사전, 금융 용어 목록, 폴더의 words·allow·terms·entities, 내 사전에 없는 말입니다. 코드, 주소, 머리말, 숫자가 붙은 말, 대문자 이름은 보지 않습니다. 이름은 사전에 다 담을 수 없으므로, 한국어 낱말과 대문자로 시작하는 영어 낱말은 사전에 있는 말에서 한 글자쯤 어긋났을 때만 알립니다. 작업대에서는 설정에서 언어마다 켜고, 명령줄에서는 --spelling이나 설정 spelling: [ko, en]으로 켭니다. 맞는 말이면 내 사전이나 라이브러리의 words에 넣으세요.',
      en: 'In neither dictionary, nor in the list of finance terms, in `words`, `allow`, `terms` or `entities` of the library, or in your own dictionary. Code, addresses, front matter, words with figures and names in capitals are left alone. No dictionary has every name, so a Korean word and a capitalised English one are reported only where they are one slip away from a known word. In the workbench each language is switched on in the settings; on the command line `--spelling` or `spelling: [ko, en]` in the settings does it. Add what is right to your dictionary or to `words` of the library.',
    },
    examples: [
      { wrong: '3분기 ⟦매츌이⟧ 크게 ⟦늘엇다⟧.', right: '3분기 매출이 크게 늘었다.', fixed: true },
      {
        wrong: 'Management raised its ⟦divdend⟧ for the year.',
        right: 'Management raised its dividend for the year.',
        fixed: true,
      },
      {
        wrong: '한빛전자의 ⟦컨샌서스⟧ 이익',
        right: '한빛전자의 컨센서스 이익',
        fixed: true,
      },
    ],
  },
} as const satisfies NamedRule;
