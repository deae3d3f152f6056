/** Words that tell what a figure beside them is, or that it is about something else. */

/** What follows names a reason or a part: its figures belong to another subject than the sentence's. */
export const aside =
  /\b(?:due to|driven by|attributable to|attributed to|as a result of|because of|result(?:ing|ed) from|reflect(?:s|ing|ed)|offset (?:by|in part by)|offset|caused by|related to|relating to|including|excluding|exclud(?:e|es)|of which|which includes?|which included|includes?|included|consist(?:s|ed|ing) of|comprised of|net of|contributed|relates? to|primarily|before|after|associated with|compared to an?|partially|in addition to|in addition)\b|제외|빼면|포함|때문|덕분|영향으로|반영/gi;

/** A figure behind it is the metric with something left out or put in, or a running total: another figure than the plain one. */
export const adjusted =
  /제외|빼면|빼고|뺀|빼도|걷어내|덜어내|감안|고려하면|포함|합치면|합하면|더하면|합친|합한|더한|합산|조정|일회성|경상|정상화|별도(?=\s*(?:기준|\(|매출|영업|순|실적|O))|환산|단순\s*(?:합|계산)|역산|추산|가중|세[전후](?=[\s의])|실질(?=[\s의])/;

/** Another voice than the article's own, or an older one of its own: what it says of a metric is no value of it. */
export const otherVoice =
  /컨센서스|컨센(?![가-힣])|(?:시장|증권가|증권사)\s*(?:의\s*)?(?:예상|기대|전망|추정|평균|눈높이)|눈높이|에프앤가이드|가이던스|가이드라인|기존|종전|당초|직전\s*(?:추정|전망|보고서|목표)|이전\s*(?:추정|전망|보고서|목표|TP)|애널리스트|경쟁사|\bconsensus\b|\bguidance\b/i;

/**
 * Korean words for another moment or another view of a thing than its plain value, the source of an expression: what is
 * told with one of them is no other statement of what is told without.
 */
export const otherViews =
  '장중|한때|장 초반|개장|시가|고가|저가|고점|저점|예상|전망|추정|목표|컨센|기대|가이던스|기존|종전|당초|시간외|선물|전주|지난주|지난달|지난해|작년|어제|월초|평균|최대|최소|최고|최저|누적|누계';

/** A running total of the year, where no period says so itself. */
export const runningTotal = /누적|누계/;

/** A rate for each of several years. */
export const yearlyMean = /연\s*평균|CAGR|연\s*복리/i;

/** An estimate that is changed: what it was before stands in no table of what it is. */
export const revision =
  /\b(?:rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|cut(?:s|ting)?|trim(?:s|med)?|revis(?:e[sd]?|ing|ion))\b|상향|하향|조정|올려 ?잡|낮춰 ?잡/i;

/** `3년 가정 수익`, `(가상 +40%)`: a label that says that its figures are made up. */
export const madeUp = /가정|가상|예시/;

/** A condition: what follows or stands around it did not happen. `현대차의 경우` only names a topic. */
export const hypothetical =
  /(?:한다면|된다면|이라면|라면|다면|(?:(?<!비교|계산|정리|요약|구분|환산|말|종합)하|되|오르|내리|떨어지|줄|늘|줄어들|늘어나|빠지)면(?!서)|달성\s*시|가정|(?<!(?<!최[악선상]|만[일약])의\s)경우|시나리오|시뮬레이션)|(?<=[가-힣%원대])\s시(?=[,:)\s]|$)|돌파\s*시|이탈\s*시|상회\s*시|하회\s*시|\b(?:if|would|could|assuming|hypothetical|scenario)\b/i;

/** `20배를 넘으면 판다`, `3% 밑으로 내려가야`: behind a figure, that it is a mark which need not have been reached. */
export const markToReach =
  /^(?:선|대)?(?:을|를|이|가|에|까지|아래로|밑으로|위로)?\s?(?:넘|넘어서|돌파하|웃돌|밑돌|깨지|무너지|뚫|뚫리|닿|도달하|내려가|올라가|떨어지|회복하)(?:으?면(?!서)|어야|야|기\s전|을\s때)/;

/** An outlook rather than a result. */
export const outlook =
  /예상|전망|추정|목표|가이던스|컨센서스|(?:증권사|애널리스트|시장)\s*(?:평균|기대|눈높이)|눈높이|계획|기대|예정|보인다|\b(?:expects?|expected|forecasts?|guidance|outlook|estimate[sd]?|target|consensus|projected|anticipate[sd]?|(?:the|wall)\s+street|analysts?)\b/i;

/** Korean words for a movement: behind or before them a percentage is a change. */
export const koreanMoves =
  /증가|감소|증감|성장|상승|하락|등락|급등|급락|늘|줄|올랐|올라|오르|내렸|내려|뛰|뛴|떨어|개선|악화|신장|빠|[YQM]o[YQM]/i;

/** Korean words for a part of a whole. */
export const koreanParts = /비중|차지|구성|점유|전체의|합계의|총액의|책임/;

/** A part of a whole. */
export const share = /비중|점유율|점유|차지|구성비|\bshare\b|\bpercent of\b|% of\b|\baccounted for\b/i;

/** Time words that are no part of a subject. */
export const timeWords = new Set(
  '올해 작년 내년 지난해 전년 전분기 전월 전주 전일 동기 당일 이날 금일 오늘 어제 현재 이번 지난 분기 반기 상반기 하반기 연간 월간 연 월 매월 매년 누적 말 초 연말 기말 대비 보다 환산 환산한 환산하면 합산 이를 이미 약 각각 또한 특히 다만 반면 역시 한편 fiscal year quarter month ended annual quarterly'.split(
    ' ',
  ),
);

/** Headings that say nothing about what their figures are about. */
export const plainHeading =
  /^(?:\d+|[a-z]|단위|[천백십]?[만억조]?원|십억원|백만원|핵심|요약|실적|재무|개요|결론|의견|전망|분석|투자|시장|상황|비교|경쟁사|지표|주요|수치|밸류에이션|리스크|위험|기업|사업|데이터|숫자|정리|포인트|현황|전략|컨센서스|체크리스트|업황|수주|배당|주주환원|마감|마무리|총평|동향|점검|이슈|배경|평가|이유|근거|논리|모멘텀|촉매|가이던스|환율|수급|코멘트|한줄평|스토리|체크|뉴스|일정|수익성|성장성|안정성|건전성|추세|흐름|결과|가정|조건|참고|부록|서론|본론|들어가며|마치며|맺음말|시사점|해설|해석|진단|특징|장점|단점|강점|약점|기회|수치로|보는|왜|주가|무엇|영향|주는가|summary|overview|result|operation|analysis|outlook|conclusion|key|highlight|financial|performance|valuation|risk|discussion)$/i;

/** What is told is of another day than the article's tables. */
export const bygone = /어제|전날|그제|지난주|\byesterday\b|\blast week\b/i;

/** `시총 1,321억(주가 10,130원, 7/14 대비 -13%)`: behind a value, that its price has moved since a day told before. */
export const movedSince = /^\s*\([^()]*\d\s*[/월.]\s*\d{1,2}일?\s*대비/;
