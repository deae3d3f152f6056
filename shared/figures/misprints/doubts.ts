import { bygone, hypothetical } from '../gazetteer/cues.ts';
import { qualifiersIn } from '../restate/restatement.ts';
import type { Cell, Said } from './stated.ts';

/** Another moment or another view of a thing than the one that a table gives it. */
const elsewise =
  /장중|한때|장 초반|개장|시가|고가|저가|고점|저점|예상|전망|추정|목표|컨센|기대|가이던스|기존|종전|당초|시간외|선물|전주|지난주|지난달|지난해|작년|어제|월초|평균|최대|최소|최고|최저|연간|누적|누계/;

/** Whether words tell another moment or another view of a thing than a cell whose labels say `known`. */
export function isElsewise(text: string, known: string): boolean {
  const [cue] = elsewise.exec(text) ?? [];
  return cue !== undefined && !known.includes(cue);
}

/** Whether what it is told of need not have happened, or is told of another time or by another voice than the cell. */
export function isUnreal({ placed, sentence, figure, at }: Said, { row, column }: Cell): boolean {
  const { text } = placed.passage.run;
  const said = text.slice(sentence.from, sentence.to);
  const from = sentence.figures[at - 1]?.quantity.span.to ?? sentence.from;
  const until = figure.quantity.span.from;
  const saidOf = `${row.label} ${column.label}`;
  return (
    hypothetical.test(said) ||
    bygone.test(said) ||
    qualifiersIn(text, sentence).some(
      (one) => from <= one.from && one.from < until && !saidOf.includes(one.word),
    ) ||
    isElsewise(text.slice(from, until), saidOf)
  );
}
