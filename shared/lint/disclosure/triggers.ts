import { articleTickers } from '../../article/metadata.ts';
import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { Span } from '../../span.ts';
import { type ArticleReading, headingPath, type PlacedSentence } from '../text/article-reading.ts';
import { frontValue } from '../text/front-matter.ts';
import { patternSearch, type SentenceSearch } from '../text/search-sentences.ts';
import { isGroundless, superlative } from './superlative.ts';

/** What in an article makes a disclosure due. */
export interface Trigger {
  readonly span: Span;
  /** Its words, as a reader sees them. */
  readonly text: string;
}

export type TriggerId =
  | 'investment'
  | 'rating'
  | 'recommendation'
  | 'forecast'
  | 'past-return'
  | 'deposit'
  | 'stale-deposit-limit'
  | 'crypto'
  | 'leverage'
  | 'prohibited-claim'
  | 'superlative'
  | 'product'
  | 'fund'
  | 'cfd'
  | 'sponsor'
  | 'payment-mention'
  | 'ai'
  | 'always';

const price = String.raw`(?:(?:US|HK|C|A)?[$₩€£¥]\s?\d[\d,.]*(?!\d|[,.]\d|\s?(?:[억조]|[BMKT]\b|bn\b|mn\b|[bm]illion|trillion))(?:\s?[~–-]\s?[$₩€£¥]?\d(?:[\d,.]*\d)?)?|\d[\d,.]*(?:\s?만?(?:\s?원)?\s?[~–]\s?\d[\d,.]*)?\s?만?\s?\d{0,4}\s?(?:원|달러|엔|유로|위안)(?!\s?대)(?![^.]{0,6}(?:매출|영업이익)))`;
const targetPrice = new RegExp(
  String.raw`(?:목표\s?(?:주가|가격?)(?![^\s:：은는이가을를도(])(?:\s?\([^)]{1,20}\))?\s?(?:[:：은는이가을를도]|로|으로)?|목표치?:?|\b(?:price )?targets?(?: price)?(?: (?:of|is|at|to))?:?|적정\s?(?:주가|가치)(?:\s?\([^)]{1,20}\))?\s?[:：은는이가을를도]?)\s?(?:약\s?|주당\s?)?${price}`,
  'i',
);
const ratings = String.raw`(?:적극\s?|강력\s?|분할\s?|저가\s?|단기\s?|추가\s?|신규\s?)?(?:매수|매도)|비중\s?(?:확대|축소)|(?:strong )?(?:buy|sell)|overweight|underweight`;
const labelledRating = new RegExp(
  String.raw`^[^:：]{0,24}(?:투자\s?의견|의견|등급|전략|공격|보수|안정|중립|적극|투자자|단기|중기|장기|성향|판단|결론|rating|view|verdict|stance|recommendation|aggressive|conservative|moderate|balanced|income|growth|investors?|our call|call)[^:：]{0,12}(?:[:：]\s?|(?<=투자\s?의견)\s)(?:${ratings})(?![가-힣]*(?:세|량|자|측|잔량|물량|우위|청구))(?=[\s,.()·/]|$|로|를|을|가|으로|의견|후|유지|관점|,)`,
  'i',
);
const advisedRating =
  /(?:적극\s?|강력\s?|분할\s?|저가\s?|추가\s?|신규\s?)?(?:매수|매도|비중\s?확대|비중\s?축소)(?:를|을|할|하는|하기에|에)?\s?(?:추천(?:합|드|하고|한다)|권합|권고합|권한다|권유합|하세요|하십시오|하시기|하시길|해야\s?(?:합|할)|할\s?만\s?(?:합|하)|적기|기회(?:로|입니다|다|라고\s?(?:봅|판단))|타이밍(?:입니다|이다|으로)|시점(?:입니다|이다|으로\s?(?:봅|판단))|의견(?:을|입니다|이다)\s?(?:제시합|유지합|유지한다|드립)?|관점(?:을|에서|이|입니다)|전략이?\s?(?:유효|좋|적절|바람직)|접근(?:이|을)?\s?(?:유효|권|좋|추천|바람직))|(?:담으세요|사세요|파세요|사야\s?할\s?때|팔아야\s?할\s?때|매수합니다|사도\s?늦지\s?않|(?:담을|모아\s?갈)\s?만\s?(?:합|하|해)|비중을?\s?(?:늘릴|줄일|확대할|축소할)\s?(?:(?:때|시점)(?:입니다|이다|다|라고)|만\s?(?:합|하다))|(?:최선호주|톱픽|탑픽)(?:는|은|로|으로)?\s[^.]{1,20}(?:꼽|제시한|제시합|추천|유지|입니다|이다))/;
/** What to trade and at which price, as advice to the reader. */
const pick = new RegExp(
  String.raw`투자\s?의견[은을]\s[‘'“"]?(?:${ratings})(?=[’'”"\s를로을,.]|$)|^(?:[1-9]차\s?)?(?:매수|진입|매도|손절|익절)\s?(?:가격?|구간|선)?\s?[:：]\s?(?:약\s?)?${price}|추천\s?(?:종목|주)[은는]\s[^.]{1,24}(?:입니다|이다)(?=$|\.)|^(?:buy|sell|accumulate|add to|trim)\b(?: (?:it|more|the (?:stock|shares)))? (?:below|under|at|above|near|up to) [$€£]\d|\b(?:stocks?|shares|funds?|ETFs?) to (?:buy|sell|own)(?: (?:now|today|this \w{4,7}|in \d{4}))?(?=$|[.,:])`,
  'i',
);
const englishRating =
  /\b(?:we|i)\s(?:would\s)?(?:(?:rate|are rating|initiate|reiterate|recommend(?:\sthat)?|suggest|keep our|maintain our|keep a|maintain a)\b.{0,40}?\b(?:buy|sell|overweight|underweight|buying|selling|outperform)\b|(?:are )?(?:buying|selling|buy|sell) (?:the |these |this )?(?:shares?|stock)\b)|\b(?:is|remains|stays) a (?:(?:strong|clear|screaming|good|great|solid|compelling) )?(?:buy|sell)\b(?!-)|\b(?:my|our) (?:top|best|favou?rite) (?:pick|idea|stock)s?\b|\b(?:we|i) (?:think|believe|reckon|see)\b.{0,40}\bworth (?:about |around )?[$€£]\d[\d,.]*(?![\d,.]| ?(?:million|billion|trillion|[bm]n\b))|\bour (?:buy|sell|overweight|underweight) (?:rating|call)\b/i;
/** Somebody else's view, handed on: brokers, consensus, reports. */
const attributed =
  /증권|투자은행|애널리스트|컨센서스|월가|IB들?|연구원|리서치|자산운용|뱅크오브아메리카|UBS|JP모건|바클레이즈|번스타인|제프리스|웰스파고|도이치|미즈호|골드만|모건|씨티|노무라|맥쿼리|크레디트|도이체|제시했|상향했|하향했|유지했|내놨|내놓았|전했|밝혔|에 따르면|시장 평균|평균 목표|외국계|컨센|\b(?:Morgan Stanley|Goldman|UBS|JP\s?Morgan|J\.P\.|Citi\w*|BofA|Barclays|Nomura|Macquarie|Jefferies|HSBC|Bernstein|analysts?|brokers?|brokerages?|consensus|Street|according to|banks?' |raised (?:its|their)|cut (?:its|their)|securities|research (?:desk|house|firm)s?)\b/i;
const othersHeading =
  /전문가|애널리스트|증권가|컨센서스|월가|투자의견 (?:현황|변화|추이)|시장의? (?:시각|반응|평가)|analyst|street|consensus|brokers?|what others/i;
const notRated = /추천하지|권하지|권유하지|않습니다|아닙니다|아니라|아닌\s|보다는|\bnot\b|n't\b/;

const ownVoice = (reading: ArticleReading, sentence: PlacedSentence) =>
  !sentence.question &&
  !attributed.test(sentence.text) &&
  !headingPath(reading, sentence.section).some((heading) => othersHeading.test(heading));

/**
 * Each sentence of the article that a pattern finds, up to `most` of them, with the words found. Titles of related articles
 * do not count.
 */
function find(
  reading: ArticleReading,
  pattern: RegExp,
  accept: (sentence: PlacedSentence) => boolean = () => true,
  most = Number.POSITIVE_INFINITY,
): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const { sentence, found } of searchFor(pattern)(reading)) {
    if (sentence.zone === 'footer' || !accept(sentence)) continue;
    triggers.push(place(reading, sentence, found.replace(/[\s.,]{1,8}$/, '')));
    if (triggers.length >= most) break;
  }
  return triggers;
}

const searchFor = beside<RegExp, SentenceSearch<string>>().keeper(patternSearch);

/** The trigger's words where they stand in the source; the sentence where Markdown's signs lie between them. */
function place(reading: ArticleReading, sentence: PlacedSentence, words: string): Trigger {
  const at = reading.article.text.slice(sentence.from, sentence.to).indexOf(words);
  const span =
    at < 0
      ? { from: sentence.from, to: sentence.to }
      : { from: sentence.from + at, to: sentence.from + at + words.length };
  return { span, text: shorten(words) };
}

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * What an article is about, not what it mentions in passing: its title or a heading of the second level names it, or
 * three sentences or every fifth one.
 */
function about(reading: ArticleReading, pattern: RegExp): readonly Trigger[] {
  const found = find(reading, pattern);
  const heads = [
    reading.article.title?.value ?? '',
    ...flatMap(reading.sections, ({ heading }) => (heading && heading.level <= 2 ? [heading.text] : [])),
  ];
  const enough = Math.min(3, reading.sentences.length / 5);
  return found.length >= enough || heads.some((text) => pattern.test(text)) ? found : [];
}

/** Buy and sell calls in the article's own voice. */
function findRatings(reading: ArticleReading): readonly Trigger[] {
  const accept = (sentence: PlacedSentence) => ownVoice(reading, sentence) && !notRated.test(sentence.text);
  return [labelledRating, advisedRating, pick, englishRating]
    .flatMap((pattern) => find(reading, pattern, accept))
    .sort((a, b) => a.span.from - b.span.from)
    .filter((trigger, index, all) => index === 0 || trigger.span.from >= all[index - 1]!.span.to);
}

const investing =
  /주가|목표가|투자자|매수|매도|배당|종목|증시|코스피|코스닥|나스닥|ETF|리츠|상장지수|공모주|시가총액|가상자산|비트코인|이더리움|\b(?:shares?|stocks?|investors?|dividends?|Nasdaq|REITs?|ETFs?|market cap|bitcoin|ether)\b/;
const figure = String.raw`(?:\d[\d,.]*\s?(?:~|-|–|에서|→)?\s?[\d,.]*\s?(?:%|%p|억|조|만|원|달러|배|bp|건|개(?!월)|GW|MW|대|톤|million|billion|percent))`;
const forecastFigure = new RegExp(
  String.raw`(?:[$₩€£]\s?\d[^.]{0,40}?|${figure}[^.]{0,30}?)(?:예상(?!치를|치보다|을 |보다|과 달리)(?:됩|된|합|한|하|치|$|\)|,)?|전망(?:됩|된|합|한|하|$|\)|,|이다|입)|추정(?:됩|된|합|한|하))|${figure}[^.]{0,24}(?:것으로|거로|것이라고|거라고)\s?(?:본다|봅니다|보고\s?있|내다[본봅보봤])|(?:예상치|전망치|추정치|가이던스)(?!를 (?:웃|밑|상회|하회|넘))[^.]{0,20}?${figure}`,
);
const englishForecast =
  /\b(?:expect(?:s|ed)?(?! (?:volatility|term|life|dividend|loss|credit|rate|return on plan))|forecasts?|projects?|projected(?! benefit)|(?<!\b(?:accounting|recognition|new|fasb|regulatory|asc|lease|accounting standards?) )guidance|estimates? (?:of|for|at)|guid(?:es|ed|ing) (?:to|for)|we see|likely to reach|should reach)\b[^.]{0,60}?(?:[$€£]\s?\d(?:[\d,.~–-]*\d)?(?:\s?(?:million|billion|trillion|bn))?|\d[\d,.]*\s?(?:%|percent|bp|million|billion))/i;
const forecastYear =
  /(?<![A-Za-z\d])(?:(?:19|20)\d\d|[1-4]Q\d\d|FY\d\d)\s?(?:E|F|P|\(E\)|\(F\)|예상|전망|추정)(?![A-Za-z가-힣])/;
const beaten =
  /다를 수|달라질 수|웃돌|밑돌|상회|하회|부합|이전|시장\s?예상|컨센서스|예상보다|전망보다|예상치를|\b(?:beat|missed|above|below|topped) (?:the )?(?:consensus|estimates|expectations|forecasts)/;

const coin =
  /비트코인|이더리움|(?<![가-힣])리플(?![가-힣]{2})|솔라나|도지코인|스테이블코인|가상자산|암호화폐|알트코인|\b(?:bitcoin|BTC|ether(?:eum)?|ETH|XRP|solana|dogecoin|stablecoins?|cryptocurrenc(?:y|ies)|crypto[- ]assets?|token (?:sale|offering|presale))\b/i;
const levered =
  /레버리지\s?(?:ETF|ETN|상품|펀드)|인버스|곱버스|[23]배\s?(?:레버리지|추종)|(?<![\d.,])[23]X(?=\s?(?:[A-Z가-힣]|long|short|inverse|bull|bear))(?!\s?(?:PBR|PER|PSR|EV|P\/[EBS]))|\b(?:leveraged|inverse) (?:ETFs?|ETNs?|funds?|products?)|CFD|\bELS\b|선물\s?ETF|\b(?:TQQQ|SQQQ|SOXL|SOXS|UPRO|SPXU|TSLL|NVDL|BULZ|FNGU|LABU|YINN)(?![A-Za-z])/i;

const vehicle = 'ETF|펀드|포트폴리오|전략|상품|지수|추천\\s?(?:종목|주)';
const stretch = String.raw`(?:최근|지난|연초|설정|과거|\d+년|\d+개월)`;
const percent = String.raw`\d[\d.,]*\s?%?`;
const pastReturn = new RegExp(
  String.raw`(?:${vehicle})[^.]{0,40}${stretch}[^.]{0,24}수익률[^.]{0,12}?${percent}|${stretch}[^.]{0,24}(?:${vehicle})[^.]{0,24}수익률[^.]{0,12}?${percent}|${stretch}[^.]{0,24}수익률[^.]{0,12}?${percent}[^.]{0,24}(?:${vehicle})|(?:${vehicle})[^.]{0,20}${stretch}[^.]{0,20}\d[\d.]*\s?%의\s?수익|백테스트|\b(?:back-?test(?:ed|ing)?|(?:fund|ETF|portfolio|strategy)\b.{0,40}\b(?:returned ${percent}|(?:gained|made|earned|is up|was up) \d[\d.]*\s?(?:%|percent)))`,
  'i',
);
/** Of the product that the headings above name. */
const ownPastReturn = new RegExp(`^${stretch}[^.,]{0,20}수익률[^.,–-]{0,12}?${percent}`);
const isProduct = /ETF|펀드|포트폴리오/;
const depositProduct = /(?:정기\s?)?예금\s?(?:상품|금리|특판)|적금|CMA|파킹통장|발행어음|저축은행\s?예금/;
const oldDepositLimit = /(?:5천\s?만|5,?000\s?만|오천\s?만)\s?원?/;
/** A section that tells what people get wrong. */
const mistakes = /오해|착각|통념|함정|실수|myths?\b|misconceptions?|mistakes?/i;
const prohibitedClaim =
  /목표\s?수익률\s?(?:은|는|:)?\s?(?:연|월)?\s?\d[\d.,]*(?:\s?[~–-]\s?\d[\d.,]*)?\s?%?|(?:월|연)\s?\d+%\s?(?:수익\s?)?(?:보장|확정)|원금\s?[을이은]?\s?(?:100\s?%\s?|전액\s?)?보장(?!형)|확정\s?수익|수익(?:을|률을)?\s?보장|손실\s?(?:을|은)?\s?(?:보전|없는)|손실[^.,]{0,20}(?:보전|보상|변상|메워|물어)\s?(?:해\s?)?(?:드[리립려]|주겠|줍니다)|(?:원금|손실)(?:\s?손실)?\s?(?:걱정|위험|우려)\s?[이은]?\s?없[는이]|\b(?:guaranteed|risk-free) (?:returns?|profits?|gains?)|\bguarantee[ds]?(?: you)?(?: an?)? (?:\d[\d.]*\s?% )?(?:(?:annual|monthly|fixed|minimum) )?(?:\d[\d.]*\s?% )?(?:returns?|profits?|gains?)/i;
const product = /(?:[A-Z가-힣][^\s,.]{0,15}\s)?[^\s,.]{0,15}(?:ETF|ETN|펀드|ELS)|적금|예금\s?상품/;
/** A product of which nobody takes it for granted that it is insured, nor that it is not. */
const fund = /(?:[A-Z가-힣][^\s,.]{0,15}\s)?[^\s,.]{0,15}(?:ETF|ETN|펀드|ELS|DLS)(?![가-힣]*매니저)/;
const cfd = /\bCFDs?\b|차액결제거래/;
const payment =
  /원고료|협찬|제작비를?\s?지원(?=받|을\s?받)|제공받아|지급받고|파트너스 활동|(?:제|저희|아래|위|본문의?)\s(?:추천인?|제휴|레퍼럴)\s?(?:링크|코드)|\b(?:sponsored by|paid promotion|affiliate links?|(?:my|our|use (?:this|the)) (?:referral|affiliate|promo) (?:links?|codes?))\b/i;

const triggers: Readonly<
  Record<Exclude<TriggerId, 'sponsor' | 'ai' | 'always'>, (reading: ArticleReading) => readonly Trigger[]>
> = {
  investment: (reading) => find(reading, investing, undefined, 1),
  rating: findRatings,
  recommendation: (reading) => {
    const ratingsFound = findTriggers('rating', reading);
    const targets = find(
      reading,
      targetPrice,
      (sentence) => ownVoice(reading, sentence) && !notRated.test(sentence.text),
    );
    return [...ratingsFound, ...targets];
  },
  forecast: (reading) =>
    [forecastYear, forecastFigure, englishForecast].flatMap((pattern) =>
      find(
        reading,
        pattern,
        (sentence) =>
          !sentence.question &&
          !beaten.test(sentence.text) &&
          (sentence.kind !== 'heading' || pattern === forecastYear),
      ),
    ),
  'past-return': (reading) => [
    ...find(reading, pastReturn, (sentence) => !sentence.question),
    ...find(reading, ownPastReturn, ({ text, question, section }) => {
      const names = [reading.article.title?.value ?? '', ...headingPath(reading, section)];
      return !question && !pastReturn.test(text) && names.some((name) => isProduct.test(name));
    }),
  ],
  deposit: (reading) =>
    find(
      reading,
      depositProduct,
      (sentence) => /가입|추천|금리\s?연?\s?\d|연\s?\d[\d.]*%|상품/.test(sentence.text) && !sentence.question,
    ),
  'stale-deposit-limit': (reading) =>
    find(
      reading,
      oldDepositLimit,
      (sentence) =>
        /예금자\s?보호|예금보호|보호\s?한도/.test(sentence.text) &&
        !/이전|까지는|종전|기존|에서|였|올랐|상향|과거|2025년 8월/.test(sentence.text),
    ),
  crypto: (reading) => about(reading, coin),
  leverage: (reading) => about(reading, levered),
  'prohibited-claim': (reading) =>
    find(
      reading,
      prohibitedClaim,
      (sentence) =>
        !sentence.question &&
        !headingPath(reading, sentence.section).some((heading) => mistakes.test(heading)) &&
        !/않|아니|아닙|아님|아닌|없습|없음|못[하합한]|불법|금지|위반|주의|사기|제재|처벌|적발|예금|적금|not\b|no\b/.test(
          sentence.text,
        ),
    ),
  superlative: (reading) => find(reading, superlative, (sentence) => isGroundless(reading, sentence)),
  product: (reading) => find(reading, product),
  fund: (reading) => find(reading, fund),
  cfd: (reading) => find(reading, cfd),
  // What the front matter declares is a duty of its own.
  'payment-mention': (reading) =>
    declared(reading, 'sponsor').length > 0
      ? []
      : find(
          reading,
          payment,
          (sentence) =>
            /작성|제작|이 글|본 글|이 기사|본 기사|포스팅|(?:추천인?|제휴|레퍼럴)\s?(?:링크|코드)|this (?:article|post)|sponsored|affiliate|referral|promo code/i.test(
              sentence.text,
            ) && !/않|없이|없습|\bnot\b/.test(sentence.text),
        ),
};

const known = beside<ArticleReading, Map<TriggerId, readonly Trigger[]>>();

/** Where a trigger stands in an article; empty where nothing sets it off. */
export function findTriggers(id: TriggerId, reading: ArticleReading): readonly Trigger[] {
  const cache = known.get(reading) ?? new Map<TriggerId, readonly Trigger[]>();
  known.set(reading, cache);
  const found = cache.get(id) ?? look(id, reading);
  cache.set(id, found);
  return found;
}

function look(id: TriggerId, reading: ArticleReading): readonly Trigger[] {
  if (id === 'always') return [atTitle(reading)];
  if (id === 'sponsor' || id === 'ai') return declared(reading, id);
  const found = triggers[id](reading);
  const hasTickers = id === 'investment' && articleTickers(reading.article).length > 0;
  return found.length === 0 && hasTickers ? [atTitle(reading)] : found;
}

/** The front matter says it: `sponsor: …`, `ai: …`; `none` and `false` say the opposite. */
function declared(reading: ArticleReading, key: string): readonly Trigger[] {
  const value = frontValue(reading.article, key);
  if (value === undefined || value === null || value === false || value === 'none' || value === '') return [];
  return [{ ...atTitle(reading), text: `${key}: ${typeof value === 'string' ? value : '…'}` }];
}

function atTitle(reading: ArticleReading): Trigger {
  const { title, body, text } = reading.article;
  const first = reading.sentences[0];
  const span =
    title?.span ?? (first ? { from: first.from, to: first.to } : { from: body.from, to: body.from });
  return { span, text: shorten(title?.value ?? text.slice(span.from, span.to)) };
}
