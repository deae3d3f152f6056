import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { signOf } from '../../printed.ts';
import { negative } from '../../value.ts';
import { alike, around, before, isLevel, type Mention, type Scene } from './mention.ts';
import { settle, type Way } from './settle.ts';
import { apart, grownTo, over } from './ways.ts';

interface Movement {
  readonly from: Mention;
  readonly to: Mention;
}

const started = /^\s*(?:에서|이던|였던|→|->)/;
const loss = /적자|흑자|손실/;

/** The one movement of a sentence: `2,140세대에서 1,850세대로`; null where it tells several, or none. */
function movementOf(sentence: readonly Mention[]): Movement | null {
  const levels = sentence.filter((one) => isLevel(one) && one.quantity.unit.kind !== 'duration');
  const [from, to] = levels.filter((one) => levels.some((other) => other !== one && alike(one, other)));
  if (!from || !to || levels.filter((one) => alike(one, from)).length !== 2) return null;
  if (from.quantity.role !== 'from' && !started.test(from.tail)) return null;
  return sentence.some(({ lead, tail }) => loss.test(lead + tail)) ? null : { from, to };
}

/** The movement of the sentence before, where a figure opens its own. */
function movementBefore(scene: Scene, at: number): Movement | null {
  const { sentence, passage } = scene.mentions[at]!;
  const last = scene.mentions[at - 1];
  if (!last || last.sentence !== sentence - 1 || last.passage !== passage) return null;
  return movementOf(around(scene, at).filter((other) => other.sentence === sentence - 1));
}

const changeNoun =
  /^\s*(?:이\s|그\s|같은\s*(?:기간|구간)(?:의|에)?\s|분기\s|주간\s|월간\s|연간\s|종가\s*기준\s)*(?:변동[률율]|등락[률율]|수익[률율]|증가[율률]|감소[율률]|상승[률율]|하락[률율]|성장[률율]|증감[률율]|비율로(?:는|도)?|퍼센트로(?:는)?)\s*(?:은|는|이|가)?\s*(?:약\s*)?$/;
const verb =
  /^\s*(?:이|가|을)?\s*(?:오른|올랐|오르|늘|불어|뛴|뛰었|줄|내린|내렸|떨어|빠진|빠졌|사라|돌아온|돌아왔|높아|낮아|많아|적어)/;

/**
 * `미분양은 2,140세대에서 1,850세대로 줄었다. 분기 변동률은 −13.6%다`, `1억 5,820만 원에서 출발해 1억 6,540만 원으로 마쳤어요.
 * 720만 원 오른 거예요`: what a movement comes to, in the sentence behind it.
 */
export function afterMovement(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (change, at) => {
    const { quantity, lead, tail } = change;
    const { unit, range, bound, readings } = quantity;
    if (range || bound !== 'exact' || readings.length !== 1) return [];
    const percent = unit.kind === 'percent' && changeNoun.test(lead);
    const amount = /^\s*(?:즉|결국|딱|무려)?\s*$/.test(lead) && verb.test(tail);
    const movement = percent || amount ? movementBefore(scene, at) : null;
    if (!movement) return [];
    const { from, to } = movement;
    if (percent) {
      if (from.quantity.unit.kind === 'percent') return [];
      const ways = grownTo(to, from);
      const turned = ways.map((way): Way => ({ ...way, value: negative(way.value) }));
      return settle({
        relation: 'figures/growth',
        result: change.figure,
        ways: signOf(quantity) !== null ? ways : [...ways, ...turned],
        plain: true,
        message: (params) => message('figures.growth', params),
      });
    }
    if (!alike(change, to)) return [];
    return settle({
      relation: 'figures/delta-unit',
      result: change.figure,
      ways: [apart(to, from)],
      plain: true,
      message: (params) => message('figures.growth', params),
    });
  });
}

/** `43억 원에서 299억 원으로 약 7배가 됐다가`: how many times as much a movement came to. */
export function timesOver(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (times, at) => {
    const [from, to] = scene.mentions.slice(Math.max(0, at - 2), at);
    if (!from || !to || times.quantity.unit.kind !== 'multiple' || times.quantity.range) return [];
    if (from.sentence !== times.sentence || to.sentence !== times.sentence || !alike(from, to)) return [];
    if (from.quantity.role !== 'from' || to.quantity.role !== 'to' || !isLevel(from) || !isLevel(to))
      return [];
    if (!/^\s*(?:으로|로)\s*(?:약|무려|꼭|거의)?\s*$/.test(times.lead)) return [];
    return settle({
      relation: 'figures/product',
      result: times.figure,
      ways: over(to, from),
      plain: true,
      message: (params) => message('figures.ratio', params),
    });
  });
}

const putIn = /^(?:을|를)?\s*(?:투자|넣|매수|매입|사들|예치|굴려|맡)/;
const becomes = /^(?:이|가|으로|로)\s*(?:됐|되|된|돼|불|늘|줄)/;
const isReturn = /(?:수익률|손실률)(?:은|는|이|가)?\s*(?:약\s*)?$/;

/** `1,250만 원을 투자해 1,637만 원이 됐으니 수익률은 31.0%`: what was put in, what it became, and the return. */
export function returnOf({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (rate, at) => {
    const [from, to] = mentions.slice(Math.max(0, at - 2), at);
    if (!from || !to || from.sentence !== rate.sentence || to.sentence !== rate.sentence) return [];
    if (rate.quantity.unit.kind !== 'percent' || rate.quantity.range || !isReturn.test(rate.lead)) return [];
    if (!isLevel(from) || !isLevel(to) || from.quantity.unit.kind !== 'money' || !alike(from, to)) return [];
    if (!putIn.test(from.tail) || !becomes.test(to.tail)) return [];
    return settle({
      relation: 'figures/growth',
      result: rate.figure,
      ways: grownTo(to, from, signOf(rate.quantity) === null && /손실률/.test(rate.lead)),
      plain: true,
      message: (params) => message('figures.growth', params),
    });
  });
}

const paidIn = /원금|투자금|납입/;
const worth = /평가액|평가\s?금액|계좌/;
const gained = /^\s*(?:의\s*)?(?:수익|이익|플러스|[을를]\s*(?:벌|번|얻)|(?:이|가)\s*(?:늘|불))/;

/** `전체 평가액이 5,790만 원이 됐어요. 원금 5,000만 원 대비 790만 원 수익`: what a holding is worth, what was paid, what it gained. */
export function gainOf(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (gain, at) => {
    if (!isLevel(gain) || gain.quantity.unit.kind !== 'money' || !gained.test(gain.tail)) return [];
    const told = before(scene, at).filter(
      (other) =>
        isLevel(other) &&
        alike(other, gain) &&
        other.passage === gain.passage &&
        gain.sentence - other.sentence < 2,
    );
    const paid = told.filter(({ lead }) => paidIn.test(lead));
    const value = told.filter(({ lead }) => worth.test(lead));
    if (paid.length !== 1 || value.length !== 1 || paid[0] === value[0]) return [];
    const near = paid[0] === told[0] || value[0] === told[0];
    return settle({
      relation: 'figures/sum',
      result: gain.figure,
      ways: [apart(value[0]!, paid[0]!)],
      plain: near && /^[^가-힣]*(?:대비|이\s*되어|가\s*되어|이\s*돼|가\s*돼)?\s*$/.test(gain.lead),
      message: (params) => message('figures.equation', params),
    });
  });
}
