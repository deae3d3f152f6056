import type { NamedRule } from '../rule.ts';

/** What the engine reports of ignore comments. They are rules by name, so that a library can set their severity. */
export const ignoreRules = [
  {
    id: 'lint/ignore-reason',
    severity: 'warning',
    docs: {
      title: { ko: '이유 없는 예외 처리', en: 'Ignore without a reason' },
      why: {
        ko: '왜 예외인지 적지 않으면 다음 사람이 판단할 수 없습니다. 이유가 없는 예외 처리는 적용되지 않습니다.',
        en: 'Without the reason nobody after you can judge the exception. An ignore without one is not applied.',
      },
      examples: [
        {
          wrong: '⟦<!-- tickmark-ignore prose/loanword -->⟧\n\n컨텐츠 산업',
          right: '<!-- tickmark-ignore prose/loanword: 회사 이름 -->\n\n컨텐츠 산업',
        },
      ],
    },
  },
  {
    id: 'lint/ignore-unknown',
    severity: 'warning',
    docs: {
      title: { ko: '없는 규칙의 예외 처리', en: 'Ignore of an unknown rule' },
      why: {
        ko: '규칙 이름이 틀리면 예외 처리가 되지 않습니다.',
        en: 'A misspelt rule is not ignored, and nobody notices.',
      },
      examples: [
        {
          wrong: '⟦<!-- tickmark-ignore prose/loanwords: 회사 이름 -->⟧\n\n가온 산업',
          right: '가온 산업',
        },
      ],
    },
  },
  {
    id: 'lint/ignore-unused',
    severity: 'info',
    docs: {
      title: { ko: '할 일이 없는 예외 처리', en: 'Idle ignore' },
      why: {
        ko: '고친 뒤에도 남은 예외 처리는 다음에 생길 진짜 문제를 가립니다.',
        en: 'An ignore that outlives its reason hides the next real problem.',
      },
      examples: [
        {
          wrong: '⟦<!-- tickmark-ignore prose/loanword: 회사 이름 -->⟧\n\n콘텐츠 산업',
          right: '\n\n콘텐츠 산업',
          fixed: true,
        },
      ],
    },
  },
  {
    id: 'lint/ignore-expired',
    severity: 'warning',
    docs: {
      title: { ko: '기한이 지난 예외 처리', en: 'Expired ignore' },
      why: {
        ko: '기한을 둔 예외는 그날이 지나면 적용되지 않습니다. 고치거나 기한을 새로 정하세요.',
        en: 'An ignore with a date stops working after it. Mend the text, or set a new date.',
      },
      examples: [
        {
          wrong: '⟦<!-- tickmark-ignore prose/loanword until 2026-01-31: 개편 전까지 -->⟧\n\n콘텐츠 산업',
          right: '\n\n콘텐츠 산업',
          fixed: true,
        },
        {
          wrong: '⟦<!-- tickmark-ignore prose/loanword until 2026-02-30: 개편 전까지 -->⟧\n\n콘텐츠 산업',
          right: '콘텐츠 산업',
        },
      ],
    },
  },
] as const satisfies readonly NamedRule[];
