import type { Figure, Sentence } from '../passage.ts';
import type { Table } from '../table/table.ts';

/** `기대를 상당 부분 반영`: priced in by now. `기대를 웃돌았다`, `예상치에 부합했다`: held against what came of it. */
const beaten =
  '(?:치|한\\s*수준)?(?:를|을|에|과|와)?\\s*(?:크게|소폭|약간|모두)?\\s*(?:웃돌|상회|넘|뛰어넘|밑돌|하회|부합|못\\s*미)';
const outlook = new RegExp(
  `(?:예상|전망|추정|기대(?!를\\s(?:[가-힣]+\\s){0,2}반영)|목표)(?!${beaten})|보인다|보입니다|계획`,
);

/** `3.9% 오를 것으로 예상된다`: whether a figure is of what is to come, where a table is of what has been. */
export function isForeseen(
  text: string,
  { figures, to }: Sentence,
  figure: Figure,
  { rows, columns }: Table,
): boolean {
  const next = figures[figures.indexOf(figure) + 1]?.quantity.span.from ?? to;
  return (
    outlook.test(text.slice(figure.quantity.span.to, next).replace(/(?:지만|으나|는데|며|고),.*/s, '')) &&
    ![...rows, ...columns].some(({ label }) => outlook.test(label) || /\dE(?![A-Za-z])/.test(label))
  );
}
