import type { Statement } from '../../disclosure/wording.ts';
import { no } from './words.ts';

/** Whether somebody holds something: `보유하고 있다`, `주식 12주를 갖고 있다`, `이해관계가 없다`. */
const holds =
  '보유(?:하고있|중|하지|하지않|하고있지|한다|합니다|하고|량|분|종목|포지션|주식|자산|수량|사실|비중|(?:여부)?[:=])|보유(?:는|도|가)?없|이해관계|포지션(?:이|을|은|도)?(?:없|보유|가지)|(?:지분|주식|종목|코인|펀드|etf)[^,.]{0,12}?(?:갖고|가지고|소유|들고)|소유하(?:고|지)|투자하고있|(?:매수|매매)할계획|보유한(?:것|종목|주식|자산)[은이도]?없|(?:산|매수한|매매한)(?:것|적|종목|주식)[은이도]없|사지않았|매수하지않았|계좌에[는도]?(?:없|있|[^,.]{0,20}(?:들어|담겨))|\\d주(?:를|씩|정도|가량|쯤)?(?:갖고|가지고|들고|소유)|(?:매수|매집)하고있(?:습|다|으|음)|금전적(?:으로|인)?(?:이해|관계|얽)';
/** Who is asked whether he holds, and what a company holds. */
const noHolding =
  '보유하(?:라|고있으라)|보유하고있(?:는지|다면|다고|었|다는점에)|보유하고있지않다[면는]|보유하고있지않다는사실|(?:현금|특허|설비|부동산|점유율|고객|데이터|공장|토지|기술력?)(?:[을를]|\\d)[^,.]{0,12}?보유|대주주|최대주주|회장|국민연금|외국인|기관투자|오너|이해관계자|자사주';

/** What is uncertain, and what the writer has at stake. */
export const outlook = {
  forecast: {
    ko: [
      {
        all: [
          '예측|전망|추정|예상|목표가|목표주가|가정|컨센서스|가이던스|^e는|시나리오|계획|미래에(?:대|관)한',
          '다를수|달라질수|달라질가능성|상이할수|다르게(?:나타날|전개될|나올|움직일)수|변동될수|변경될수|수정될수|조정될수|변할수|바뀔수|차이[가를]?(?:크게)?(?:날|있을|생길|발생할|보일|나타날)수|빗나갈수|틀릴수|어긋날수|달성되지않을수|실현되지않을수|이루어지지않을수|미치지못할수|(?:맞지|들어맞지)않을수|보장하지|약속하지|장담하지|보장되지|보장하는것은아|보장할수없|보장[은이도]없|장담할수없|확정된것이?아',
        ],
        none: [
          '마다[^,.]{0,12}(?:다를|달라|차이)|수있다(?:는(?!점|사실)|[고며])|수익률?을?보장|과거|(?:전망|예상|관측)(?:이다|입니다|이나온|이많|이우세)',
        ],
        speaker: 'any',
      },
      {
        order: [
          '실제(?:의)?(?:결과|실적|수치|수익|수익률|성과|가격|주가|값)',
          2,
          '[와과]는?',
          8,
          '(?:다를|달라질|상이할|차이가?(?:날|있을|생길|발생할))수',
        ],
        none: ['수있다(?:는(?!점|사실)|[고며])', '마다|체감|정산|회계'],
        speaker: 'any',
      },
      {
        order: [
          '추정치?|전망치?|예상치?|예측치?|목표주?가',
          3,
          '[도는은가이]',
          8,
          '(?:달라|바뀌|변하)(?:집니다|진다|게됩니다|ㅂ니다)|바뀝니다|변합니다',
        ],
        all: ['면'],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\bforward[- ]looking\\b',
          '\\b(?:contains?|includes?|including|constitutes?|made|makes?|are|is|involves?|subject to|based on|within the meaning|reliance|caution\\w{0,3}|regarding)\\b',
        ],
        none: [
          '^(?:add|focus|include|use|extract|list|find|look|avoid)\\b',
          '\\b(?:p/?e|multiple|earnings yield|indicators?|curve)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:actual|real|future|final)\\b',
          30,
          '\\b(?:results?|figures?|outcomes?|numbers?|performance|earnings)\\b',
          20,
          '\\b(?:may|could|might|can|will)\\b',
          30,
          '\\b(?:differ|vary|deviate|diverge|(?:end up|turn out|come in|be) (?:higher|lower|different|better|worse))\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:estimates?|forecasts?|projections?|targets?|expectations?|e figures?|our (?:numbers|figures|views?|model|base case))\\b',
          60,
          '\\b(?:may|might|could|can)\\b',
          20,
          '\\b(?:differ|change|prove|vary|turn out|miss|be wrong|not be (?:met|achieved|realised|realized|reached|hit|attained))\\b',
        ],
        none: ['\\banaly(?:st|sts)\\b.{0,20}\\bdiffer|\\bchange (?:the|an?|its|their|how|what)\\b'],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:estimates?|forecasts?|forecasting|projections?|targets?)\\b',
          20,
          '\\b(?:inherently|always|necessarily|by (?:their )?nature|highly) (?:uncertain|imprecise|subjective)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:forecasts?|projections?|estimates?|targets?|statements? (?:about|on|regarding) (?:the )?future|future)\\b',
          60,
          '\\b(?:involves?|carry|carries|contains?|subject to|exposed to)\\b',
          30,
          '\\b(?:risks?|uncertaint(?:y|ies))\\b',
        ],
        none: ['\\bstocks?\\b.{0,20}\\bcarr'],
        speaker: 'any',
      },
      {
        all: [
          '\\b(?:estimates?|forecasts?|projections?|targets?|expectations?)\\b',
          '\\bsubject to (?:change|revision)\\b|\\bno (?:assurance|guarantee) that\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          "\\b(?:nobody|no one|cannot|can't|can not|do(?:es)? not|don't|no)\\b",
          12,
          '\\b(?:promise|guarantee|assure|assurance)\\b',
          40,
          '\\b(?:estimates?|forecasts?|projections?|targets?|expectations?)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:estimates?|forecasts?|projections?|targets?|expectations?)\\b',
          40,
          "\\b(?:no|not|n't)\\b",
          20,
          '\\b(?:guarantees?|guaranteed|assurance|certain|promises?)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          "\\b(?:cannot|can't|can not|do(?:es)? not|don't|no)\\b",
          12,
          '\\b(?:promise|guarantee|assure|predict)\\b',
          12,
          '\\bfuture\\b.{0,20}\\b(?:returns?|results?|performance|outcomes?|prices?)\\b',
        ],
        none: ['\\b(?:past|historical|previous|prior)\\b'],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:returns?|results?|estimates?|forecasts?|projections?|figures?|scenarios?)\\b',
          60,
          '\\b(?:hypothetical|illustrative)\\b',
          30,
          "\\b(?:not|no|n't|may|only)\\b",
        ],
        speaker: 'any',
      },
    ],
  },
  pastPerformance: {
    ko: [
      {
        order: [
          '과거|지난|백테스트|시뮬레이션',
          14,
          '수익|실적|성과|운용|데이터|주가|결과|기록|사례|패턴|추세|흐름|이력|통계',
          20,
          '미래|향후|장래|앞으로',
          20,
          '보장|담보|예측|의미|약속|장담|반복',
          14,
          no,
        ],
        none: ['모델|기법|이론'],
        speaker: 'any',
      },
      {
        order: [
          '미래|향후|앞으로|장래',
          14,
          '경향|추세|패턴|결과|성과|수익|흐름|통한|통하|같은|동일한',
          20,
          '보장할수없|보장하지(?:는|도)?(?:않|못)|보장되지(?:는|도)?않|보장[은이도]?없|장담할수없|장담하지(?:는|도)?(?:않|못)',
        ],
        all: ['과거|지난|백테스트|지속|반복|이어|똑같|동일|다시|통한'],
        none: ['예측|전망|추정|예상', '달리|[않없]는?다[는면고]'],
        speaker: 'any',
      },
      {
        order: ['과거|지난', 4, '수익률?|실적|성과', 4, '참고(?:자료|용)?(?:일뿐|에불과|사항일)'],
        speaker: 'any',
      },
    ],
    en: [
      {
        order: [
          '\\b(?:past|historical|previous|prior) (?:performance|returns?|results?|gains)\\b',
          60,
          "\\b(?:no|not|n't|never|nor)\\b",
          40,
          '\\b(?:guarantee\\w{0,3}|indicat\\w{1,5}|reliable|predict\\w{0,4}|assur\\w{1,5}|forecasts?|promises?)\\b',
        ],
        speaker: 'any',
      },
      {
        order: [
          '\\b(?:past|historical|previous|prior) (?:performance|returns?|results?|gains)',
          8,
          "≠|!=|\\b(?:is|are) not\\b|\\bisn't\\b|\\baren't\\b|\\bdo(?:es)? not\\b",
          30,
          '\\bfuture (?:performance|returns?|results?|gains)\\b',
        ],
        speaker: 'any',
      },
    ],
  },
  holdings: {
    ko: [
      {
        all: [
          '(?:필자|작성자|기자|저자|글쓴이|집필자|편집자|운영자|분석자|배우자|자료를?(?:작성|담당)한(?:애널리스트|연구원|조사분석담당자)|조사분석담당자)(?:은|는|이|가|도|와|과|의|및|본인|보유|계좌|[,:(])|저는|저도|제가|제계좌|나는|저역시|저또한|본인은|본인이|글을쓴(?:사람|이)|작성일|작성시점|작성당시|발행일|게시일',
          `${holds}|주주(?:입니다|이며|이다|다|로서|가아니)`,
        ],
        none: [noHolding, '보유한기업|보유한회사|보유하고있지않아(?!요)'],
        speaker: 'maker',
      },
      {
        all: [
          '당사|저희|본지|편집부|담당자',
          holds,
          '주식|지분|종목|포지션|증권|이해관계|코인|etf|언급|리츠|\\d{6}',
        ],
        none: [noHolding],
        speaker: 'maker',
      },
      {
        order: [
          '언급(?:된|한|하는)?|다룬|다루는|소개(?:된|한)|해당|위|이글의|본문의|관련|추천',
          8,
          '종목|주식|상품|기업|회사|코인|etf|자산|증권|리츠|펀드',
          20,
          '보유(?:하고|중|하지|한다|합니다)|이해관계가?(?:없|있)|포지션(?:이|을|은|도)?(?:없|보유|가지)|소유하(?:고|지)',
        ],
        none: [
          '보유하고있지않아(?!요)|국민연금|외국인|기관투자|회장|투자자라면|투자자는|경우|보유하고있는|보유중인',
        ],
        speaker: 'own',
      },
      {
        all: [
          '^(?:필자|작성자|기자)?(?:의)?(?:보유(?:여부|현황|고지|사항|종목|관계)|이해상충|이해관계)(?:고지|여부)?[:=-]',
        ],
        speaker: 'any',
      },
    ],
    en: [
      {
        order: [
          "\\bnone of (?:our|the) (?:staff|writers|authors|editors|analysts)\\b|\\b(?:i|we|i'm|we're|i've|i'd|author|authors|writer|editor|editors|columnist|reporter|publisher|staff|desk|(?:our|the) analysts?)\\b",
          40,
          "\\b(?:no|not|n't|nor|neither|own|owns|owned|hold|holds|held|has|have|had|trades?|is|are|am|may)\\b|'m\\b|'ve\\b|'re\\b",
          40,
          '\\b(?:positions?|shares?|stocks?|holdings?|long|short|stake|invested|interest|exposure|units|securities|(?:share|stock)holders?|names (?:covered|mentioned|discussed))\\b',
        ],
        none: [
          '\\bwe hold (?:that|our|the view)|hold rating|\\bon hold\\b|\\binterest rates?\\b|\\bnet interest\\b|in the long|long[- ]term|long run|short[- ]term|market share|\\bearnings per share\\b|\\bper share\\b|\\b(?:strong|dominant|leading|competitive|market|cash) positions?\\b',
          '\\b(?:author|writer|editor)s? of (?:the|a|an)\\b',
          '\\b(?:i|we|author|analysts?|writer) (?:also )?(?:note|think|believe|expect|estimate|see|asked?|wonder|wrote|argue|doubt|know|found)s?\\b(?!.{0,200}\\b(?:i|we) (?:own|hold|am|are|have)\\b)',
          '\\b(?:if|when|whenever|unless|whether|until|once|as long as|because) (?:i|we|the author) (?:owned|held|had|were|was|own|hold|have)\\b',
        ],
        speaker: 'any',
      },
      {
        // A publisher that names itself: it holds, and recommends.
        order: [
          '\\b(?:has|have|holds?) (?:short |long )?positions? in|\\b(?:owns?|is short|sold) (?:shares|stock) of',
          12,
          '\\band (?:recommends?|is short|has options|has disclosed)\\b',
        ],
        speaker: 'any',
      },
      {
        all: ['\\bno (?:(?:long|short|open|beneficial)(?: or short)? )?positions? in\\b'],
        none: ['^(?:the )?(?:fund|company|bank|firm|group|insurer)\\b'],
        speaker: 'any',
      },
      {
        // As Regulation (EU) 2016/958 asks for it, whoever the producer is.
        all: [
          '\\b(?:holds?|has|have|had|owns?)\\b.{0,20}\\bnet (?:long|short)\\b.{0,20}\\bpositions?\\b',
          '0[.,]5 ?(?:%|per ?cent)|\\bthreshold\\b|\\bshare capital\\b',
        ],
        none: ['\\b(?:must|should|shall|who|if|any|hedge funds?|short[- ]?sellers?)\\b'],
        speaker: 'any',
      },
      {
        all: ['^(?:full )?(?:disclosure|holdings?|conflicts? of interest|positions?)\\s?[:-]'],
        speaker: 'any',
      },
    ],
  },
} as const satisfies Record<string, Statement>;
