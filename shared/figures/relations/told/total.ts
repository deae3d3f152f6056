import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { compareValues } from '../../value.ts';
import { alike, around, before, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { added, apart, less, over } from './ways.ts';

const isPart = (mention: Mention, total: Mention) =>
  isLevel(mention) && alike(mention, total) && mention.quantity.unit.kind !== 'duration';

const summed =
  /(?:합하|합한|합쳐|합치|합친|더하|더해|더한|합산|합계|모두|총합|통틀어|\bsum of|\btotal(?:l)?ing|\bfor a total|\btogether|\bcombined|\badd(?:s|ed)? up)[^.;]{0,30}$/i;

/** `Together they were $842 million`, of the two amounts of the sentence before. */
const both = /^\s*(?:together|combined|둘|두\s)/i;
/** Not every part adds to the total. */
const reduced =
  /\b(?:less|offset|net of|minus|decreas\w*|driven|due to|primarily|against|compared|versus|from)\b|상쇄|빼/i;

/** `1분기 3,120억 원과 2분기 3,540억 원을 합쳐`: the two are the object of the verb, so there is no third. */
const pairAdded = /^(?:을|를)?\s*(?:모두\s*)?(?:합하|합한|합쳐|합치|합친|더하|더해|더한|합산)[^.;,]{0,16}$/;
const pairJoined = /^\s*(?:과|와|하고|에)\s[^.;,]{0,24}$/;

/** `1분기 41.2만 원, 2분기 58.6만 원, 합쳐서 99.8만 원`. */
const pairSummed =
  /^(?:(?:으로|로|이고|으로서)\s*,?|\s*,)\s*(?:둘을?\s*|모두\s*|다\s*)?(?:합하면|합쳐서?|합치면|더하면|합계|도합)\s*(?:약\s*)?$/;
/** `주식 6,000만 원, 채권 3,000만 원, 현금 1,000만 원으로 총 1억 원`. */
const listSummed = /^(?:으로|로)\s*총\s*(?:약\s*)?$/;
/** `개인이 1,210억 원, 기관이 830억 원을 사들여 총 2,040억 원`. */
const pairTraded =
  /^(?:을|를)\s*(?:사들여|순매수해|매수해|팔아|순매도해|매도해|투자해|조달해|벌어)\s*(?:총|모두)\s*(?:약\s*)?$/;
const pairListed = /^\s*,\s[^.;,]{0,16}$/;

/** `538억 원, 297억 원, 289억 원까지 합한 것이 2,146억 원`, `다 더하면 340만 원` under a list. */
export function addedUpTo(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (total, at) => {
    if (
      !isLevel(total) ||
      !(summed.test(total.lead) || pairTraded.test(total.lead) || listSummed.test(total.lead))
    )
      return [];
    const parts = before(scene, at).filter((other) => isPart(other, total) && !isBracketed(other));
    if (parts.length < 2) return [];
    const own = parts.filter(({ sentence }) => sentence === total.sentence);
    const ways = parts.slice(1).map((_, i) => added(parts.slice(0, i + 2).reverse()));
    const last = parts.filter(({ sentence }) => sentence === total.sentence - 1);
    const isObject =
      own.length === 2 &&
      ((pairAdded.test(total.lead) && pairJoined.test(own[0]!.lead)) ||
        ((pairSummed.test(total.lead) || pairTraded.test(total.lead)) && pairListed.test(own[0]!.lead)));
    const pair =
      both.test(total.lead) &&
      own.length === 0 &&
      last.length === 2 &&
      !last.some(({ lead }) => reduced.test(lead));
    const exact = own.length > 2 || isObject ? ways[own.length - 2] : pair ? ways[0] : undefined;
    return settle({
      relation: 'figures/sum',
      result: total.figure,
      ways: exact ? [exact, ...ways.filter((way) => way !== exact)] : ways,
      plain: exact !== undefined && !/누적|누계/.test(total.lead),
      message: (params) => message('figures.equation', params),
    });
  });
}

/** `(2017: $643 million)`: another time's, said on the side. */
const isBracketed = ({ lead, tail }: Mention) => /\([^()]*$/.test(lead) || /^[^()]{0,12}\)/.test(tail);

/** `The remaining budget` is what is left of the budget, and not of what was told before. */
const rest =
  /(?:나머지|남은|잔여|그\s*외|\b(?:the\s+)?(?:rest|remain(?:ing|der))(?!\s+(?:budget|commitment|authori[sz]ation|capacity|program|cost|obligation)))[^.;]{0,16}$/i;
const partition =
  /(?:^|\s)(?:(?:이|그)\s*)?(?:중|가운데)(?:에서|에)?[\s,]|\bof (?:which|that|these|the total)\b/i;

/** `320만 장을 팔았다. 이 중 144만 장이 PC이고 나머지 176만 장이`: what is left of a whole when its parts are told. */
export function remainder(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (left, at) => {
    if (!isLevel(left) || !rest.test(left.lead)) return [];
    const earlier = before(scene, at).filter((other) => isPart(other, left));
    const ways = earlier.slice(1).map((whole, i) => less(whole, earlier.slice(0, i + 1).reverse()));
    const singles = earlier
      .slice(1)
      .flatMap((whole, i) => earlier.slice(0, i + 1).map((part) => apart(whole, part)));
    const near = around(scene, at);
    const wholes = earlier.filter((whole) => {
      const next = near[near.indexOf(whole) + 1];
      return partition.test(whole.tail) || (next !== left && partition.test(next?.lead ?? ''));
    });
    const [whole] = wholes;
    const own = ways.filter(({ from }) => from[0] === whole?.figure);
    const named = wholeBefore(earlier, left);
    if (named) own.push(...ways.filter(({ from }) => from[0] === named.figure && !own.length));
    return settle({
      relation: 'figures/sum',
      result: left.figure,
      ways: [...own, ...ways.filter((way) => !own.includes(way)), ...singles],
      plain: (wholes.length === 1 || named !== null) && own.length === 1,
      message: (params) => message('figures.equation', params),
    });
  });
}

/** `작년 매출은 2,000억 원이었습니다. PC가 1,300억 원, 모바일이 나머지 700억 원`: the only amount of the sentence before. */
function wholeBefore(earlier: readonly Mention[], left: Mention): Mention | null {
  const last = earlier.filter(({ sentence }) => sentence === left.sentence - 1);
  const parts = earlier.filter(({ sentence }) => sentence === left.sentence);
  const [whole] = last;
  return whole && last.length === 1 && parts.length > 0 && whole.passage === left.passage ? whole : null;
}

const gapBefore = /(?:차이|차액|격차|갭|\bdifference|\bgap)[^.;]{0,12}$/i;

/** Amounts that are set against each other are of one size. */
function isClose({ quantity: a }: Mention, { quantity: b }: Mention): boolean {
  const ratio = a.readings[0]!.point!.div(b.readings[0]!.point!).toNumber();
  return ratio > 0.5 && ratio < 2;
}

/** What an item comes to stands last in it. */
const lastOfItems = (nearest: readonly Mention[]) =>
  nearest.filter(({ passage }, i) => nearest[i - 1]?.passage !== passage);

/** No word says what else it is a difference of: `이자 차이 24.8만원`. */
const bareGap =
  /^(?:으로|로|이니|이라|의|이고|인데)?[^가-힣A-Za-z]*(?:즉|그|두\s\S+|둘의|the)?\s*(?:총\s*)?(?:차이|차액|격차|갭|difference|gap)/i;

/** `15.4%인 80만 800원 … 31만 6,800원. 차액 48만 4,000원`: how far two amounts before it stand apart. */
export function gapOfAmounts(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (gap, at) => {
    if (!isLevel(gap) || !gapBefore.test(gap.lead)) return [];
    const parts = before(scene, at).filter((other) => isPart(other, gap));
    const earlier = scene.list ? lastOfItems(parts).slice(0, 2) : parts.slice(0, 6);
    const ways = flatMap(earlier, (b, i) => earlier.slice(i + 1).map((a) => apart(a, b)));
    const inList = scene.list && new Set(earlier.map(({ passage }) => passage)).size === 2;
    return settle({
      relation: 'figures/sum',
      result: gap.figure,
      ways,
      plain:
        earlier.length === 2 &&
        bareGap.test(gap.lead) &&
        isClose(earlier[0]!, earlier[1]!) &&
        (inList || earlier[0]!.sentence === earlier[1]!.sentence),
      message: (params) => message('figures.equation', params),
    });
  });
}

/** `매출 989억 구조: 순환기 450억(46%) > …`: a share behind a part is right of this total, so that the parts are not all. */
function hasShare({ mentions }: Scene, part: Mention, total: Mention): boolean {
  const share = mentions[mentions.indexOf(part) + 1];
  if (share?.quantity.unit.kind !== 'percent' || !/^\s*\(\s*$/.test(share.lead)) return false;
  return over(part, total).some(({ value }) => compareValues(share.quantity.readings, [value]) !== 'apart');
}

const isSize = ({ quantity: { readings, range, bound, unit } }: Mention) =>
  readings.length === 1 &&
  (readings[0]!.point?.sign() ?? 0) > 0 &&
  range === null &&
  bound === 'exact' &&
  ['money', 'count', 'shares', 'measure'].includes(unit.kind);

const consists = /\b(?:consist(?:s|ed|ing)?\s+of|compris(?:es|ed|ing)(?:\s+of)?|made\s+up\s+of)\b/i;
const divided = /^[^.]{0,8}(?:으로|로)\s*(?:나뉜|나뉘|나눠|구성|이뤄|이루어)/;

/** `debt of $2.45 billion consists of $750.0 million of notes, …`, `2조 1,600억 원이다. 배당 1조 2,000억 원, 자사주 9,600억 원으로 나뉜다`. */
export function madeUpOf(scene: Scene): readonly Check<number>[] {
  const { mentions } = scene;
  return flatMap(mentions, (total, at) => {
    if (!isSize(total)) return [];
    const behind = mentions.slice(at + 1, at + 12);
    const own = behind.filter((other) => other.sentence === total.sentence);
    const next = behind.filter((other) => other.sentence === total.sentence + 1);
    const listed = /^[^:.;(]{0,60}:\s/.test(total.tail) && own.length > 2 && !isBracketed(total);
    const inside =
      consists.test(total.tail) || listed
        ? own
        : divided.test(next.at(-1)?.tail ?? '') && own.length === 0
          ? next
          : [];
    const parts = inside.filter((other) => isSize(other) && alike(other, total) && !isBracketed(other));
    const [first] = parts;
    if (parts.length < 2 || !first) return [];
    return settle({
      relation: 'figures/sum',
      result: total.figure,
      ways: parts.slice(1).map((_, i) => added(parts.slice(0, parts.length - i))),
      plain:
        parts.length === inside.filter((other) => alike(other, total)).length &&
        !parts.some((part) => hasShare(scene, part, total)) &&
        !reduced.test([total.tail, ...parts.map(({ tail }) => tail)].join()),
      message: (params) => message('figures.equation', params),
    });
  });
}
