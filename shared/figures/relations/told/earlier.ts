import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { alike, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { grownTo } from './ways.ts';

const then = '(?:전년|작년|지난해|전분기|전월)(?:\\s?(?:동기|같은\\s?(?:기간|분기)))?';
const against = new RegExp(`(${then})\\s?(?:보다|대비|에 비해)\\s*(?:약\\s*)?$`);
/** `증가한`: the verb goes on to what it came to. */
const cameTo =
  /^\s*(?:증가|감소|성장|하락|상승|급증|급감|늘어난|늘은|늘어|줄어든|줄어|높아진|많은|적은)[한된]?\s*$/;
const told = new RegExp(
  `^\\s*(${then})(?:에는|엔|의)?\\s*(?:([가-힣A-Z]{2,10}?)(?:은|는|이|가)\\s*)?(?:약\\s*)?$`,
);
const isClosed = /^\s*(?:이었|였|이다|다|을 기록|이|으로)/;

/**
 * `매출은 전년 대비 25.5% 증가한 1조 5,230억 원이다. 전년 매출은 1조 2,140억 원이었다.`: a change, what it came to, and in the
 * next sentence what it came from.
 */
export function sinceEarlier({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (change, at) => {
    const [result, base] = mentions.slice(at + 1, at + 3);
    if (!result || !base || !isChange(change) || !isLevel(result) || !isLevel(base)) return [];
    const since = against.exec(change.lead)?.[1];
    const was = told.exec(base.lead);
    if (!since || !was || sameTime(since) !== sameTime(was[1]!) || !isClosed.test(base.tail)) return [];
    if (!cameTo.test(result.lead) || base.sentence !== change.sentence + 1 || !alike(result, base)) return [];
    if (was[2] !== undefined && !change.lead.includes(was[2])) return [];
    return settle({
      relation: 'figures/growth',
      result: change.figure,
      ways: grownTo(result, base, change.quantity.change?.direction === 'down'),
      plain: true,
      message: (params) => message('figures.growth', params),
    });
  });
}

/** 작년 and 지난해 are the year before, and its quarter is told by 동기. */
const sameTime = (word: string) =>
  word
    .replace(/작년|지난해/, '전년')
    .replace(/같은\s?(?:기간|분기)/, '동기')
    .replace(/\s/g, '');

function isChange({ quantity: { unit, change, range, readings, bound, sign } }: Mention): boolean {
  return (
    unit.kind === 'percent' &&
    change?.role === 'by' &&
    range === null &&
    readings.length === 1 &&
    bound === 'exact' &&
    sign !== 'minus'
  );
}
