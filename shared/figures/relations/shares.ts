import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import { listAt } from '../group.ts';
import { Interval } from '../interval.ts';
import type { Figure } from '../passage.ts';
import { sizeOf } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { periodKey } from '../reader/period.ts';
import { exceeds, sum } from '../value.ts';
import { sayPercent } from '../wording.ts';

const nested =
  /그\s*중|이\s*중|가운데|이상|대비|성장|증가|\b(?:of which|(?:top|largest|biggest|first) (?:\d|two|three|five|ten|customer|client|holding))/i;

/** `23.8% / 17.2% = 72%`: divided, not added. */
const formula = /\d%?\s*[/÷×*]\s*\d[\d.,]*%?\s*=/;

/** `HBM 점유율은 52%인데 DRAM은 34%`, `52% of HBM, 34% of DRAM`: one rival's shares of several markets, each its own whole. */
const isOfMarkets = (text: string) =>
  /(?:점유율|market\s+share)(?:은|는|이|가)?\s*(?:약\s*)?\d/i.test(text) ||
  (/점유율|market/i.test(text) &&
    /전체|시장별|국내|해외|글로벌|미국|유럽|중국|북미|\b(?:domestic|globally|Europe|China)\b/i.test(text)) ||
  new Set(Array.from(text.matchAll(/\d%\s+of\s+(?:the\s+)?(\w+)/gi), (match) => match[1]!.toLowerCase()))
    .size > 1;

/** `DRAM — 글로벌 점유율 34.0%`: an item that says itself that it is a share of a market is of its own market. */
const ofItsMarket =
  /점유율|market\s+share|(?:글로벌|세계|국내|북미|미국|유럽|중국)\s+(?!매출|판매|사업|비중|법인|시장)[가-힣A-Za-z]{2}/i;

/** `북미 48%, 유럽 31%, 아시아 21%로 구성된다`, `확률은 강세 30%, 기본 45%, 약세 25%`: parts by what the sentence does with them. */
const parted =
  /(?:으로|로)\s*(?:구성|나뉜|나뉘|나눠|이뤄|이루어|배분)|(?:강세|낙관|bull)[^.]*확률|확률[^.]*(?:강세|낙관|bull)|\b(?:is|are|was|were) (?:split|divided)\b|\bprobabilit(?:y|ies)\b[^.]*\bbull/i;

const isLevel = ({ change, range, bound, sign }: Quantity): boolean =>
  change === null && range === null && bound === 'exact' && sign === 'none';

/** `55% → 65% → 85%`, `2023년 57.5%, 2024년 58.8%`: one share as it moves. */
const isOverTime = (figures: readonly Figure[], bound: BoundBlock['bound']) =>
  figures.some(({ quantity }) => quantity.role !== null) ||
  new Set(flatMap(figures, ({ index }) => bound[index]?.period ?? []).map(periodKey)).size > 1;

/**
 * Shares of one whole add up to no more than 100%: the items of a list under a label that says 비중, or the shares that
 * one sentence lines up. Overlapping groups (상위 10개 고객) stand alone, so at least three parts are asked for; what an
 * English sentence counts of people (`52% rent, 61% use cash`) overlaps too, unless it names a metric or a share.
 */
export const sharesWithin = ({ read, bound }: BoundBlock): readonly Check<Figure>[] => {
  const checks: Check<Figure>[] = [];
  const lists = new Map<number, Figure[]>();
  for (const { run, figures, sentences, terms } of read.passages) {
    if (run.kind === 'cell' || figures.length === 0 || nested.test(run.text) || formula.test(run.text))
      continue;
    const isParted = parted.test(run.text) && sentences.every(({ periods }) => periods.length < 2);
    const shares = figures.filter(
      ({ index, quantity }) =>
        quantity.unit.kind === 'percent' &&
        (bound[index]?.kind === 'share' || (isParted && isLevel(quantity))) &&
        quantity.readings.length === 1,
    );
    const lined = () =>
      (isParted ||
        sentences.some(({ korean }) => korean) ||
        terms.some(({ metric, raw }) => metric !== null && !raw.startsWith('%'))) &&
      !isOfMarkets(run.text) &&
      !isOverTime(figures, bound) &&
      sentences.filter((sentence) => sentence.figures.length > 0).length === 1;
    if (shares.length > 2 && shares.length === figures.length && lined()) checks.push(...over(shares));
    else if (run.kind === 'item' && shares.length === 1 && !ofItsMarket.test(run.text))
      listAt(lists, run.item.list).push(...shares);
  }
  for (const shares of lists.values()) if (shares.length > 2) checks.push(...over(shares));
  return checks;
};

/** `에너지 7.1%, 식품 13.6%, 근원 79.3%, 주거비 35.3%`: the first ones are the whole, and what follows a part of one of them. */
function isWholeBefore(shares: readonly Figure[]): boolean {
  let sum = 0;
  return shares.some(({ quantity }) => {
    sum += sizeOf(quantity);
    return Math.abs(sum - 1) <= slack;
  });
}

/** What rounding leaves of a hundred percent. */
const slack = 0.005;

function over(shares: readonly Figure[]): readonly Check<Figure>[] {
  const total = sum(shares.map(({ quantity }) => quantity.readings[0]!));
  const hundred = Interval.point(Rational.one);
  const middle = total.strict.middle();
  if (!middle || isWholeBefore(shares)) return [];
  const verdict = !exceeds(total.strict, hundred) ? 'holds' : exceeds(total.lax, hundred) ? 'apart' : 'loose';
  return [
    {
      relation: 'figures/share',
      members: shares,
      verdict: verdict === 'loose' ? 'holds' : verdict,
      declared: true,
      derivation: [
        `${shares.map(({ quantity }) => quantity.raw).join(' + ')} = ${sayPercent(middle)} > 100%`,
      ],
      message: message('figures.sharesOver', { sum: sayPercent(middle) }),
    },
  ];
}
