import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import { type Fact, sentenceOf } from '../fact.ts';
import { bygone, movedSince, otherVoice, plainHeading } from '../gazetteer/cues.ts';
import { keptByMembers } from '../keep.ts';
import type { Figure, Passage } from '../passage.ts';
import { comparable } from '../quantity.ts';
import type { Stretches } from '../stretches.ts';
import { compareValues, type Value } from '../value.ts';

/** A figure of a metric that its company has once on the day of an article. */
interface Mention {
  readonly fact: Fact;
  readonly metric: string;
  /** Whose view it is: the houses that its sentence names. */
  readonly voice: string;
  /** The words of its subject, and those of the article's title. */
  readonly about: readonly string[];
  readonly title: ReadonlySet<string>;
  /** The name alone that heads its section: `## 가람전자`; null under any other heading. */
  readonly section: string | null;
}

/** What tells no other company apart: ratings, what is done to a target, units, horizons. */
const tellsNothing =
  /^(?:대한|대해|기준|현재|당사|상향|하향|유지|제시|조정|신규|투자의견|투자|의견|매수|매도|중립|보유|hold|buy|sell|we|our|keep|maintain|raise|raised|set|neutral|outperform|원|달러|억원|개월|m|\d+)$|^(?:유지|상향|하향|제시|조정)하/i;

/** Another target than the one that the article stands for. */
const otherTarget =
  /평균|최고|최저|상단|하단|1차|2차|3차|단기|장기|낙관|비관|보수|강세장|약세장|시나리오|가정|달성|\b(?:bull|bear|base|average|high|low)\b/i;

const houses = /[가-힣A-Za-z]+(?:투자)?증권|골드만삭스|모건스탠리|JP모건|UBS|씨티|노무라|맥쿼리|CLSA/g;

const single: ReadonlySet<string> = new Set(['target-price', 'market-cap', 'upside', 'dividend-yield']);

/**
 * A company has one target price, one market value, one upside and one yield of today in an article that speaks of no other: two
 * values in two places are one slip. More values than two, or several houses, are a survey of views.
 */
export function oneValue(blocks: Stretches): readonly Check<Figure>[] {
  return checkAll(blocks.gather(mentionsIn));
}

const checkAll = keptByMembers((mentions: readonly Mention[]): readonly Check<Figure>[] =>
  flatMap([...single], (metric) => checkMetric(mentions.filter((one) => one.metric === metric))),
);

function checkMetric(mentions: readonly Mention[]): readonly Check<Figure>[] {
  const others = mentions.some(({ about, title }) => about.some((word) => !title.has(word)));
  const voices = new Set(mentions.map(({ voice }) => voice));
  const sections = new Set(mentions.flatMap(({ section }) => section ?? []));
  if (mentions.length < 2 || others || voices.size > 1 || sections.size > 1) return [];
  const groups: Fact[][] = [];
  for (const { fact } of mentions) {
    const group = groups.find(([first]) => agree(first!, fact));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  const [minor, major, ...more] = groups.sort((a, b) => a.length - b.length || rank(a[0]!) - rank(b[0]!));
  if (!minor || !major || more.length > 0) return [];
  const [stated, other] = [minor[0]!, major[0]!];
  const blocksOf = new Set([...minor, ...major].map(({ block }) => block));
  if (blocksOf.size < 2 || stated.block === other.block || !isNear(stated, other)) return [];
  if (!comparable(stated.quantity.unit, other.quantity.unit)) return [];
  const [a, b] = [stated.quantity.raw, other.quantity.raw];
  return [
    {
      relation: 'figures/same-fact',
      members: [...minor.slice(0, 1), ...major, ...minor.slice(1)].map(({ figure }) => figure),
      verdict: 'apart',
      declared: true,
      derivation: [`${a} ≠ ${b}`],
      message: message('figures.sameFact', { stated: a, other: b }),
    },
  ];
}

const rank = ({ rung }: Fact) => (rung === 'table' ? 2 : rung === 'label' ? 1 : 0);

const agree = (a: Fact, b: Fact) => compareValues(a.quantity.readings, b.quantity.readings) !== 'apart';

/** Within a factor of three: what is farther off is of another share class, currency or company. */
function isNear(a: Fact, b: Fact): boolean {
  const ratio = sizeOf(a.quantity.readings[0]) / sizeOf(b.quantity.readings[0]);
  return ratio < 3 && ratio > 1 / 3;
}

const sizeOf = (value: Value | undefined) => value?.strict.middle()?.toNumber() ?? Number.NaN;

function mentionsIn({ facts, under }: BoundBlock): readonly Mention[] {
  const told = facts.filter(isSingle);
  if (told.length === 0) return [];
  const heading = under.headings[0];
  const title = new Set((heading?.terms ?? []).flatMap(({ forms }) => forms));
  const section = nameAbove(under.headings.at(-1));
  return flatMap(told, (fact) => {
    const said = saidOf(fact);
    if (said === null) return [];
    const about = fact.subject.about.filter((word) => !tellsNothing.test(word));
    const voice = [...new Set(said.match(houses) ?? [])].sort().join(' ');
    return [{ fact, metric: fact.subject.metric!.id, voice, about, title, section }];
  });
}

function nameAbove(heading: Passage | undefined): string | null {
  const words = heading?.terms ?? [];
  const named = words.length > 0 && words.length < 3 && !words.some(({ metric }) => metric);
  const text = heading?.run.text.trim() ?? '';
  return named && heading!.figures.length === 0 && !plainHeading.test(text) ? text : null;
}

const isSingle = ({ kind, subject, quantity, scenario, period }: Fact): boolean =>
  kind === 'level' &&
  single.has(subject.metric?.id ?? '') &&
  (quantity.unit.kind === 'money' || (quantity.unit.kind === 'percent' && period === null)) &&
  quantity.bound === 'exact' &&
  quantity.range === null &&
  quantity.role !== 'from' &&
  scenario !== 'hypothetical';

/** The sentence of a figure; null where it tells another value of the metric than the article's own. */
function saidOf(fact: Fact): string | null {
  const { passage, figure, period } = fact;
  const { kind, text } = passage.run;
  if (kind === 'cell') return '';
  const sentence = sentenceOf(fact);
  if (!sentence) return null;
  const said = text.slice(sentence.from, sentence.to);
  const clause = text.slice(
    Math.max(sentence.from, figure.quantity.span.from - 40),
    figure.quantity.span.to + 12,
  );
  if (movedSince.test(text.slice(figure.quantity.span.to, figure.quantity.span.to + 40))) return null;
  return otherTarget.test(clause) || otherVoice.test(clause) || bygone.test(clause) || period?.same
    ? null
    : said;
}
