import type { Statement } from '../../disclosure/wording.ts';
import { no } from './words.ts';

/** Somebody else who gives no advice, at the start of an English sentence or behind `nothing in`. */
const thirdParty =
  '^(?:the|an?|its|their) (?:firm|company|bank|brokers?|brokerage|fund|board|manager|platform|app|start-?up|regulator|agency|exchange)\\b|\\bin the (?:filing|prospectus|minutes|memo|ruling)\\b';

/** What an article is not, and who decides. */
export const advice = {
  notAdvice: {
    ko: [
      {
        order: [
          '투자|종목|주식|상품|매수|매도|매매|금융|재무|법률|자산',
          14,
          '조언|자문|권유|권하|추천|권고|상담|제안|유도|지시|매매의견|신호|하라는|사라는|팔라는|사라고|팔라고|담으라는|근거|청약|의견을?제시|의견(?=[이은도]아[니닌님닙])|목적으로(?:한|쓴)|(?:목적|의도)(?:이|으로)?',
          30,
          `${no}|무관|(?:작성되지|작성하지|만들지)않았|마십시오|마세요|마시기|말아주|말아야`,
        ],
        none: [
          '가격대|구간에서|시점에서|지금은|현시점|당분간|단기적으로|이종목은|추격|오해|오인|추천종목이|추천하지않는(?:다|이유)고|제안을받',
          '해드립|제공합니다\\.?$|규제',
        ],
        speaker: 'own',
      },
      {
        order: [
          '(?:정보|자료)(?:의|를|을)?(?:제공|전달|공유)(?:할|하기|하는)?|투자?참고|참고|교육|연구|학습|기록',
          10,
          '목적|용도|용(?=으로|입|일|이[며고지]|임)|자료(?=로|일|입|이)|위한|위해',
          24,
          '작성|제작|제공|뿐|한정|불과|입니다|이며|만을?위',
        ],
        speaker: 'self',
      },
      {
        order: ['투자|종목|매수|매도|매매', 10, '조언|자문|권유|추천|권고', 12, '아니라'],
        all: ['글|기사|자료|콘텐츠|리포트|보고서|정보|기록|내용|분석'],
        speaker: 'own',
      },
      {
        order: [
          '(?:사라|팔라|매수하라|매도하라)(?:거나)?(?:말라|마라)?',
          10,
          '글|얘기|이야기|말|뜻|의미|의도|것',
          6,
          no,
        ],
        speaker: 'own',
      },
      { order: ['참고(?:용|자료)?(?:으?로만|만)', 12, '활용|사용|이용|봐|보시|삼'], speaker: 'own' },
    ],
    en: [
      {
        order: [
          "(?:not|n't|nor|never|neither|nothing)\\b",
          60,
          '\\b(?:investment|financial|trading|legal|tax|investing)\\b',
          24,
          '\\b(?:advice|recommendations?|counsel)\\b',
        ],
        none: ['\\bdid (?:not|n)|didn|\\bpaid for\\b', thirdParty],
        speaker: 'any',
      },
      {
        order: [
          "(?:not|n't|nor|never|neither|nothing)\\b",
          50,
          '\\b(?:an? offer|offer to|solicitation|recommendations?|recommending|advice|endorsement|inducement)\\b',
        ],
        all: [
          '^(?:it|not|no|nor|neither)\\b|\\b(?:article|report|post|content|material|information|newsletter|document|here|this (?:article|report|post|content|is|should|material|newsletter|document|piece|page|column|analysis|commentary|site|information|does)|we|i|author|publication|page|column|views?|opinions?|nothing|site|analysis|commentary|research)\\b',
        ],
        none: [
          '\\brating|upgrade|downgrade|analysts?\\b|\\b(?:chang|revis)\\w{1,3}\\b|\\breason\\b',
          thirdParty,
          '\\b(?:did|had) (?:not|n)|did not',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\bfor\\b',
          20,
          '\\b(?:information(?:al)?|educational?|reference|entertainment)\\b',
          40,
          '\\bpurposes?\\b',
        ],
        all: [
          '\\b(?:only|solely|purely|just|general|article|report|post|content|information|newsletter|this|is provided)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:article|report|post|newsletter|document|publication|site|column|we|i|author)\\b',
          60,
          '\\b(?:gives?|offers?|makes?|provides?|contains?|constitutes?) no\\b',
          30,
          '\\b(?:advice|recommendations?)\\b',
        ],
        speaker: 'any',
      },
      { all: ['\\bnfa\\b'], speaker: 'any' },
      {
        all: [
          "\\b(?:i|we|author|writer)(?: am| are| is|'m|'re) not (?:an? |your )?(?:(?:licen[sc]ed|registered|certified|qualified|professional) (?:or )?){0,3}(?:financial |investment )?(?:advis[eo]r|planner)s?\\b",
        ],
        speaker: 'any',
      },
    ],
  },
  ownRisk: {
    ko: [
      {
        all: [
          '투자|매매|매수|매도|거래|손실|결과|판단|결정|손익|이용',
          '책임|몫|귀속|부담',
          '본인|투자자|독자|이용자|사용자|고객|스스로|개인|당사자|자신|구독자|여러분|회원|귀하|각자|자기|(?:매매|투자|거래|결정|판단)(?:한|하는)(?:사람|분|이에게)',
          '입니다|있습니다|있음|있으며|있다|하에|아래|지셔야|져야|집니다|진다|바랍니다|하시|귀속|몫|부담|따릅니다|(?:부담하|지|귀속되)게됩|임을?|진행|이루어|\\.?$',
        ],
        none: [
          '투자자보호|다하지|면제되지|배상책임|징계|경영진|책임준공|책임경영|사회적책임|책임보험|책임투자|무한책임|유한책임|손실책임을(?:물|놓고)|묻는|물을',
        ],
        speaker: 'own',
      },
      {
        order: [
          '책임|의무',
          10,
          '지지않|부담하지|지지아니|없습니다|없으며|없음|없다|지지못|질수없|물을수없|않습니다',
        ],
        none: [
          '면제되지',
          '책임투자|무책임',
          '(?:증권사|은행|거래소|정부|당국|운용사|발행사|보험사|플랫폼|업체)(?:들)?[은는이가](?!발행)',
        ],
        speaker: 'own',
      },
      {
        all: [
          '투자|매[매수도]|사고파|사고팔|거래|결정|판단',
          '결과|손실|손익',
          '각자|스스로|본인|직접|여러분',
          '감당|감수|떠안|짊어',
          '셔야|십시오|세요|시기|시길|바랍',
        ],
        speaker: 'own',
      },
      { order: ['손실|손해', 12, '보상|배상|변상|물어', 10, '지않|없|못'], speaker: 'own' },
      {
        order: [
          '손실|손해|투자|결과|잃',
          20,
          '(?:제|저희|필자|글쓴이)(?:를)?탓|원망',
          10,
          '안됩|마세요|마십|말아|없',
        ],
        speaker: 'own',
      },
      { order: ['책임', 6, '소재', 20, '증빙', 20, '사용될수없'], speaker: 'any' },
      {
        all: [
          '투자|매수|매매|최종|거래',
          '결정|판단|선택',
          '본인|스스로|각자|독자|투자자|직접|자신|여러분|개인의|신중',
          '하시|해야|하셔|바랍|내리시|내리셔|내려야|내리십|몫|책임|따라|맡|본인이|결정합니다|이루어|있습니다|달려',
        ],
        none: ['엇갈|기관|외국인|따라(?:주가|가격|시장|수급)', '따라움직|따라달라'],
        speaker: 'own',
      },
    ],
    en: [
      { all: ['\\b(?:at|your|their|his or her) own (?:risk|responsibility|discretion)\\b'], speaker: 'any' },
      {
        all: [
          '\\b(?:do|perform|conduct|carry out|undertake|make) (?:your|their) own (?:\\w+ )?(?:research|due diligence|homework|analysis)\\b|\\bdyor\\b',
        ],
        speaker: 'any',
      },
      {
        all: [
          '\\b(?:consult|speak (?:to|with)|seek|talk to|contact)\\b.{0,60}\\b(?:advi[sc]\\w{0,6}|professionals?|planner)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:investors?|readers?|you|users?|subscribers?|each reader)\\b',
          60,
          '\\b(?:solely|own|fully|entirely|alone)\\b',
          40,
          '\\b(?:responsib\\w{0,6}|decisions?|risks?|judge?ment)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:responsib\\w{0,6}|decisions?|loss(?:es)?|risks?|liabilit\\w{1,3})\\b',
          50,
          "\\b(?:yours?|reader'?s?|investor'?s?|lies with|rests? with|borne by)\\b",
        ],
        none: ['\\bregulat'],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:we|i|author|writer|publisher|publication|newsletter|site|article|website)\\b',
          40,
          "\\b(?:no|not|n't|any)\\b",
          24,
          '\\b(?:liab\\w{0,6}|responsib\\w{0,6})\\b',
        ],
        speaker: 'any',
      },
      {
        all: [
          '\\b(?:neither|nor)\\b',
          '\\b(?:we|i|author|writer|publisher|publication|newsletter|site)\\b',
          '\\b(?:liab\\w{0,6}|responsib\\w{0,6})\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:decisions?|choices?)\\b',
          20,
          '\\b(?:should|must) be (?:based on|made on|the result of)\\b',
          20,
          '\\b(?:own|independent|personal)\\b',
        ],
        speaker: 'any',
      },
      { all: ['\\bup to (?:you|the reader|each reader|the investor|each investor)\\b'], speaker: 'any' },
    ],
  },
  noIndividualAdvice: {
    ko: [
      {
        all: ['개별|1:1|일대일|맞춤', '상담|자문|조언', '불가|할수없|하지않|제공하지|않습니다|없습니다'],
        speaker: 'own',
      },
    ],
    en: [
      {
        order: [
          "\\b(?:no|not|n't|cannot)\\b",
          40,
          '\\b(?:individual|personal\\w{0,5}|one-to-one)\\b',
          30,
          '\\b(?:advice|consultation|management)\\b',
        ],
        speaker: 'any',
      },
    ],
  },
  notLicensed: {
    ko: [
      {
        all: [
          '(?:금융투자|투자자문|투자일임|유사투자자문)업자?가?(?:아닌|아니|아님|아닙)|유사투자자문업자(?:입니다|로서|이며|임)',
        ],
        speaker: 'own',
      },
      {
        order: [
          '(?:투자자문|투자일임|금융투자|유사투자자문)업',
          20,
          '인가|등록|신고|허가',
          6,
          '(?:받지|하지|되지|되어있지|되어)않|없',
        ],
        none: ['업체|수사|검찰|경찰|혐의|미신고'],
        speaker: 'own',
      },
    ],
    en: [
      {
        all: [
          '\\bnot (?:a |an )?(?:licen[sc]ed|registered|authori[sz]ed|regulated)\\b',
          '\\b(?:advis\\w{1,4}|broker|dealer|firm|business)\\b',
        ],
        speaker: 'any',
      },
    ],
  },
} as const satisfies Record<string, Statement>;
