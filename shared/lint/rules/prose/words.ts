import { message } from '../../../i18n/index.ts';
import type { BlockRule } from '../../rule.ts';
import { financeTerms, financeWholeWords, redundancies } from '../../words/finance.ts';
import { loanwords } from '../../words/loanwords.ts';
import { dictionaryRule } from '../replacement.ts';

export const loanword: BlockRule = dictionaryRule({
  id: 'prose/loanword',
  severity: 'info',
  needs: ['korean'],
  words: loanwords,
  say: (wrong, right) => message('lint.prose.loanword', { wrong, right }),
  docs: {
    title: { ko: '외래어 표기', en: 'Spelling of loanwords' },
    why: {
      ko: '외래어 표기법에 어긋나는 말을 찾습니다. 회사나 상표 이름은 설정의 allow에 적으면 건드리지 않습니다.',
      en: 'Loanwords spelt against the official rules. Put names of companies and brands under `allow`.',
    },
    examples: [
      { wrong: '⟦컨텐츠⟧ 매출과 ⟦벨류에이션⟧', right: '콘텐츠 매출과 밸류에이션', fixed: true },
      { wrong: '글로벌 ⟦파트너쉽⟧을 맺었다.', right: '글로벌 파트너십을 맺었다.', fixed: true },
      {
        wrong: '`컨텐츠`는 변수이고 ⟦컨텐츠⟧는 말이다.',
        right: '`컨텐츠`는 변수이고 콘텐츠는 말이다.',
        fixed: true,
      },
    ],
  },
});

export const financeTerm: BlockRule = dictionaryRule({
  id: 'prose/finance-term',
  severity: 'warning',
  needs: ['korean'],
  words: financeTerms,
  whole: financeWholeWords,
  say: (wrong, right) => message('lint.prose.financeTerm', { wrong, right }),
  docs: {
    title: { ko: '금융 용어', en: 'Finance terms' },
    why: {
      ko: '없는 말이거나 다른 말과 헷갈린 금융 용어입니다. 강기·약기는 사전에 없는 말이며, 강세·약세나 강점·약점으로 씁니다.',
      en: 'Finance words that do not exist or are taken for others.',
    },
    examples: [
      {
        wrong: '- ⟦강기⟧: 실적 개선\n- ⟦약기⟧: 규제',
        right: '- 강세: 실적 개선\n- 약세: 규제',
        fixed: true,
      },
      { wrong: '⟦유상중자⟧를 결정했다.', right: '유상증자를 결정했다.', fixed: true },
    ],
  },
});

export const redundancy: BlockRule = dictionaryRule({
  id: 'prose/redundancy',
  severity: 'info',
  needs: ['korean'],
  starting: redundancies,
  say: (wrong, right) => message('lint.prose.redundancy', { wrong, right }),
  docs: {
    title: { ko: '겹말', en: 'Said twice' },
    why: {
      ko: '같은 뜻을 두 번 말했습니다. Q4에는 이미 분기라는 뜻이 있습니다.',
      en: 'The same thing twice: Q4 is a quarter already.',
    },
    examples: [
      { wrong: '⟦Q4 분기⟧ 매출이 늘었다.', right: '4분기 매출이 늘었다.', fixed: true },
      { wrong: '주주 ⟦과반수 이상⟧이 찬성했다.', right: '주주 과반수가 찬성했다.', fixed: true },
    ],
  },
});
