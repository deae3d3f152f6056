import type { Statement } from '../../disclosure/wording.ts';

/** Who made the article, with what help, and who paid. */
export const makers = {
  sponsorship: {
    ko: [
      {
        all: [
          '원고료|협찬|제작비|대가|광고비|수수료|제품|후원|고료|경제적이익|활동비|지원금|금전',
          '받아|받고|받았|받은|지급받|제공받|지원받|받습니다|받을예정|제공(?:으로|하에)',
          '작성|제작|포스팅|글입니다|기사입니다|콘텐츠|게시|영상|본글|이글|본기사|이기사',
        ],
        none: ['받지않|없이|받을수|받지못|받지아니|없습니다|받는다고|받은것이없'],
        speaker: 'own',
      },
      {
        all: [
          '^[\\[(【<]?(?:광고|협찬|유료광고|제작지원)[\\])】>:]|유료광고(?:를)?포함|#(?:광고|협찬|유료광고|ad)|파트너스활동',
        ],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\b(?:sponsored (?:by|content|post|article)|paid (?:promotion|partnership|post)|in partnership with|affiliate links?|(?:was|were|am|is|are|been) (?:paid|compensated)|received (?:compensation|payment|\\$))|#ad\\b',
        ],
        none: ["\\b(?:not|n't|never|no)\\b"],
        speaker: 'any',
      },
    ],
  },
  paidByIssuer: {
    ko: [],
    en: [
      {
        all: [
          '\\b(?:paid|compensat\\w{1,4}|received)\\b',
          '\\$ ?\\d|\\b\\d[\\d,]* (?:shares|dollars|usd)\\b',
        ],
        speaker: 'any',
      },
    ],
  },
  aiUse: {
    ko: [
      {
        all: [
          'ai|인공지능|생성형|챗gpt|chatgpt',
          '(?:이|본|해당)(?:기사|글|콘텐츠|자료|리포트|보고서|포스팅|문서|이미지)|초안|번역',
          '작성(?:되|했|하|한)|생성(?:되|했|한)|활용(?:해|하여|했)|도움을받|이용(?:해|하여|했)|만들|사용(?:해|하여|했)',
        ],
        speaker: 'own',
      },
    ],
    en: [
      {
        order: [
          '\\b(?:generated|drafted|written|created|produced|translated|summari[sz]ed|assist(?:ed|ance))\\b',
          24,
          '\\b(?:ai|artificial intelligence|chatgpt|language models?|llm)\\b',
        ],
        all: ['\\b(?:this|article|draft|text|story|content|report|post|image|summary)\\b'],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:ai|artificial intelligence|chatgpt|language model)\\b',
          30,
          '\\b(?:helped|used|drafted|generated|assisted)\\b',
        ],
        all: ['\\b(?:this (?:article|report|post|story)|the draft)\\b'],
        speaker: 'any',
      },
    ],
  },
  producer: {
    ko: [{ all: ['^(?:작성자?|글|기자|저자|담당)[:=]|기자$|@'], speaker: 'any' }],
    en: [{ all: ['^(?:by|author|written by|produced by)\\b'], speaker: 'any' }],
  },
  analystIndependence: {
    ko: [{ all: ['외부|부당한|외압', '압력|간섭|개입', '없이|없음|받지않'], speaker: 'any' }],
    en: [
      {
        all: ['\\b(?:personal|own) views?\\b', '\\b(?:accurately|reflects?|undue|influence)\\b'],
        speaker: 'any',
      },
    ],
  },
  ratingMeaning: {
    ko: [{ all: ['매수|비중확대|buy', '중립|보유|hold|시장수익률', '\\d+%|이상|이하|초과'], speaker: 'any' }],
    en: [{ all: ['\\bbuy|overweight\\b', '\\bhold|neutral|sell\\b', '\\d+ ?%|above|below'], speaker: 'any' }],
  },
  analystInterest: {
    ko: [
      {
        all: [
          '조사분석|애널리스트|분석사|담당자|작성자|당사',
          '재산적이해관계|보유하고있지|1%이상|계열(?:회사|관계)|제3자에게|사전제공',
        ],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\b(?:analyst|firm|company|affiliates?)\\b',
          '\\b(?:beneficial|own|1%|financial interest|compensation)\\b',
        ],
        speaker: 'any',
      },
    ],
  },
} as const satisfies Record<string, Statement>;
