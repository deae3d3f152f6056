import { matchesOf } from '../../matches.ts';
import type { Span } from '../../span.ts';
import { formsIn, type Sign } from './signs.ts';

/** A counter or scale behind the digits of a would-be name makes them a figure after all: `모델 3개`, `Top 10%`. */
const noFigure =
  '(?![\\d%]|[.,]\\d| ?(?:%|퍼센트|[조억만천](?![가-힣])|[억만천조] ?[원명개달]|원|달러|개|명|건|대(?![가-힣])|곳|배|종|percent|bp|million|billion|thousand))';

const names = [
  // Products, standards and models
  'iPhone|아이폰|Galaxy|갤럭시|Windows|윈도우?|Office|오피스|Microsoft|MS|Boeing|보잉|Airbus|에어버스|Model|모델|Xbox|PlayStation|플레이스테이션|Pixel|픽셀|GPT|Claude|클로드|Gemini|제미나이|Llama|라마|Grok|그록|iOS|Android|안드로이드|macOS|RTX|GTX|Ryzen|라이젠|Snapdragon|스냅드래곤|Bluetooth|블루투스|Wi-?Fi|와이파이|USB|PCIe|HDMI|HBM|DDR|Web|웹|Industry|인더스트리|Gen|Falcon|팰컨|Zen|Agent|에이전트',
  // Indices and lists named by their size
  'S&P|나스닥|NASDAQ|Nasdaq|코스피|KOSPI|코스닥|KOSDAQ|KRX|다우|Dow|러셀|Russell|닛케이|니케이|Nikkei|FTSE|CSI|DAX|CAC|유로스톡스|Euro ?Stoxx|STOXX|포춘|Fortune|Forbes|ASX|[Tt]op|TOP|톱|Big|빅|MSCI',
].join('|');
/** Sizes that index names carry; a level such as `코스피 2,500` is a figure. */
const sizes = '(?:[1-5]?\\d|100|150|200|225|300|365|400|500|600|7\\d7|1000|2000|3000)';

const englishLabels =
  'notes?|items?|forms?|topics?|ASC|ASU|IFRS|K-IFRS|IAS|SFAS|FAS|FIN|SAB|EITF|levels?|tiers?|tables?|exhibits?|sections?|articles?|rules?|parts?|chapters?|schedules?|steps?|phases?|series|types?|class|nos?\\.|appendix|figures?|figs?\\.|pages?|basel|title|versions?|releases?|pillar|question|chart|footnotes?|stage|route|zone|case|option|scenario';
const koreanLabels =
  '표|그림|부록|별지|별표|주석|이미지|사진|시나리오|케이스|전략|질문|스텝|레벨|파트|챕터|섹션|유형|버전|체크포인트|항목|차트|도표|예시|사례|등급|단계|근거|출처|주\\)|각주|Step|STEP|Tier|Part';

/** Forms of text with digits that state no figure. Each is bounded, so that scanning stays linear. */
const forms: readonly { readonly needs: Sign; readonly form: RegExp }[] = [
  // Addresses, files, mail
  { needs: 'latin', form: /(?:https?:\/\/|www\.)[^\s<>()[\]"']{1,2000}/g },
  {
    needs: 'latin',
    form: /(?<![\w./-])[\w./-]{1,120}\.(?:md|png|jpe?g|svg|gif|webp|json|ya?ml|html?|csv|xlsx?|pdf|docx?|py|ts|js)(?!\w)/g,
  },
  { needs: 'at', form: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  // Times of day, scores, telephone numbers, versions
  { needs: 'hangul', form: /(?<!\d)24시간(?= ?(?:거래|운영|서비스|가동|영업|대응|상담|매매|열려|연중))/g },
  { needs: 'colon', form: /(?<![\d.,])\d{1,4}(?:\.\d{1,2})?:\d{1,4}(?:\.\d{1,2})?(?::\d{2})?(?![\d%])/g },
  {
    needs: 'dash',
    form: /(?<![\w.,$-])(?:(?:\+\d{1,3}|0\d{1,2})(?:-\d{2,4}){1,3}|\d{2,4}-\d{3,4}-\d{4}|1[5-9]\d\d-\d{4})(?![\w-]|[.,]\d)/g,
  },
  { needs: 'latin', form: /(?<![\w.])[vV]\d{1,3}(?:\.\d{1,4}){0,3}(?!\w)/g },
  { needs: 'word', form: /(?<![\w.,])\d{1,3}(?:\.\d{1,3})?(?: ?버전|\.x(?!\w))/g },
  { needs: 'dots', form: /(?<![\w.,])\d{1,5}(?:\.\d{1,5}){2,4}(?![\w%])/g },
  { needs: 'hangul', form: /(?<![\d.,])\d{1,3} ?대 ?\d{1,3}(?![\d.,%]| ?[억조만천원개명])/g },
  // One of what a price is for
  { needs: 'hangul', form: /(?<![\d.,])1(?= ?[가-힣]{1,2}당(?![가-힣]))/g },
  // Ticker symbols, reference marks
  {
    needs: 'sixDigits',
    form: /(?<![\w.,])\d{6}(?:\.K[SQ]|\.[A-Z]{2})(?!\w)|\d{6}(?<=(?:\(|종목코드:? ?)\d{6})(?=[):,])|(?<![\w.,])0\d{5}(?![\w.,%]| ?원)/g,
  },
  { needs: 'square', form: /\[[A-Za-z]{0,2}\d{1,3}(?:[,–-] ?[A-Za-z]{0,2}\d{1,3}){0,6}\]/g },
  // Ordinals of a heading or a list written into the text
  { needs: 'any', form: /(?<=^|\n) ?(?:\(\d{1,2}\)|\d{1,2}(?:[-.]\d{1,2}){0,3}[.)])(?= \S|\n)/g },
  { needs: 'brackets', form: /(?<![\w.,$가-힣])\(\d{1,2}\)(?= ?[가-힣A-Za-z])/g },
  { needs: 'brackets', form: /\((?<=[A-Za-z\d,;.%)] \()\d{1,2}\)(?![\d%.])(?= |$|[,;])/g },
  { needs: 'brackets', form: /\d{1,2}(?=\) )(?<=[ ,;·:]\d{1,2})(?<!\([^()\n]{0,42})\)/g },
  // Notes, rules, filings, parts of a document
  {
    needs: 'latin',
    form: new RegExp(
      `(?<![A-Za-z])(?:${englishLabels})[ \\n-]?\\d{1,4}(?:[-–.]\\d{1,4}){0,3}[A-Z]?(?:\\(\\w\\)){0,2}(?:(?:,| and| or) \\d{1,3}[A-Z]?(?= |\\.|,|$))?${noFigure}`,
      'gi',
    ),
  },
  {
    needs: 'word',
    form: new RegExp(`(?<![가-힣A-Za-z])(?:${koreanLabels}) ?\\d{1,3}(?:-\\d{1,2})?(?=[\\s.:)\\]<,]|$)`, 'g'),
  },
  {
    needs: 'hangul',
    form: /제 ?\d{1,4}(?:[-~·]\d{1,4})?(?= ?[가-힣(])|(?<!\d[\d,.]{0,12})\d{1,4}조(?= ?(?:제?\d{1,2}항|의\d|에 따|에 의|를 위반|위반))/g,
  },
  {
    needs: 'any',
    form: /(?<![\w-])(?:10-?[KQ]|8-?K|20-?F|6-?K|11-?K|13[FDG]|401 ?\(k\)|403 ?\(b\)|144A|10b5?-\d|24\/7|7-Eleven|9\/11)(?![\w])/gi,
  },
  // Names
  {
    needs: 'word',
    form: new RegExp(
      `(?<![A-Za-z가-힣])(?:${names})[ -]?${sizes}(?:\\.\\d)?[A-Za-z+]{0,3}(?!\\w)${noFigure}`,
      'g',
    ),
  },
];

const hint = /\d/;

/** `1.2 시장` */
const headingNumber = /^\d{1,2}(?:[-.]\d{1,2}){1,3}(?= )/g;
const possibleForms = formsIn(forms);
const possibleInHeadings = formsIn([...forms, { needs: 'any', form: headingNumber }]);

/** The stretches of a run's text with digits that are no figure, in no order: names, addresses, ordinals. */
export function findLookAlikes(text: string, heading: boolean): readonly Span[] {
  if (!hint.test(text)) return [];
  const spans: Span[] = [];
  for (const { form } of heading ? possibleInHeadings(text) : possibleForms(text)) {
    for (const match of matchesOf(form, text)) {
      spans.push({ from: match.index, to: match.index + match[0].length });
    }
  }
  return spans;
}
