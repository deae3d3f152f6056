import { flatMap } from '../../../flat-map.ts';
import type { Check } from '../../check.ts';
import { alike, around, before, type Mention, type Scene } from './mention.ts';
import { isAmount, isRatio } from './ratio.ts';
import { settleShare } from './settle.ts';
import { over } from './ways.ts';

/** `전체 13억 달러의 4%에 해당`: the whole stands right before its share. */
const ofWhole = /^(?:어치|규모)?\s*\)?\s*의\s*(?:약|무려|거의|꼭|정확히)?\s*$/;
const isShare =
  /^(?:에\s*(?:해당|달|불과|그|육박|이)|(?:을|를)\s*(?:차지|책임|웃|넘|기록|담당|채[우웠]|달성|확보)|\s*(?:수준|정도|가량|꼴|규모)|이[다며고었]|[다로,)]|입니|였|예요|까지|나\s|이나\s|밖에|뿐)/;

/** `계약금 5,200만 달러는 …, 전체 13억 달러의 4%`: an amount said as a share of another. */
export function shareOfAmount(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (share, at) => {
    const whole = scene.mentions[at - 1];
    if (!whole || !isRatio(share) || !isAmount(whole) || whole.sentence !== share.sentence) return [];
    if (!ofWhole.test(share.lead) || !isShare.test(share.tail)) return [];
    const parts = before(scene, at - 1).filter(
      (other) => isAmount(other) && alike(other, whole) && whole.sentence - other.sentence < 2,
    );
    const own = parts.filter(({ sentence }) => sentence === share.sentence);
    // `누적 신규수주는 5,740억 원이다. 연간 목표 7,000억 원의 82%를 채웠다.`
    const filled = own.length === 0 && parts.length === 1 && /^(?:을|를)\s*채/.test(share.tail);
    return settleShare(
      share.figure,
      flatMap(parts, (part) => over(part, whole)),
      own.length === 1 || filled,
    );
  });
}

const amongWhole = /^\s*(?:가운데|중)(?:에서|에)?[\s,]/;
const takes = /^\s*(?:으로|로|이며|이고|이어서|,)\s*(?:전체의\s*)?(?:약\s*)?$/;

/** `매출 1,050억 원 가운데 해외 매출이 420억 원으로 40%를 차지`: a part told right behind its whole, and its share. */
export function shareOfPart({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (share, at) => {
    const [whole, part] = mentions.slice(Math.max(0, at - 2), at);
    if (!whole || !part || whole.sentence !== share.sentence || part.sentence !== share.sentence) return [];
    if (!isRatio(share) || !isAmount(whole) || !isAmount(part) || !alike(part, whole)) return [];
    if (!amongWhole.test(whole.tail) || !takes.test(share.lead) || !isShare.test(share.tail)) return [];
    return settleShare(share.figure, over(part, whole), true);
  });
}

/**
 * `톡비즈 5,600억 원 가운데 광고가 3,360억 원(60%), 커머스가 2,240억 원(40%)`: the parts of a whole, each with its share in
 * brackets.
 */
export function sharesOfParts({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (share, at) => {
    const part = mentions[at - 1];
    if (!part || !isBracketedShare(share) || !isAmount(part) || part.sentence !== share.sentence) return [];
    const earlier = mentions.slice(Math.max(0, at - 8), at - 1).reverse();
    const back = earlier.findIndex(
      (other, i) => !isBracketedShare(other) && !(i > 0 && isBracketedShare(earlier[i - 1]!)),
    );
    const whole = earlier[back];
    if (!whole || whole.sentence !== share.sentence || !isAmount(whole) || !alike(whole, part)) return [];
    return amongWhole.test(whole.tail) ? settleShare(share.figure, over(part, whole), true) : [];
  });
}

const isBracketedShare = (mention: Mention): boolean =>
  isRatio(mention) &&
  !/^[+\-−]/.test(mention.quantity.raw) &&
  /^\s*\(\s*(?:약\s*)?$/.test(mention.lead) &&
  /^\s*\)/.test(mention.tail);

const ofThat = /^\s*(?:이|그)?\s*(?:중|가운데)(?:에서|에)?[\s,]/;
const asShare =
  /^\s*(?:으로|로|이며|이고|이어서)?,?\s*(?:절반\s*\S+\s*)?(?:비중(?:으로|으로는|은)?|비율로는?|전체의)?\s*(?:약|꼭)?\s*$/;
const ofAll = /모두|전체|총|합계/;

/**
 * `2024년 매출은 850억 원이다. 이 가운데 구독이 510억 원, 비중으로는 60%다`, `일반분양은 모두 500세대다. 59㎡가 240세대로 48%를
 * 차지한다`: a part and its share, of the only amount of the sentence before.
 */
export function shareOfEarlier(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (share, at) => {
    // `240세대로 절반 가까운 48%`: half is said of the same part.
    const halved = scene.mentions[at - 1]?.quantity.unit.kind === 'fraction';
    const part = scene.mentions[halved ? at - 2 : at - 1];
    if (!part || !isRatio(share) || !isAmount(part) || part.sentence !== share.sentence) return [];
    if (!asShare.test(halved ? scene.mentions[at - 1]!.lead : share.lead) || !isShare.test(share.tail))
      return [];
    const wholes = around(scene, at).filter(
      (other) => other.sentence === share.sentence - 1 && isAmount(other) && alike(other, part),
    );
    const [whole] = wholes;
    const own = around(scene, at).filter(({ sentence }) => sentence === share.sentence);
    const first = own.slice(0, own.indexOf(part)).every((other) => !alike(other, part));
    if (!whole || !first || whole.passage !== share.passage) return [];
    if (!ofThat.test(part.lead) && !ofAll.test(whole.lead)) return [];
    return settleShare(
      share.figure,
      flatMap(wholes, (one) => over(part, one)),
      wholes.length === 1,
    );
  });
}

const namedPart =
  /(?:^|\s)([가-힣A-Za-z]{2,})(?:이|가|은|는)\s+전체(?:\s*(?:증가분|증가액|감소분|감소액))?의\s*(?:약\s*)?$/;

/** `늘어난 25조 원 가운데 주택담보대출이 15조 원, … 주택담보대출이 전체 증가분의 60%를 차지`: a part told again by its name. */
export function shareByName(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (share, at) => {
    const name = isRatio(share) && isShare.test(share.tail) ? namedPart.exec(share.lead)?.[1] : undefined;
    if (!name) return [];
    const earlier = before(scene, at).filter(
      (other) => isAmount(other) && other.passage === share.passage && share.sentence - other.sentence < 2,
    );
    const parts = earlier.filter(({ lead }) => lead.includes(name));
    const wholes = earlier.filter(({ tail }) => amongWhole.test(tail));
    const [part] = parts;
    const [whole] = wholes;
    if (!part || !whole || part === whole || !alike(part, whole)) return [];
    return settleShare(share.figure, over(part, whole), parts.length === 1 && wholes.length === 1);
  });
}
