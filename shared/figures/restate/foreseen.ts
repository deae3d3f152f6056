import type { Figure, Sentence } from '../passage.ts';
import type { Table } from '../table/table.ts';

/** `기대를 상당 부분 반영`: priced in by now. */
const outlook = /예상|전망|추정|기대(?!를\s(?:[가-힣]+\s){0,2}반영)|목표|보인다|보입니다|계획/;

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
