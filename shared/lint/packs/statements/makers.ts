import type { Statement } from '../../disclosure/wording.ts';

/** What an article calls itself. */
const piece =
  '(?:이|본|해당)(?:기사|글|콘텐츠|자료|리포트|보고서|포스팅|게시물|게시글|문서|이미지|영상|칼럼|뉴스레터)|(?:^|의)(?:기사|글|본문|포스팅|칼럼|뉴스레터)(?:는|은|의|에(?:쓰인|실린|사용된|들어간))|^본문|^(?:표|그림|그래프|차트|삽화|이미지|사진)(?:[와과및·,](?:표|그림|그래프|차트|삽화|이미지|사진))?[은는이도]';
const own =
  '\\b(?:i|we|author|writer|publisher|our (?:site|team)|this (?:article|report|post|story|piece|newsletter|page|content|email|video))\\b';
const machine = {
  ko: 'ai|인공지능|생성형|챗gpt|chatgpt|언어모델',
  en: '\\b(?:ai|artificial intelligence|chatgpt|(?:language|generative) models?|llms?)\\b',
} as const;
const unpaid =
  "\\b(?:not|n't|never|without|neither|nor)\\b|\\bno (?:one|compensation|payment|money|sponsor\\w{0,4}|affiliat\\w{1,5})\\b";
const without = "\\b(?:no|not|n't|never|without)\\b";

/** Who made the article, with what help, and who paid. */
export const makers = {
  sponsorship: {
    ko: [
      {
        all: [
          '원고료|협찬|제작비|대가|광고비|수수료|제품|후원|고료|경제적이익|활동비|지원금|금전',
          '대가로|받아|받고|받았|받은|(?:지급|제공|지원)받(?!을수|지)|받습니다|받을예정|제공(?:으로|하에)',
          '작성|제작|포스팅|글입니다|기사입니다|콘텐츠|게시|영상|본글|이글|본기사|이기사|썼',
        ],
        none: ['받지않|없이|받지못|받지아니|없습니다|받는다고|받은것이없'],
        speaker: 'own',
      },
      {
        order: [
          '(?:제공|지원|지급|대여|협찬)(?:을)?받(?:아|고|은|았)',
          20,
          '(?:작성|제작|방문|체험|촬영)(?:했|한|된|하였|되었|하고|후)|쓴(?:글|후기)|후기|리뷰|포스팅',
        ],
        none: [
          '(?:자료|데이터|정보|통계|사진|도움|명단|소스|파일|템플릿|요소|자문|허가|권한)[을를는은도]?[^,.]{0,14}(?:제공|지원|지급)',
          '받지않|없이|아닙|않습',
        ],
        speaker: 'own',
      },
      {
        all: [
          '^(?:광고|협찬|유료광고|제작지원)(?!업|주|비|시장|대행|매출|단가|수익|수입|판매|예산|를|가|는|은|의|로|와|과|도|에)',
          '(?:제공|지원|지급|협찬|원고료|대가|혜택)[을를]?(?:받|제공)',
        ],
        none: ['받지|없이|않|아니|아닙'],
        speaker: 'any',
      },
      {
        order: [`${piece}`, 40, '지원[을으]?(?:로|을?받아|을?받고|을?받았)', 12, '작성|제작|만들|쓰여|쓴'],
        none: ['지원을?받지|없이'],
        speaker: 'self',
      },
      {
        order: [
          piece,
          40,
          '(?:광고|협찬|애드버토리얼)(?:성)?(?:글|기사|콘텐츠|포스팅|게시물)?(?:입니다|이다|임|이며|로제작|를포함|가포함)',
        ],
        none: ['아닙|아니|않|없'],
        speaker: 'self',
      },
      {
        all: [
          '^[\\[(【<]?(?:광고|협찬|유료광고|제작지원)[\\])】>:]|유료광고(?:를)?포함|#(?:광고|협찬|유료광고|ad)|파트너스활동',
        ],
        none: ['유료광고를?포함(?:하|되)?(?:고있)?지않|유료광고를?포함하지아니'],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          `^(?:in (?:a )?)?(?:#?ad|advertisement|advertorial|sponsored|paid (?:promotion|partnership|post))\\b|#ad\\b|${own}`,
          '\\b(?:ad|advertisement|advertorial|sponsored(?: by| content| post| article)?|paid (?:promotion|partnership|post)|in partnership with|affiliate links?|(?:was|were|am|is|are|been) (?:paid|compensated)|received (?:compensation|payment|(?=\\$[\\d,.]{1,12}(?: in \\w{1,8})? (?:for|from|to)\\b))|(?:financial|material) support (?:from|of)|(?:funded|commissioned|paid for) by)(?![\\w-])',
        ],
        none: [
          unpaid,
          '^(?:whether|if|when)\\b|\\b(?:think|thought|assume|suspect|wonder) (?:that )?(?:this|the)\\b',
        ],
        speaker: 'any',
      },
      {
        order: ['\\b(?:earns?|receives?|gets?|paid)\\b', 30, '\\bcommissions?\\b', 60, '\\blinks?\\b'],
        all: [own],
        none: [unpaid],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:i|we|author|writer|reviewer)\\b',
          20,
          '\\b(?:received|got|was (?:sent|given)|were (?:sent|given))\\b',
          60,
          '\\bfree\\b|\\bcomplimentary\\b|\\bat no (?:cost|charge)\\b|\\bin exchange for\\b',
        ],
        all: ['\\b(?:reviews?|article|post|coverage|report)\\b'],
        none: [unpaid],
        speaker: 'any',
      },
      {
        all: [
          '\\b(?:earns?|receives?|gets?)\\b.{0,30}\\b(?:commissions?|referral fees?)\\b|\\bearns? from qualifying\\b',
          '\\bno (?:extra|additional) (?:cost|charge)\\b|\\bqualifying purchases?\\b|\\b(?:these|our|the|my) links?\\b|\\bclick\\b',
        ],
        none: ['\\b(?:not|never|nor)\\b'],
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
          `${own}|\\b(?:us|me)\\b|\\bfor (?:this|the) (?:article|report|post|piece|coverage|content)\\b`,
        ],
        none: [unpaid],
        speaker: 'any',
      },
    ],
  },
  aiUse: {
    ko: [
      {
        all: [
          `(?:${machine.ko})(?:도구|모델|서비스|번역기|기능|프로그램)?(?:\\([^)]{0,20}\\))?(?:로|으로|를|을|의도움|가|이|에게?|번역)`,
          `${piece}|초안|번역|^(?:이|본)?(?:기사|글|본문)의?요약`,
          '작성(?:되|했|하|한)|생성(?:되|했|한)|활용(?:해|하여|했)|도움을받|이용(?:해|하여|했)|만들|만든|제작(?:되|했|하|한)|사용(?:해|하여|했)|썼|쓰고|쓴|요약(?:했|하)|번역(?:했|하|되|한)|정리(?:했|하|한)|요약한|거쳤|거친|맡겼',
        ],
        none: [
          '(?:쓰|사용하|활용하|이용하)지않|없이|쓰지아니|다룬다|다룹니다|살펴|소개한|소개합|분석한다|짚어',
        ],
        speaker: 'maker',
      },
      {
        order: [
          `(?:${machine.ko})(?:도구|모델|서비스)?(?:가|이|로|를활용해|를이용해)`,
          40,
          '(?:작성|생성|요약|번역|정리)(?:한|된)',
          10,
          '(?:기사|글|콘텐츠|자료|리포트|보고서|코멘트|요약|요약본|번역문|번역본|초안|브리핑|해설|의견|이미지|그림)(?:입니다|이다|이에요|예요|이며|임)',
        ],
        none: ['다룬|소개|살펴|공개한|출시|경쟁|논란|같은|처럼'],
        speaker: 'maker',
      },
    ],
    en: [
      {
        all: [
          `^(?:ai (?:disclosure|use|note)[:.]? ?)?(?:written|drafted|translated|edited|summari[sz]ed|prepared|generated) (?:with|by|using)\\b.{0,30}${machine.en}`,
        ],
        none: [without],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:generated|drafted|written|created|produced|made|translated|summari[sz]ed|edited|prepared|assist(?:ed|ance))\\b',
          34,
          machine.en,
        ],
        all: ['\\b(?:this|article|draft|text|story|content|report|post|image|summary)\\b'],
        none: [without],
        speaker: 'any',
      },
      {
        order: [machine.en, 30, '\\b(?:helped|used|drafted|generated|assisted|produced|wrote|created)\\b'],
        all: [
          '\\b(?:this (?:article|report|post|story|piece)|the (?:first )?draft)\\b|\\b(?:human|editors?|journalists?|reporters?|we|i)\\b.{0,30}\\b(?:review|check|edit|verif)\\w{0,4}\\b',
        ],
        none: [without],
        speaker: 'any',
      },
    ],
  },
  producer: {
    ko: [{ all: ['^(?:작성자?|글|기자|저자|담당)[:=]|기자$|@'], speaker: 'any' }],
    en: [
      { all: ['^(?:author|written by|produced by)\\b'], speaker: 'any' },
      {
        all: ["^by [a-z][a-z.'-]{1,20}(?: [a-z][a-z.'-]{0,20}){1,3}(?:[,|;:.(]| and |$)"],
        none: [
          '^by (?:the|an?|its|his|her|their|our|this|that|then|now|early|late|mid|year|next|last|most|some|any|all|contrast|comparison|far|\\w+ing|q[1-4]|fiscal|january|february|march|april|may|june|july|august|september|october|november|december)\\b',
        ],
        speaker: 'any',
      },
    ],
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
  ratingHistory: {
    ko: [
      {
        all: [
          '목표(?:주가|가격|가|치)|투자(?:의견|등급)',
          '변동추이|변동내역|변동내용|변동이력|변동현황|변경내역|변경이력|변경추이|(?:제시|조정)(?:내역|이력|추이)|추이|히스토리|괴리율',
        ],
        none: ['예정|생략|없습|않'],
        speaker: 'any',
      },
    ],
    en: [
      {
        order: [
          '\\b(?:ratings?|price targets?|target prices?|recommendations?)\\b',
          40,
          '\\b(?:history|histories|changes|chart)\\b',
        ],
        speaker: 'any',
      },
      { order: ['\\bprice chart\\b', 60, '\\b(?:ratings?|targets?)\\b'], speaker: 'any' },
      { order: ['\\bhistory of\\b', 30, '\\b(?:ratings?|price targets?)\\b'], speaker: 'any' },
    ],
  },
  ratingShares: {
    ko: [
      {
        order: ['(?:의견|등급|매수·?중립·?매도)(?:별|의)?', 8, '비율|분포|구성비|비중(?!확대|축소)'],
        speaker: 'any',
      },
      {
        all: ['매수|buy', '중립|보유|hold', '매도|축소|sell', '비율|분포|구성비', '\\d%'],
        speaker: 'any',
      },
    ],
    en: [
      {
        order: ['\\b(?:ratings?|recommendations?)\\b', 20, '\\b(?:distribution|breakdown|percentages?)\\b'],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:distribution|breakdown|percentage) of\\b',
          40,
          '\\b(?:ratings?|recommendations?|(?:rated|securities|buys?))\\b',
        ],
        speaker: 'any',
      },
      {
        all: ['\\bbuy\\b', '\\bhold|neutral\\b', '\\bsell\\b', '\\d ?%.{0,60}\\d ?%.{0,60}\\d ?%'],
        none: ['above|below|more than|less than|at least'],
        speaker: 'any',
      },
    ],
  },
  reviewNumber: {
    ko: [
      {
        order: ['심의필|심사필|심의번호|심사번호|승인번호', 14, '\\d*[1-9]\\d*'],
        none: ['예정|받지않|없이|심의전|심의중|심사중'],
        speaker: 'any',
      },
    ],
    en: [
      {
        order: [
          '\\b(?:kofia|compliance|review(?:ed)?|approv(?:al|ed))\\b',
          40,
          '\\b(?:no|number|ref)\\b[.:]? ?[\\w-]{0,12}\\d',
        ],
        speaker: 'any',
      },
    ],
  },
  analystInterest: {
    ko: [
      {
        all: [
          '조사분석|애널리스트|분석사|담당자|작성자|당사',
          '재산적이해관계|이해관계[가는도]?없|보유하고있지|1%이상|계열(?:회사|관계)|제3자에게|사전제공',
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
