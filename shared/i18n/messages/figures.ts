import { catalogue } from '../message.ts';

/** What the figures engine says: two places that cannot both be true, and why. */
export const figures = catalogue({
  'figures.sameFact': {
    ko: '같은 수치인데 여기서는 {stated}, 다른 곳에서는 {other}입니다.',
    en: 'The same figure is {stated} here and {other} elsewhere.',
  },
  'figures.restated': {
    ko: '표와 다릅니다. 여기서는 {stated}, 표로는 {expected}입니다.',
    en: 'The table disagrees: {stated} here, {expected} in the table.',
  },
  'figures.sum': {
    ko: '항목을 더하면 {expected}인데 합계는 {stated}입니다.',
    en: 'The parts add up to {expected}, but the total is {stated}.',
  },
  'figures.growth': {
    ko: '두 값으로 계산한 변화는 {expected}인데, 적힌 값은 {stated}입니다.',
    en: 'The two values give a change of {expected}, but {stated} is stated.',
  },
  'figures.ratio': {
    ko: '나누어 보면 {expected}인데, 적힌 값은 {stated}입니다.',
    en: 'The two values divide to {expected}, but {stated} is stated.',
  },
  'figures.partWhole': {
    ko: '부분({part})이 전체({whole})보다 큽니다.',
    en: 'The part ({part}) is larger than the whole ({whole}).',
  },
  'figures.share': {
    ko: '두 값으로 계산한 비중은 {expected}인데, 적힌 값은 {stated}입니다.',
    en: 'The two values give a share of {expected}, but {stated} is stated.',
  },
  'figures.sharesOver': {
    ko: '비중을 더하면 {sum:으로/로} 100%를 넘습니다.',
    en: 'The shares add up to {sum}, more than 100%.',
  },
  'figures.shareBeyond': {
    ko: '{stated:은/는} 전체인 100%보다 큽니다.',
    en: '{stated} is more than the whole, 100%.',
  },
  'figures.backwards': {
    ko: '범위 {range:이/가} 큰 값에서 시작합니다. 한쪽이 잘못 적혔을 수 있습니다.',
    en: 'The range {range} begins at its higher end: one of the two may be mistyped.',
  },
  'figures.equation': {
    ko: '적힌 대로 계산하면 {expected}인데, 적힌 값은 {stated}입니다.',
    en: 'The calculation gives {expected}, but {stated} is stated.',
  },
  'figures.period': {
    ko: '같은 기간으로 바꾸면 {expected}인데, 다른 곳에는 {stated:이/가} 적혀 있습니다.',
    en: 'Brought to the same period it is {expected}, but {stated} is stated elsewhere.',
  },
  'figures.impliedBase': {
    ko: '목표가와 상승률로 계산한 현재가가 서로 맞지 않습니다: {bases}',
    en: 'The targets and upsides imply different current prices: {bases}',
  },
  'figures.range': {
    ko: '{value:은/는} 범위 {range} 밖에 있습니다.',
    en: '{value} lies outside the range {range}.',
  },
  'figures.trend': {
    ko: '{later:으로/로} 전망한 때보다 앞서 이미 {reached}입니다.',
    en: 'It is already {reached} before the time for which {later} is expected.',
  },
  'figures.compound': {
    ko: '{years}년에 걸쳐 계산하면 {expected}인데, 적힌 값은 {stated}입니다.',
    en: 'Compounded over {years} years it is {expected}, but {stated} is stated.',
  },
  'figures.annualised': {
    ko: '연율로 바꾸면 {expected}인데, 적힌 값은 {stated}입니다.',
    en: 'Brought to a year it is {expected}, but {stated} is stated.',
  },
  'figures.scale': {
    ko: '자릿수가 다릅니다. 여기서는 {stated}, 다른 곳에서는 {other}입니다.',
    en: 'The scales differ: {stated} here and {other} elsewhere.',
  },
  'figures.conversion': {
    ko: '단위를 바꾸면 {expected}인데, 괄호 안은 {stated}입니다.',
    en: 'In the other scale it is {expected}, but the bracket says {stated}.',
  },
  'figures.lostScale': {
    ko: '억이나 만 같은 단위가 빠진 듯합니다. 여기서는 {stated}, 같은 지표가 다른 곳에서는 {other}입니다.',
    en: 'A scale word seems to be missing: {stated} here, {other} for the same metric elsewhere.',
  },
  'figures.notUp': {
    ko: '늘었다고 했지만 {from}에서 {to:으로/로} 줄었습니다.',
    en: 'It is said to rise, but goes from {from} down to {to}.',
  },
  'figures.notDown': {
    ko: '줄었다고 했지만 {from}에서 {to:으로/로} 늘었습니다.',
    en: 'It is said to fall, but goes from {from} up to {to}.',
  },
  'figures.blend': {
    ko: '전체의 비율은 {range} 안에 있어야 하는데 {stated}입니다.',
    en: 'The rate of the whole should lie within {range}, but is {stated}.',
  },
  'figures.rankTop': {
    ko: '가장 높다고 한 값은 {stated}인데, {name:은/는} {other}입니다.',
    en: '{stated} is said to be the highest, but {name} has {other}.',
  },
  'figures.rankBottom': {
    ko: '가장 낮다고 한 값은 {stated}인데, {name:은/는} {other}입니다.',
    en: '{stated} is said to be the lowest, but {name} has {other}.',
  },
  'figures.horizon': {
    ko: '더 긴 기간인데 {later:이/가} {earlier}보다 먼저 끝납니다.',
    en: 'The longer term, {later}, does not outlast the shorter one, {earlier}.',
  },
  'figures.achievedTooEarly': {
    ko: '글의 날짜는 {day}인데 {period}의 수치 {stated:을/를} 이미 나온 실적으로 적었습니다.',
    en: 'The article is of {day}, but tells {stated} of {period} as already achieved.',
  },
  'figures.missingBase': {
    ko: '현재가 대비 {stated}라고 했지만 글에 현재가가 없습니다.',
    en: '{stated} is set against the current price, which the article does not give.',
  },
  'figures.suspect': {
    ko: '{value:을/를} 쓰는 계산 {count}개가 모두 맞지 않습니다.',
    en: 'All {count} calculations that use {value} fail.',
  },
  'figures.declare': {
    ko: '‘{fact}’ 수치라고 글에 적기',
    en: 'Note in the text that it is “{fact}”',
  },
  'figures.declareOpen': {
    ko: '무엇의 어느 기간 수치인지 글에 적기…',
    en: 'Note in the text what this figure is, and when…',
  },
  'figures.declareDifferent': {
    ko: '다른 수치(‘{fact}’)라고 글에 적기',
    en: 'Note in the text that it is another figure (“{fact}”)',
  },
  'figures.percentOrPoints': {
    ko: '비율의 변화 {stated:이/가} %인지 %p인지 분명하지 않습니다.',
    en: 'It is not clear whether the rate changed by {stated} of itself or by points.',
  },
  'figures.otherPlace': {
    ko: '여기서는 {value}',
    en: '{value} here',
  },
});
