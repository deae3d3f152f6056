import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { onlyConnects } from '../../gazetteer/connectives.ts';
import { negative, type Value } from '../../value.ts';
import { alike, around, isLevel, type Mention, type Scene } from './mention.ts';
import { settle, type Way } from './settle.ts';
import { apart, grownTo, over } from './ways.ts';

const earlier =
  /(?:전년|작년|지난해|전기|전분기|전월|직전|1년\s?전|년\s?전)[^,.]*$|\b(?:from|against|versus|vs\.?|compared (?:to|with))\s[^,.]*$/i;
const isBase =
  /^\s*\)?\s*(?:(?:으로|로)\s*(?:출발|시작)|에서|보다|대비|이던|였던|에\s?비해|(?:과|와)\s?비교|→|->)/;
/** `24,000원 대비 12,000원이며 쿠폰은 20%`: of something else, unless of the change itself, `증가율은`. */
const ownTopic =
  /(?:이며|이고|이지만|인데|[했였]고|[했였]지만|[했였]는데)[\s,]+[가-힣]+(?<![률율폭])(?:은|는|이|가)\s*(?:약\s*)?$/;
const compounded = /평균|CAGR|복리|매년|compound|annual|a year/i;
/** `, a gain of 10%` */
const isGain =
  /(?:^|,|;)\s*(?:or\s)?(?:an?|for an?)\s(?:gain|rise|increase|jump|decline|decrease|drop|fall) of\s*$/i;
/** `, a 10% increase` */
const opensNoun = /(?:^|,|;)\s*(?:or\s)?an?\s*$/i;
const isNoun = /^\s*(?:year[- ]over[- ]year\s+)?(?:gain|rise|increase|jump|decline|decrease|drop|fall)\b/i;
const isNamedChange = ({ lead, tail }: Mention) =>
  isGain.test(lead) || (opensNoun.test(lead) && isNoun.test(tail));
/** A loss is told by its size. */
const loss = /적자|흑자|손실|\bloss|deficit/i;
const sideways = /비중|점유율|마진|이익률|수익률|환율|\bshare\b|margin/i;

/**
 * `2분기 27,420원에서 6.3% 회복`, `2025년 $68B → 2026년 $95B (전년 대비 +40%)`: the only two amounts of a sentence and the
 * change from one to the other, whichever verb tells it.
 */
export function changeOf(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (change, at) => {
    if (!isChange(change) || compounded.test(change.lead) || ownTopic.test(change.lead)) return [];
    if (!/[가-힣]/.test(change.lead) && !onlyConnects(change.lead) && !isNamedChange(change)) return [];
    const sentence = around(scene, at).filter((other) => other.sentence === change.sentence);
    const own = sentence.filter((other) => other !== change && isAmount(other));
    if (sentence.some(({ lead, tail }) => loss.test(lead + tail))) return [];
    const [first, second] = own.length === 1 ? [...toldBefore(scene, at, own[0]!), ...own] : own;
    if (own.length > 2 || !first || !second || !alike(first, second)) return [];
    if (sentence.indexOf(change) < sentence.indexOf(second)) return [];
    if (scene.mentions[at - 1] !== second && !isAgain(scene.mentions[at - 1]!)) return [];
    if (sentence.slice(sentence.indexOf(first), sentence.indexOf(second)).some(isChange)) return [];
    const marked = [first, second].filter((other) => earlier.test(other.lead) || isBase.test(other.tail));
    const base = marked.length > 0 ? marked : ofYearBefore(first, second);
    const from = base.length === 1 ? base[0]! : first;
    const to = from === first ? second : first;
    const ways = waysOf(from, to, change);
    return settle({
      relation: 'figures/growth',
      result: change.figure,
      ways: base.length === 1 ? ways : [...ways, ...waysOf(to, from, change)],
      plain: base.length === 1 && !sideways.test(from.lead + to.lead + change.lead),
      message: (params) => message('figures.growth', params),
    });
  });
}

/** `2024년 매출은 812억 원, 2025년 매출은 1,034억 원으로`, `$812 million in 2024 and $1,034 million in 2025`: the one of the year before. */
function ofYearBefore(first: Mention, second: Mention): readonly Mention[] {
  const [a, b] = [first, second].map(({ lead }) => yearIn.exec(lead)?.[1]);
  const inEnglish = [first, second].map(({ tail }) => inYear.exec(tail)?.[1]);
  const [then, now] = a && b ? [a, b] : inEnglish;
  return then && now && Number(now) - Number(then) === 1 ? [first] : [];
}

const yearIn = /((?:19|20)\d\d)년?(?:\s+[가-힣]+){0,2}\s*(?:약\s*)?$/;
const inYear = /^\s+in\s+((?:19|20)\d\d)\b/i;

/** `적정 주가는 29,400원이다. 공모가 21,000원보다 40% 높다`: the only amount of its kind in the sentence before. */
function toldBefore(scene: Scene, at: number, base: Mention): readonly Mention[] {
  const { quantity, tail } = scene.mentions[at]!;
  const changes = quantity.change?.role === 'by' || /^\s*회복/.test(tail);
  if (!isBase.test(base.tail) || !(scene.list || changes)) return [];
  const amounts = around(scene, at).filter(
    (other) => other.sentence === base.sentence - 1 && isAmount(other) && alike(other, base),
  );
  return amounts.length === 1 && !loss.test(amounts[0]!.lead + amounts[0]!.tail) ? amounts : [];
}

/** `1,492만 원, 비율로 8.0%`: the change said as an amount first. */
const isAgain = ({ quantity: { change } }: Mention) => change?.role === 'by';

/** `2,561.48` is the level of an index. */
const isIndex = ({ quantity: { unit, raw } }: Mention) =>
  unit.kind === 'plain' && /^\d{1,3}(?:,\d{3})+\.\d+$/.test(raw);

const isAmount = (mention: Mention) =>
  (['money', 'count', 'shares', 'measure', 'points'].includes(mention.quantity.unit.kind) ||
    isIndex(mention)) &&
  isLevel(mention);

function isChange(mention: Mention): boolean {
  const { quantity, lead, tail } = mention;
  const { unit, sign, change, range, readings, bound } = quantity;
  if (range || readings.length === 0 || bound === 'near') return false;
  if (unit.kind === 'multiple') return change?.role !== 'by';
  const signed = sign === 'plus' || sign === 'minus';
  if (unit.kind !== 'percent') return false;
  return (
    signed ||
    change?.role === 'by' ||
    /대비\s*(?:약\s*)?$/.test(lead) ||
    /^\s*회복/.test(tail) ||
    isNamedChange(mention)
  );
}

function waysOf(from: Mention, to: Mention, { quantity }: Mention): readonly Way[] {
  const ways = quantity.unit.kind === 'multiple' ? over(to, from) : grownTo(to, from);
  return ways.map((way) => ({ ...way, value: inWords(way.value, quantity) }));
}

/** `5% 감소` is told by its size, with the fall in the verb. */
function inWords(value: Value, { sign, change, unit }: Mention['quantity']): Value {
  if (unit.kind === 'multiple' || sign === 'plus' || sign === 'minus') return value;
  const falls = change?.direction === 'down';
  const rises = (value.strict.middle()?.sign() ?? 1) > 0;
  return falls || (!rises && change?.direction !== 'up') ? negative(value) : value;
}

/**
 * `11.1%(작년 11.7%)로 0.6%p 낮아졌다`, `1년 전 31억 9,000만 달러보다 28억 6,000만 달러 커졌다`: the only two values of a
 * sentence and how far they stand apart.
 */
export function differenceOf(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (change, at) => {
    if (!isDifference(change) || mean.test(change.lead)) return [];
    if (!/[가-힣]/.test(change.lead) && !onlyConnects(change.lead)) return [];
    const points = change.quantity.unit.kind === 'percentPoint';
    const sentence = around(scene, at).filter((other) => other.sentence === change.sentence);
    const own = sentence.filter(
      (other) => other !== change && (points ? isRate(other) : isAmount(other) && alike(other, change)),
    );
    const [first, second] = own;
    if (own.length !== 2 || !first || !second || scene.mentions[at - 1] !== second) return [];
    if (sentence.some(({ lead, tail }) => /적자|손실/.test(lead + tail))) return [];
    const base = [first, second].filter((other) => isEarlier(scene, other));
    return settle({
      relation: 'figures/delta-unit',
      result: change.figure,
      ways: [apart(first, second)],
      plain: base.length === 1 && !(points && opensAnew(second)),
      message: (params) => message('figures.growth', params),
    });
  });
}

/** `11.1%(작년 677억, 11.7%)`: the word stands in front of all that its bracket holds. */
function isEarlier({ mentions }: Scene, other: Mention): boolean {
  if (earlier.test(other.lead) || isBase.test(other.tail)) return true;
  const before = mentions[mentions.indexOf(other) - 1];
  return (
    before?.sentence === other.sentence &&
    /^,\s*$/.test(other.lead) &&
    /\([^()]*$/.test(before.lead) &&
    earlier.test(before.lead)
  );
}

const mean = /평균|매년|매월|씩/;
const isRate = (mention: Mention) =>
  mention.quantity.unit.kind === 'percent' && mention.quantity.change === null && isLevel(mention);
/** Two rates of different names, `매출 대비 11%, 이익률 5%에서`, are told with a comma or a noun between them. */
const opensAnew = ({ lead }: Mention) => /[률율]\s*(?:은|는|이|가)?\s*$/.test(lead);

function isDifference({ quantity: { unit, change, range, readings, bound } }: Mention): boolean {
  if (range || readings.length !== 1 || bound !== 'exact' || change?.role !== 'by') return false;
  return (
    unit.kind === 'percentPoint' || unit.kind === 'money' || unit.kind === 'count' || unit.kind === 'measure'
  );
}
