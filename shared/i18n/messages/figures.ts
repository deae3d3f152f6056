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
    ko: '비중을 더하면 {sum}, 100%를 넘습니다.',
    en: 'The shares add up to {sum}, more than 100%.',
  },
  'figures.product': {
    ko: '곱하면 {expected}인데, 적힌 값은 {stated}입니다.',
    en: 'The product is {expected}, but {stated} is stated.',
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
    ko: '{later}의 전망보다 앞선 시점에 이미 {reached}입니다.',
    en: 'It is already {reached} before the time for which {later} is expected.',
  },
  'figures.otherPlace': {
    ko: '여기서는 {value}',
    en: '{value} here',
  },
});
