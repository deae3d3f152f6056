import { describe, expect, it } from 'vitest';
import { findingsOf, marksOf, unmark } from './run-rule.ts';

/** What a rule must find, marked, and what only looks like it. */
interface Cases {
  readonly found: readonly string[];
  readonly sound: readonly string[];
}

const cases: Readonly<Record<string, Cases>> = {
  'prose/ratio-spelling': {
    found: ['⟦배당율⟧ 4%', '⟦공실율⟧', '⟦할인률⟧을 올렸다', '⟦서비스률⟧', '⟦조달율⟧'],
    sound: [
      '성장률, 환율, 이자율, 가동률, 점유율, 공실률, 수익률, 마진율, 확률, 백분율, 할인율, 실업률, 증가율',
      '법률 자문을 맡은 법무법인 율촌',
      '자율 공시와 규율, 조율',
      '김정률 대표와 권율 이사',
      '전율이 이는 선율과 운율',
      '`성장율`은 변수 이름',
      '[보고서](https://example.com/성장율)',
    ],
  },
  'prose/josa': {
    found: [
      '⟦ETF은⟧ 올랐다',
      '⟦GDP이⟧ 줄었다',
      '점유율 ⟦12%은⟧ 높다',
      '금리는 ⟦25bp을⟧ 내렸다',
      '⟦1,000원를⟧ 넘었다',
      '⟦3배을⟧ 넘는다',
      '100을 넘겼고 ⟦94을⟧ 밑돌았다',
    ],
    sound: [
      'ETF는 GDP가 12%를 25bp를 1,000원을 3배를 넘었다',
      'KOSPI는 오르고 KOSDAQ은 내렸다',
      'NASA는 SPAC을 모른다. OPEC이 감산했다. NAVER는 올랐다',
      'LG는 SK와, HBM은 DRAM과 다르다',
      '2024년은 2025년과 다르고 3월은 짧다',
      'Top 3가 Q4에 5G로 바뀐다',
      '300억으로 늘고 7로 나누고 8로 줄었다',
      '10을 더해 100이 되고 1,000으로 는다',
      'AI가격 5%이상 3이닝 AWS은행',
      'Netflix는 Amazon과 Google을 앞선다',
      '20.5로 내렸고 3.6으로 올랐다',
    ],
  },
  'prose/spelling': {
    found: [
      '⟦금새⟧ 올랐다',
      '원가가 ⟦들어났⟧다',
      '⟦웬지⟧ 불안하다',
      '이익이 ⟦늘어날수있⟧다',
      '만기가 ⟦됬⟧다',
      '값이 ⟦있읍니다⟧. 수요가 ⟦없읍니까⟧? 이익이 ⟦늘었읍니다⟧',
      '배당을 ⟦만들읍니다⟧. 주식을 ⟦하읍니다⟧. 실적은 ⟦괜찬읍니다⟧. 공시를 ⟦읽읍니다⟧',
      '실적이 ⟦바꼈⟧고 배당이 ⟦더우기⟧ 늘어 ⟦쉽상⟧이다',
    ],
    sound: [
      '요금새 인상안과 현금새마을',
      '만들어나가고 끌어들어나온 돈',
      '제작년도 2024년',
      '되도록 빨리, 되었고, 돼서, 할 수 있다, 필수 있는 서류, 실수 없이',
      '왠지 오를 것 같다. 웬일인지 내렸다',
      '공시를 읽읍시다. 값이 있습니다. 없습니까? 됩니다. 만듭니다. 좋습니다.',
      '기장읍 니켈 공장과 정읍니코틴, 기장읍니코틴 공장, 여기가 정읍니까, 도읍을 옮긴 읍내',
      '옛 공시는 "이익이 있읍니다"라고 썼고, ‘없읍니다’도 \'하읍니다\'도 있었다',
      '> 배당을 하였읍니다.',
      '하지 않되, 생각하게 바뀌었다. 십상이다. 더욱이 폭발했다. 하려고 했다',
      '며칠 사이 대가를 치렀다',
    ],
  },
  'prose/loanword': {
    found: ['⟦펀더멘탈⟧이 좋다', '⟦타겟⟧ 고객', '신규 ⟦런칭⟧', '⟦스케쥴⟧'],
    sound: [
      '콘텐츠, 타깃, 펀더멘털, 메시지, 파트너십, 밸류에이션, 콘퍼런스, 론칭',
      'OK캐쉬백 포인트와 캐쉬워크',
      '현대캐피탈 채권',
      '쉽게 말해 리더는 쉽다',
      '`컨텐츠`',
      'https://example.com/컨텐츠',
    ],
  },
  'prose/finance-term': {
    found: ['⟦강기⟧: 실적', '**⟦약기⟧**: 규제', '하반기 ⟦강기⟧ 요인은', '⟦국공체⟧ 금리'],
    sound: [
      '강기슭과 강기원 대표',
      '약기운, 약 기간',
      '강세와 약세, 강점과 약점',
      '국공채와 회사채, 배당락일',
    ],
  },
  'prose/double-hedge': {
    found: ['⟦약 3개월 정도⟧', '⟦대략 1조 2,000억 원 안팎⟧', '⟦약 100여⟧ 개'],
    sound: [
      '약 30%, 30% 가량, 100여 개',
      '약 250억 원을 들여 매출이 30% 정도 늘었다',
      '계약 3개월 정도',
      '예약 20건 안팎',
      '약품 정도',
    ],
  },
  'prose/double-passive': {
    found: ['기록될 것으로 ⟦보여집⟧니다', '쓰임새가 ⟦나뉘어진⟧다', '실적이 포함⟦되어졌⟧다'],
    sound: ['보이고 나뉘고 되어 있다', '보여 지난해와', '이루어지다, 만들어지다, 알려지다, 주어지다'],
  },
  'prose/redundancy': {
    found: ['⟦다시 재개⟧했다', '2025년 ⟦Q3 분기⟧에'],
    sound: ['Q4 실적', '재개했다', '4분기', '매년 두 번', '주주 과반수'],
  },
  'prose/certainty': {
    found: ['⟦급등 확실⟧', '⟦절대 손해⟧ 안 봅니다', 'It is a ⟦sure thing⟧.'],
    sound: [
      '무조건 좋은 것은 아닙니다',
      '"반드시 오른다"는 광고는 불법입니다',
      '반드시 확인해야 합니다',
      '반드시 오른다고 볼 수 없습니다',
      '확실한 근거가 필요합니다',
      '반드시 오를까요?',
      'Nothing is guaranteed to anyone.',
    ],
  },
  'prose/unattributed-passive': {
    found: [
      '수요가 ⟦늘 것으로 예상됩니다⟧. 원가도 내렸다.',
      '수요가 ⟦늘 것으로 전망된다⟧.',
      '회장이 ⟦물러난 것으로 알려졌다⟧.',
    ],
    sound: [
      '시장이 7.9% 성장할 것으로 예상됩니다[3].',
      '지출이 늘 것으로 예상된다고 전했다. [9]',
      '> 값이 오를 것으로 전망된다.',
      '협회에 따르면 수요가 늘 것으로 전망된다.',
      '회사는 수요가 늘 것으로 예상된다고 밝혔다.',
      '수요가 늘 것으로 전망되나요?',
      '## 늘 것으로 전망된다',
      '예상된 결과였다.',
    ],
  },
  'prose/mixed-spelling': {
    found: ['%p로 쓴 3%p와 4%p, 5⟦%포인트⟧', '시가총액과 시가총액과 ⟦시가 총액⟧'],
    sound: [
      '1,000억 원과 2,000억 원, [9000억 순매수](https://example.com/a)',
      '1,000억 원과 2,000억 원\n\n> 9000억 원',
      '1,000억 원과 2,000억 원, Q1 2026 조정 EPS와 2027 만기 채권',
      '3%p와 4%p',
      '1,000억 원과 999억 원, 2025년 1월',
      '데이터센터와 데이터 분석 센터',
      '영업이익과 영업이익률',
    ],
  },
  'prose/number-style': {
    found: ['100만⟦불⟧짜리 계약', '5억 ⟦불⟧', '3천⟦불이⟧ 넘는다', '2조⟦불⟧ 규모'],
    sound: [
      '3불 정책',
      '만 불가능',
      '5억 불확실성',
      '1억 불만',
      '등불과 횃불 3개',
      '1500억, 150억 원, 1,500원, 1,500명',
    ],
  },
  'prose/undated': {
    found: ['⟦내년⟧에 는다', '⟦이번 분기⟧가 고비다'],
    sound: [
      '기사 제목은 [작년보다 늘어](https://example.com/a)였다.',
      '> 올해 성장률이 7%로 뛴다.',
      '"Last Year’s Fourth Quarter"라는 기사가 있었습니다.',
      '# 결산\n\n작성일 2026-03-02\n\n작년보다 늘었다.',
      '2026년 들어 올해',
      '---\nasOf: 2026-03-02\n---\n\n올해',
      '---\ntitle: 2026년 전망\n---\n\n올해',
      '올해일까요?',
      '2분기',
    ],
  },
  'prose/doubled-word': {
    found: ['⟦of of⟧ it'],
    sound: ['It had had that that day.', 'AWS AWS', 'the\n\nthe', '가온 가온'],
  },
  'prose/confused-word': {
    found: ['You ⟦loose money⟧.', 'It ⟦should of⟧ paid.'],
    sound: ['a principle of accounting', 'loose covenants', 'less revenue', 'should, of course'],
  },
  'markdown/emphasis': {
    found: ['⟦__한글__⟧은', '⟦**Q1:**⟧Amazon', '⟦**성장!**⟧AWS'],
    sound: [
      '**한글**은 **1,000원**을 **매출(연결)**은 **30%**를 **5%,**그리고',
      '**Q1:** Amazon **Q1:**답은',
      '__한글__ 은',
      'snake_case_name은 값이다',
      '`__init__`은',
      '2 * 3 * 4 = 24',
      '**"투자"**라고 ***강조***는',
    ],
  },
  'markdown/date-list': {
    found: ['⟦2026. 1. 5.⟧ 공시', '> ⟦2026. 1. 5.⟧ 공시'],
    sound: [
      '2026\\. 1. 5. 공시',
      '공시일 2026. 1. 5.',
      '2026.1.5. 공시',
      '1. 요약',
      '2026년 1월 5일',
      '```\n2026. 1. 5.\n```',
    ],
  },
  'markdown/rule-under-text': {
    found: ['글\n⟦---⟧', '글\n⟦-----⟧\n'],
    sound: [
      '글\n\n---',
      '# 제목\n---',
      '- 항목\n---',
      '| a |\n|---|\n| b |',
      '글\n===',
      '---\ntitle: a\n---\n',
      '```\n글\n---\n```',
    ],
  },
  'markdown/accidental-list': {
    found: ['⟦+ 3.5%⟧', '글\n\n⟦+ $200 추가⟧'],
    sound: ['+ 신규 항목', '- 200bp', '+3.5%', '* 주식 시장', '+ 1건\n+ 2건', '`+ 200bp`'],
  },
  'markdown/table-cells': {
    found: ['| a | b |\n|---|---|\n⟦| 1 | 2 | 3 |⟧'],
    sound: [
      '| a | b |\n|---|---|\n| 1 | 2 |\n| `x\\|y` | 2 |',
      'a | b\n--|--\n1 | 2',
      '| a |\n|---|\n\n| 1 | 2 |\n|---|---|\n| 3 | 4 |',
    ],
  },
  'markdown/table-delimiter': {
    found: ['⟦| a | b |⟧\n| 1 | 2 |\n| 3 | 4 |'],
    sound: ['| a | b |\n|:--|--:|\n| 1 | 2 |', '| 한 줄 |', '```\n| a |\n| b |\n```'],
  },
  'markdown/text-after-table': {
    found: ['| a |\n|---|\n| 1 |\n⟦주: 추정⟧'],
    sound: [
      '| a |\n|---|\n| 1 |\n\n주: 추정',
      '| a |\n|---|\n| 1 |\n> 인용',
      '| a |\n|---|\n| 1 |\n- 목록',
      '| a |\n|---|\n| 1 |\n## 제목',
    ],
  },
  'markdown/link-space': {
    found: ['[a](⟦./은행 배당.md⟧)', '![a](⟦images/표 1.png⟧)'],
    sound: [
      '[a](./은행%20배당.md)',
      '[a](<./은행 배당.md>)',
      '[a](./a.md "제목 있음")',
      '말(괄호 안 파일.md) 설명',
    ],
  },
  'markdown/range-tilde': {
    found: ['10⟦~~⟧20배', '3개월⟦~~⟧6개월'],
    sound: ['10~20배', '~~지운 말~~', '~~10~~ 20', '`10~~20`'],
  },
  'markdown/invisible': {
    found: ['가⟦\u200B\u200B⟧나'],
    sound: ['👨‍👩‍👧 가족', '⚖️ 고지', '가 나'],
  },
  'markdown/heading-space': {
    found: ['⟦###⟧요약'],
    sound: ['### 요약', '#광고 #협찬', '`##요약`', '#!shell'],
  },
  'links/malformed-url': {
    found: ['[a](⟦http//example.com⟧)', '[a](⟦https:///x⟧)'],
    sound: [
      '[a](https://example.com:8080/a?b=http://c.d)',
      '[a](./http.md)',
      '[a](#http)',
      '[a](mailto:a@b.co)',
      '`[a]()`',
    ],
  },
  'links/swallowed-particle': {
    found: ['⟦https://example.com를⟧ 봅니다'],
    sound: [
      'https://example.com 을 봅니다',
      '<https://example.com>을',
      '[곳](https://example.com)을',
      'https://ko.example.org/wiki/은행',
      '`https://example.com을`',
    ],
  },
  'links/duplicate': {
    found: ['- [a](./은행주-배당.md)\n- [b](⟦은행주-배당.md⟧)'],
    sound: [
      '[a](./은행주-배당.md) 그리고 [a](./은행주-배당.md)',
      '## 가\n\n- [a](./은행주-배당.md)\n\n## 나\n\n- [a](./은행주-배당.md)',
      '- [a](./은행주-배당.md#위)\n- [b](./은행주-배당.md#아래)',
    ],
  },
  'links/missing-anchor': {
    found: ['# 가\n\n[b](⟦#나⟧)'],
    sound: [
      '## 📌 핵심 요약\n\n[a](#-핵심-요약)',
      '## 가\n\n## 가\n\n[a](#가-1)',
      '[a](#)',
      '# A B\n\n[a](#a-b)',
    ],
  },
  'structure/leftover': {
    found: ['⟦FIXME⟧', '매출 ⟦???⟧억', '⟦(확인 필요)⟧', '⟦{++추가++}⟧'],
    sound: [
      '할 일(to do)',
      '확인이 필요합니다',
      '[확인](#a)',
      '정말?? 그렇습니다',
      '{{< chart >}}',
      '`TODO`',
      'XXL 크기',
    ],
  },
  'structure/comment': {
    found: ['글 ⟦<!-- 메모 -->⟧', '⟦<!-- 한\n두 -->⟧'],
    sound: ['`<!-- 메모 -->`', '```\n<!-- 메모 -->\n```', '<!-- tickmark-ignore prose/josa: 예 -->'],
  },
  'structure/empty-section': {
    found: ['⟦## 가⟧\n\n## 나\n\n글', '## 가\n\n글\n\n⟦## 나⟧\n'],
    sound: [
      '## 가\n\n### 나\n\n글',
      '## 의견: 중립\n\n## 나\n\n글',
      '## 가\n\n![그림](images/freight.png)',
      '## 가\n\n| a |\n|---|\n| 1 |',
    ],
  },
  'structure/heading-level': {
    found: ['## 가\n\n글\n\n⟦##### 나⟧\n\n글'],
    sound: ['### 가\n\n글', '## 가\n\n### 나\n\n글\n\n## 다\n\n글', '# 가\n\n## 나\n\n글'],
  },
  'structure/one-h1': {
    found: ['# 가\n\n⟦# 나⟧\n\n글'],
    sound: ['# 가\n\n## 나\n\n글', '---\ntitle: 가\n---\n\n# 가\n\n글', '```\n# 가\n# 나\n```'],
  },
  'structure/faq': {
    found: ['## FAQ\n\n**⟦Q1: 왜?⟧**\n'],
    sound: [
      '## FAQ\n\n**Q1: 왜?**\nA: 수요.\n\n**Q2: 언제?**\nA: 봄.',
      '## FAQ\n\nQ. 왜?\n\nA. 수요.',
      '## 요약\n\nQ1: 매출',
      '## Q&A\n\n**Q1: 정말요? 왜요?**\n\nA: 네.',
    ],
  },
  'structure/forecast-mark': {
    found: ['| 지표 | 2025 | ⟦2027⟧ |\n|---|---|---|\n| 매출 | 1 | 2 |'],
    sound: [
      '| 2026 | 2027 | 2028 | Thereafter |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |',
      '| 지표 | 2025 | 2026 |\n|---|---|---|\n| 매출 | 1 | 2 |',
      '| 지표 | 2025 | 2027E |\n|---|---|---|\n| 매출 | 1 | 2 |',
      '| 만기 | 2027 |\n|---|---|\n| 채권 | 1 |',
    ],
  },
  'structure/horizon': {
    found: ['단기 (3개월), 장기 (3년), ⟦장기 (5년)⟧', 'short-term (3 months), ⟦short term (6 months)⟧'],
    sound: [
      '단기 (3개월), 중기 (1년), 단기 (3개월)',
      '단기 (수급), 단기 (3개월)',
      '단기(3개월), 단기 (3 개월)',
    ],
  },
  'disclosure/contradiction': {
    found: [
      '⟦투자의견: 매수⟧\n\n본 글은 투자 조언이 아닙니다.',
      '이 종목은 ⟦분할 매수를 추천합⟧니다.\n\n본 글은 투자 권유가 아닙니다.',
      '⟦We recommend buying⟧ the shares.\n\nThis is not investment advice.',
    ],
    sound: [
      '가온증권 투자의견: 매수\n\n본 글은 투자 조언이 아닙니다.',
      '외국인은 순매수로 돌아섰고 개인은 매도했다.\n\n본 글은 투자 조언이 아닙니다.',
      '## 증권가의 시각\n\n- 투자의견: 매수\n\n본 글은 투자 조언이 아닙니다.',
      '투자의견: 매수',
      '지금 매수해야 할까요?\n\n본 글은 투자 조언이 아닙니다.',
      '회사는 자사주 매수를 마쳤다.\n\n본 글은 투자 조언이 아닙니다.',
      '매수를 추천하지 않습니다.\n\n본 글은 투자 조언이 아닙니다.',
    ],
  },
  'disclosure/holdings': {
    found: ['⟦목표가: $200⟧~220', '⟦적정 주가는 52,000원⟧입니다', 'Our ⟦price target is $40⟧.'],
    sound: [
      '뱅크오브아메리카는 이 종목에 매수 의견을 유지했다.',
      '| 회사 | 가격 | 기업가치 |\n|---|---|---|\n| Apptronik | 5만 달러 목표 | $5.3B |',
      '가온증권은 목표주가를 52,000원으로 올렸다',
      '## 전문가 의견\n\n- Northgate Securities: 목표가 $250',
      '매출 목표가 5조 원이다',
      '연간 목표가 12% 늘었다',
      '목표가는 얼마인가요? $220?',
      '필자는 이 종목을 보유하고 있지 않습니다.\n\n목표가: $200',
      'The consensus price target is $40.',
    ],
  },
  'disclosure/forecast': {
    found: [
      '매출은 ⟦1,350억 원으로 예상합⟧니다',
      '| 지표 | ⟦2026E⟧ |\n|---|---|\n| 매출 | 1 |',
      'We ⟦expect sales of $5⟧ billion.',
    ],
    sound: [
      '매출은 예상치를 3% 웃돌았다',
      '시장 예상 1,200억 원에 부합했다',
      '기대가 큽니다',
      '매출은 1,350억 원으로 예상합니다. 전망치는 실제 결과와 다를 수 있습니다.',
      '매출이 5% 늘까요?',
      'Sales beat expectations by 3%.',
      'Under the new revenue recognition guidance, our net revenue rose $47 million.',
    ],
  },
  'disclosure/crypto-risk': {
    found: [
      '⟦비트코인⟧이 올랐다.',
      `# ⟦이더리움⟧ 결산\n\n${'증시는 쉬었다. '.repeat(30)}`,
      `${'증시는 쉬었다. '.repeat(30)}⟦비트코인⟧은 올랐다. 비트코인은 쌌다. 리플도 올랐다.`,
    ],
    sound: [
      '| 누리플랜 | 2,675원 |\n|---|---|\n| 앱리플레이 | 3원 |',
      `${'증시는 쉬었다. '.repeat(30)}가상자산까지 투매가 번졌다.`,
    ],
  },
  'disclosure/leverage-risk': {
    found: ['⟦레버리지 ETF⟧를 담았다.', '코스피 ⟦2X⟧ ETN이 올랐다.', 'The ⟦3x⟧ long fund doubled.'],
    sound: [
      'At $81 the stock is on 14.3x this year and 12x next.',
      'TBV 1.3x, 12x EV/EBITDA, 3x PBR',
      `${'증시는 쉬었다. '.repeat(30)}첫날 레버리지 ETF가 올랐다.`,
    ],
  },
  'structure/title': {
    found: ['⟦매출이 올랐다.⟧', '⟦## 운임⟧\n\n글'],
    sound: ["+++\ntitle = '운임'\n+++\n\n글", '# 운임\n\n글', 'TITLE: 운임\nCONTENT:\n글'],
  },
};

describe.each(Object.entries(cases))('%s', (id, { found, sound }) => {
  it.each(found)('finds %j', (marked) => {
    const { text, marks } = unmark(marked);
    expect(marksOf(text, findingsOf(id, text))).toEqual(marks);
  });

  it.each(sound)('leaves %j alone', (text) => {
    expect(marksOf(text, findingsOf(id, text))).toEqual([]);
  });
});
