import type { TimeUnit, Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { currencyOf, currencySuffix } from './money.ts';

/** A unit as it stands behind a number. `factor` brings the number to the canonical unit of `quantity.ts`. */
export interface UnitWord {
  readonly unit: Unit;
  readonly factor: Rational;
  readonly to: number;
}

/** Physical units by their plain symbol, with the words for each. Longer words come first in the pattern. */
const measures: Readonly<Record<string, readonly string[]>> = {
  t: ['톤', 'tonnes?', 'tons?', 'metric tons?', 'mt'],
  kg: ['kg', '킬로그램', '㎏'],
  g: ['g', '그램'],
  lb: ['lbs?', '파운드\\(무게\\)'],
  oz: ['oz', '온스', 'ounces?'],
  bbl: ['bbls?', '배럴', 'barrels?'],
  bpd: ['b/d', 'bpd', 'barrels per day'],
  boe: ['boe', 'mmboe'],
  bu: ['부셸', 'bushels?'],
  gal: ['갤런', 'gallons?'],
  L: ['L', '리터', 'liters?', 'litres?'],
  GWh: ['GWh', '기가와트시'],
  MWh: ['MWh', '메가와트시'],
  TWh: ['TWh'],
  kWh: ['kWh', '킬로와트시'],
  GW: ['GW', '기가와트'],
  MW: ['MW', '메가와트', 'megawatts?'],
  kW: ['kW', '킬로와트'],
  km: ['km', '㎞', '킬로미터', 'kilometers?'],
  mi: ['miles?', '마일'],
  m: ['미터'],
  cm: ['cm', '㎝', '센티미터'],
  mm: ['mm', '㎜', '밀리미터'],
  nm: ['nm', '㎚', '나노미터', '나노'],
  'm²': ['m²', 'm2', '제곱미터', 'square meters?'],
  평: ['평'],
  sqft: ['sq\\.? ?ft\\.?', 'square feet', 'square foot'],
  acre: ['acres?', '에이커'],
  ha: ['ha', '헥타르'],
  inch: ['인치', 'inch(?:es)?'],
  MB: ['MB'],
  GB: ['GB', '기가바이트'],
  TB: ['TB', '테라바이트'],
  PB: ['PB'],
  TEU: ['TEU'],
  BTC: ['BTC'],
  ETH: ['ETH'],
  Hz: ['Hz', '헤르츠'],
  GHz: ['GHz'],
  '°C': ['°C', '℃'],
  TOPS: ['TOPS'],
};

const durations: readonly (readonly [TimeUnit, string])[] = [
  ['month', '개월|달(?![러라])|(?:months?|mos?)(?![A-Za-z])'],
  ['quarter', '개 ?분기|분기(?= ?연속|째| ?만에)|quarters?(?![A-Za-z])'],
  ['year', '개년|년(?![도대식생형물]| ?차)|(?:years?|yrs?)(?![A-Za-z])'],
  ['week', '주일|주간|weeks?(?![A-Za-z])'],
  [
    'day',
    '거래일|영업일|일(?![가-힣]| ?이동| ?이평)|일(?=간|이|을|은|까지|부터|째|만|동안|내|전|후|로|에|연속|과|의)|days?(?![A-Za-z])',
  ],
  ['hour', '시간|hours?(?![A-Za-z])'],
  ['minute', '분(?![가-힣])|분(?=간|이|을|만|동안|내|전|후|마다)|minutes?(?![A-Za-z])'],
  ['second', '초(?![가-힣])|초(?=간|에|당)|seconds?(?![A-Za-z])'],
];

/** What may follow a Korean counter of one syllable, so that `대` is read in `5만 대를` and not in `5 대비`. */
const afterCounter =
  '(?![가-힣])|(?=은|는|이|가|을|를|의|에|로|으로|와|과|도|만|씩|당|꼴|나|까지|부터|보다|이상|이하|초과|미만|내외|안팎|정도|가량|수준|규모|넘|돌파|육박|달성|늘|줄|증|감소|판매|출하|인도|보유|인데|이며|이고|이다|다(?![가-힣])|입니다|였|이었|남짓|중|뿐|마다|밖|째|간)';
const counters =
  '개(?!월|년|사|국|소|분기)|개사|개국|개소|개점|명|건|대|곳|종목|종|가구|(?<!(?<![\\d,.])\\d ?)세대|채|척|점포|점|석|회|차례|기업|그루|마리|병|잔|켤레|벌|필지|만점|표|문항|부문|가지|계좌|객실|실|타석|(?<!제 ?\\d{1,3})장|문|편|권|박스|상자';

const percentPoint =
  '(?: ?%|퍼센트) ?(?:포인트|pt|p|P)(?![A-Za-z])|[ -]?(?:percentage|percent|pct\\.?)[ -](?:points?|pts?)(?![a-z])| ?(?:pp|ppt|ppts|p\\.p\\.|%-?points?)(?![A-Za-z])';
const basisPoint = '[ -]?(?:bps?|BPS?|basis[ -]points?|베이시스 ?포인트)(?![A-Za-z])';
const percent = ' ?%| ?퍼센트|[ \\n-]?(?:percent|per cent|pct)(?![A-Za-z])|프로(?![가-힣])';
const multiple =
  ' ?배(?![가-힣])| ?배(?=로|의|를|가|나|에|까지|수준|이상|이하|미만|초과|넘|증가|성장|늘|확대|상승|급증|정도|가량|였|입|다|인|예|이[에다며고]|보다|와|안팎|내외|대|는|도|만|씩|쯤|남짓|뛰|뛴|높|낮|많|적|커|큰|줄|감소|하락|차이|된|됐)|[xX](?![A-Za-z\\d])| times(?![A-Za-z])|[ -]?fold(?![A-Za-z])';
/** `3주에` is a time, `120만 주에` and `1,250주에` are shares. */
const manyShares = '(?<=[만억] ?|,\\d{3} ?)주(?=에|도|다(?![가-힣])|이[다며고]|입니다|였|나|보다|부터)';
const shares = ` ?${manyShares}|(?<=\\d\\d)주(?=면)| ?주(?![가-힣])| ?주(?=를|가|는|은|씩|당|의|로|와|이상|까지|만|보유|매수|매도|발행|소각|를|\\()|[ \\n](?:(?:ordinary|common|preferred|restricted|treasury|class [AB]) )?shares?(?![A-Za-z])`;

const unitForms = [
  `(?<percentPoint>${percentPoint})`,
  `(?<basisPoint>${basisPoint})`,
  `(?<percent>${percent})`,
  `[ \\n]?(?<money>${currencySuffix})`,
  `[ -]?(?<cents>cents?(?![A-Za-z])|센트)`,
  ...durations.map(([unit, words]) => `[ \\n-]?(?<${unit}>${words})`),
  `[ -]?(?<measure>(?:${Object.values(measures)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![A-Za-z/]))`,
  `(?<multiple>${multiple})`,
  `(?<shares>${shares})`,
  ` ?(?<points>포인트|pts?(?![A-Za-z])|points?(?![A-Za-z])|p(?![A-Za-z%]))`,
  ` ?(?<count>(?:${counters})(?:${afterCounter}))`,
  `[ \\n](?<noun>(?:[a-z]{2,15} )?[a-z]{2,20}s)(?![A-Za-z])`,
];
const unitAt = new RegExp(unitForms.join('|'), 'y');
const measureWords = Object.entries(measures).map(([symbol, words]) => ({
  symbol,
  word: new RegExp(`^(?:${words.join('|')})$`),
}));
/** English words that end in s and are no counters. */
const noNoun =
  /(?:^| )(?:was|is|has|as|this|its|plus|versus|vs|less|basis|ours|thus|us|yes|does|gains|sales|times|and|or|of|to|in|at|on|by|for|from|the|an?|were|are|than|compared|respectively|per|over|under|with)(?: |$)/;

const hundredth = Rational.of(1, 100);
const tenThousandth = Rational.of(1, 10_000);

/** The unit that starts at `at`, directly behind a number; null where none does. */
export function readUnit(text: string, at: number): UnitWord | null {
  unitAt.lastIndex = at;
  const match = unitAt.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const to = at + match[0].length;
  const found = (unit: Unit, factor = Rational.one): UnitWord => ({ unit, factor, to });
  if (groups.percentPoint !== undefined) return found({ kind: 'percentPoint' }, hundredth);
  if (groups.basisPoint !== undefined) return found({ kind: 'percentPoint' }, tenThousandth);
  if (groups.percent !== undefined) return found({ kind: 'percent' }, hundredth);
  if (groups.money !== undefined)
    return found({ kind: 'money', currency: currencyOf(groups.money), per: null });
  if (groups.cents !== undefined) return found({ kind: 'money', currency: null, per: null }, hundredth);
  if (groups.multiple !== undefined) return found({ kind: 'multiple' });
  if (groups.shares !== undefined) return found({ kind: 'shares' });
  if (groups.points !== undefined) return found({ kind: 'points' });
  if (groups.count !== undefined) return found({ kind: 'count', noun: groups.count });
  if (groups.noun !== undefined) {
    return noNoun.test(groups.noun) ? null : found({ kind: 'count', noun: groups.noun.replace(/^.* /, '') });
  }
  const duration = durations.find(([unit]) => groups[unit] !== undefined);
  if (duration) return found({ kind: 'duration', unit: duration[0] });
  const word = groups.measure ?? '';
  const measure = measureWords.find((candidate) => candidate.word.test(word));
  return measure ? found({ kind: 'measure', symbol: measure.symbol }) : null;
}
