import { koreanParts } from '../gazetteer/cues.ts';
import type { LabelIndex } from '../named/labels.ts';
import {
  gap,
  hasItsDecimals,
  isBareMetric,
  isBracketed,
  isInList,
  isNamed,
  isOfDay,
  isOfOtherRow,
  isOfOtherTable,
  isOneOfRows,
  isOnlySigned,
  isOtherRow,
  isSaidBeside,
  isStatedElsewhere,
  isTurned,
  isUnlikeUnit,
  roleOf,
  saysColumn,
  saysOtherCell,
  saysRow,
  strangers,
  timeOf,
} from './clues.ts';
import { measuresAlike, movesIn } from './measure.ts';
import { isNamedAbove, type Pair } from './pair.ts';
import { clauseText, type Stated } from './stated.ts';

/** `rivals`: how many cells the figure may be meant to say. */
type Test = (pair: Pair, index: LabelIndex, rivals: number) => boolean;

/** What it adds to the logarithm of the odds, and whether it holds of a pair. */
type Evidence = readonly [weight: number, holds: Test];

/**
 * What speaks for and against a figure of prose being meant to say a cell that it does not say, as in the matching of records
 * (Fellegi and Sunter 1969): each piece of evidence adds its weight to the logarithm of the odds.
 *
 * The weights are those of a logistic regression on 20,000 pairs of a figure and a cell of which no word says that they are
 * two things (`otherwise.ts`), out of Korean articles and of copies with one figure changed; those of published articles count
 * twice. It was tried on authors left out. To weigh something new, count how often it holds of pairs that are meant
 * and of others: the logarithm of the quotient is its weight, as far as nothing here tells the same.
 */
const evidence = {
  // What the words before the figure name.
  rowNamed: [1.2, ({ row }) => row.share === 1],
  rowPartlyNamed: [1.2, ({ row }) => row.share > 0.34 && row.share < 1],
  rowNamedEarlier: [1.7, ({ row, lineup }) => row.share <= 0.3 && lineup.inPassage.has(row.label)],
  rowNamedAbove: [1.7, ({ row, column, lineup }) => isNamedAbove(row, column, lineup)],
  rowRightBefore: [0.7, (pair) => gap(pair) < 6],
  rowFarBefore: [-0.9, (pair) => gap(pair) > 40 && Number.isFinite(gap(pair))],
  otherRow: [-1.5, isOtherRow],
  oneOfRows: [-1.6, isOneOfRows],
  rowOfTime: [-1, ({ row }) => row.share > 0 && row.label.words.length === 0],
  bareMetric: [-0.4, isBareMetric],
  cellNamed: [0.9, isNamed],
  columnPartlyNamed: [0.8, ({ column }) => column.share > 0 && column.share < 1],
  columnNamed: [0.8, ({ column }) => column.share === 1],
  otherColumn: [-0.8, ({ column, lineup }) => lineup.columns.some((one) => one.share > column.share)],
  bracketed: [-1.2, isBracketed],

  // What the other figures of the sentence say.
  ofOtherRow: [-1.2, isOfOtherRow],
  ofDay: [-0.6, isOfDay],
  saysRow: [1.3, saysRow],
  saysColumn: [1.4, saysColumn],
  listSaysColumn: [0.7, isInList],
  oneStranger: [-0.5, (pair) => strangers(pair) === 1],
  moreStrangers: [-0.4, (pair) => strangers(pair) > 1],
  cellSaidBeside: [-1.6, isSaidBeside],
  ofOtherTable: [-0.4, isOfOtherTable],

  // How one number may have become the other: a slip changes it by a tenth to a half, nearer it is that of another day.
  neighboursSwapped: [4.3, ({ slip }) => slip === 'swapped'],
  signTurned: [1.8, ({ slip }) => slip === 'sign'],
  within3Percent: [-1.8, ({ slip, apart }) => slip !== 'sign' && apart < 0.03],
  within9Percent: [-2.3, ({ apart }) => apart >= 0.03 && apart < 0.09],
  within20Percent: [-0.5, ({ apart }) => apart >= 0.09 && apart < 0.18],
  beyond50Percent: [-0.9, ({ apart }) => apart >= 0.42 && apart < 0.6],
  beyond80Percent: [-1.4, ({ apart }) => apart >= 0.6 && apart < 0.72],
  twice: [-2.5, ({ apart }) => apart >= 0.72 && apart < 0.92],
  manyTimes: [-3, ({ apart }) => apart >= 0.92],
  sameDecimals: [1.3, hasItsDecimals],
  unlikeUnit: [-0.9, isUnlikeUnit],
  hedged: [-0.3, ({ said }) => said.figure.quantity.hedged],
  fourDigits: [0.6, ({ said }) => (said.digits?.text.length ?? 0) > 3],
  onlyFigureSigned: [-1.3, isOnlySigned],
  otherWay: [-2, isTurned],

  // Whether they measure the same, over the same time.
  percentage: [1, ({ said }) => said.figure.quantity.unit.kind === 'percent'],
  money: [0.3, ({ said }) => said.figure.quantity.unit.kind === 'money'],
  measuresAlike: [0.7, ({ said, cell, column }) => measuresAlike(said, cell, column.share > 0)],
  share: [0.8, (pair) => roleOf(pair) === 'share' && koreanParts.test(clauseText(pair.said))],
  change: [0.8, (pair) => roleOf(pair) === 'change' && movesIn(pair.said)],
  sameTime: [0.8, (pair, index) => timeOf(pair, index) === 'same'],
  crossed: [
    -0.7,
    ({ said }) => crossed.test(said.placed.passage.run.text.slice(said.figure.quantity.span.to)),
  ],

  // What the rest of the article tells.
  sameSection: [
    0.3,
    ({ said, cell }, { above }) => said.placed.headings.at(-1) === above.get(cell.table)!.at(-1),
  ],
  saysOtherCell: [-1.3, saysOtherCell],
  noRival: [1.3, (_pair, _index, rivals) => rivals === 1],
  manyRivals: [-0.4, (_pair, _index, rivals) => rivals > 5],
} as const satisfies Readonly<Record<string, Evidence>>;

/** The same of a figure that the article prints once more; it stands apart, since every key may change what is printed. */
const statedElsewhere = -2.2;

/** `4.15% 상회`: a mark that something crosses. */
const crossed =
  /^\s*(?:원|달러|%|포인트|p|pt|선)?\s*(?:선|상회|하회|돌파|이상|이하|초과|미만|방어|지지|저항|넘|밑돌|웃돌)/;

/** Where nothing speaks for or against. */
const base = -4.3;

const all: readonly Evidence[] = Object.values(evidence);

/** The logarithm of the odds that the figure is meant to say the cell, one of so many `rivals`, but for what the article prints. */
export const oddsOf = (pair: Pair, index: LabelIndex, rivals: number): number =>
  all.reduce((odds, [weight, holds]) => (holds(pair, index, rivals) ? odds + weight : odds), base);

/** What has to be added to them for what the article prints; never above 0. */
export const oddsIn = (pair: Pair, stated: Stated): number =>
  isStatedElsewhere(pair, stated) ? statedElsewhere : 0;
