import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { alike, around, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { added } from './ways.ts';

/** Parts of a year by how they are called, in quarters of it. */
const parts: readonly (readonly [RegExp, readonly number[]])[] = [
  [/1\s?분기|\b1Q|\bQ1\b|\bfirst[- ]quarter/i, [1]],
  [/2\s?분기|\b2Q|\bQ2\b|\bsecond[- ]quarter/i, [2]],
  [/3\s?분기|\b3Q|\bQ3\b|\bthird[- ]quarter/i, [3]],
  [/4\s?분기|\b4Q|\bQ4\b|\bfourth[- ]quarter/i, [4]],
  [/상반기|\b1H|\bH1\b|\bfirst half/i, [1, 2]],
  [/하반기|\b2H|\bH2\b|\bsecond half/i, [3, 4]],
  [/연간|한\s?해|\bfull[- ]year/i, [1, 2, 3, 4]],
];

/** Of another year, of another view, or only so much of it. */
const otherwise =
  /작년|지난해|전년|재작년|내년|목표|예상|전망|계획|컨센서스|가이던스|대비|보다|평균|누적|누계|증가|감소|늘|줄|\b(?:last|prior|next|target|guidance|consensus|expect\w*|forecast|average|versus|than|from)\b/i;

const metric =
  /매출총이익|매출원가|매출|영업이익|순이익|수주|출하|판매|배당|revenue|sales|operating (?:profit|income)|net (?:income|profit)|orders|dividend/gi;

/** `1분기 213억 원, 2분기 318억 원으로 상반기 매출은 531억 원`: the quarters or halves that make up a longer part of the year. */
export function partsOfYear(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (total, at) => {
    const whole = quartersOf(total);
    if (!isAmount(total) || whole.length < 2) return [];
    const own = around(scene, at).filter(
      (other) => other.sentence === total.sentence && isAmount(other) && alike(other, total),
    );
    const told = own.filter(
      (other) => other !== total && quartersOf(other).every((one) => whole.includes(one)),
    );
    const quarters = flatMap(told, quartersOf);
    const isAll = quarters.length === whole.length && new Set(quarters).size === whole.length;
    if (!isAll || told.length < 2 || own.length !== told.length + 1) return [];
    if (own.some(({ lead }) => otherwise.test(lead)) || metricsOf(own).size > 1) return [];
    return settle({
      relation: 'figures/sum',
      result: total.figure,
      ways: [added(told)],
      plain: own.at(-1) === total || own[0] === total,
      message: (params) => message('figures.equation', params),
    });
  });
}

/** The quarters that the words before a figure name; none where they name no part of a year, or several. */
function quartersOf({ lead }: Mention): readonly number[] {
  const all = parts.filter(([name]) => name.test(lead));
  return all.length === 1 ? all[0]![1] : [];
}

const metricsOf = (all: readonly Mention[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ lead }) => lead.match(metric) ?? []).map((name) => name.toLowerCase()));

const isAmount = (mention: Mention): boolean =>
  isLevel(mention) && ['money', 'count', 'shares', 'measure'].includes(mention.quantity.unit.kind);
