import { beside } from '../../beside.ts';
import type { ArticleReading, PlacedSentence } from '../text/article-reading.ts';

/** What an advertisement praises: the product, its price, and who sells it. Not the companies that a fund invests in. */
const praised =
  '(?:[가-힣A-Z]{1,10}\\s?)?(?:증권사?|(?:저축|인터넷|투자)?은행|자산운용사?|운용사|카드사?|보험사?|생명|화재|ETF|ETN|펀드|상품|거래소|수수료|보수|금리|이율|혜택|서비스|이벤트|수익률|우대)';
const field = '(?:업계|국내|시중|은행권|증권업계|증권사|금융권|전\\s?금융권|대한민국)(?:\\s?(?:내|에서|중))?';
const best = '(?:최고|최저|최상|최초|최다|최대|유일|1위|넘버원|No\\.?\\s?1)';

/** 업계 최저 수수료, 국내 1위 증권사, 수수료는 업계 최저, lowest fees. */
export const superlative = new RegExp(
  [
    `${field}\\s?${best}(?:\\s?수준)?(?:의|인|한)?\\s(?:[가-힣A-Z]{1,8}\\s)?${praised}(?!주|업종)`,
    `(?:수수료|보수|금리|수익률|혜택|우대)(?:율|는|은|가|이|도)?\\s?${field}\\s?(?:최저|최고|최대)(?:\\s?수준)?(?=입니다|이다|으로|로|을|를|,|\\.|!|$)`,
    '(?<![가-힣])최저\\s?(?:수수료|보수)(?!율?\\s?(?:규정|기준|한도))|(?<![가-힣])최고의\\s(?:수익|상품|펀드|혜택|투자처|선택)',
    '\\b(?:the )?(?:lowest|cheapest|best|highest)[- ](?:fees?|commissions?|expense ratios?|returns?|performing (?:fund|ETF)s?|yielding (?:fund|ETF)s?)\\b(?! (?:since|of the year|on record|in \\w+ (?:years|months)))',
    '\\b(?:no\\. ?1|number[- ]one|#1) (?:broker|bank|fund|ETF|asset manager|trading (?:app|platform))\\b',
  ].join('|'),
  'i',
);

const denied =
  /않|아니|아닙|아닌|없습|없다|못[하합한]|불법|금지|위반|주의|사기|제재|처벌|적발|\bnot\b|n't\b|\bno\b(?!\. ?1)/i;

/** Who says so, by what count and when. */
const grounds =
  /에\s?따르면|기준|자료|출처|집계|조사|통계|공시|비교|평가|선정|수상|대상\s?수상|20\d\d\s?[년.-]|\b(?:according to|source|as of|based on|survey|ranked by|data from|Morningstar|20\d\d)\b/i;
const note = /^(?:자료|출처|기준|근거|주\s?[):]|source|note|as of|based on)|기준(?:임|입니다|이다)?[.)]?$/i;

/** Whether a praise stands for itself: neither its sentence nor a note of its section says what it rests on. */
export function isGroundless(reading: ArticleReading, sentence: PlacedSentence): boolean {
  const { text, question, section } = sentence;
  if (question || denied.test(text) || grounds.test(text)) return false;
  return (lastNotes(reading).get(section) ?? -1) < sentence.from;
}

/** Where the last note of each section stands that says what something rests on. */
const lastNotes = beside<ArticleReading, ReadonlyMap<number, number>>().keeper(
  ({ sentences }) =>
    new Map(
      sentences
        .filter(({ text }) => note.test(text) && grounds.test(text))
        .map(({ section, from }) => [section, from]),
    ),
);
