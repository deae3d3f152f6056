import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { groupBy } from '../../group.ts';
import { alike, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { added, less } from './ways.ts';

/** An account and the two that make it. */
interface Account {
  readonly whole: RegExp;
  readonly parts: readonly [RegExp, RegExp];
}

const called = (noun: string): RegExp =>
  new RegExp(
    `(?:^|[^가-힣A-Za-z])(?:${noun})(?:액|총계)?\\s*(?:은|는|이|가|:|of|was|were|is|are)?\\s*(?:약|about)?\\s*$`,
    'i',
  );

/** The identities of a balance sheet, an income statement and a balance of trade that two of their parts always make. */
const accounts: readonly Account[] = [
  {
    whole: called('총자산|자산\\s?총[계액]|자산|total assets'),
    parts: [
      called('총부채|부채|(?:total )?liabilities'),
      called('총자본|자기자본|자본|(?:total |shareholders. )?equity'),
    ],
  },
  {
    whole: called('매출|revenue|sales'),
    parts: [called('매출원가|cost of (?:sales|goods sold|revenue)'), called('매출총이익|gross profit')],
  },
  {
    whole: called('수출'),
    parts: [called('수입'), called('무역수지|무역흑자|상품수지')],
  },
  {
    whole: called('매출총이익'),
    parts: [called('판관비|판매관리비|판매비와\\s?관리비'), called('영업이익')],
  },
];

/** `총자산 1,284억 원 중 부채가 712억 원, 자본이 572억 원`: three accounts of one sentence, of which two make the third. */
export const ofAccounts = ({ mentions }: Scene): readonly Check<number>[] =>
  flatMap([...groupBy(mentions.filter(isMoney), ({ sentence }) => sentence).values()], (sentence) =>
    sentence.length === 3 ? flatMap(accounts, (account) => judge(account, sentence)) : [],
  );

function judge({ whole, parts }: Account, sentence: readonly Mention[]): readonly Check<number>[] {
  const [total, a, b] = [whole, ...parts].map((name) => sentence.find(({ lead }) => name.test(lead)));
  if (
    !total ||
    !a ||
    !b ||
    /^\s*적자/.test(b.tail) ||
    new Set([total, a, b]).size < 3 ||
    !alike(total, a) ||
    !alike(total, b)
  )
    return [];
  const result = sentence[2]!;
  const [other] = [a, b].filter((one) => one !== result);
  return settle({
    relation: 'figures/sum',
    result: result.figure,
    ways: [result === total ? added([a, b]) : less(total, [other!])],
    plain: true,
    message: (params) => message('figures.equation', params),
  });
}

const isMoney = (mention: Mention): boolean => mention.quantity.unit.kind === 'money' && isLevel(mention);
