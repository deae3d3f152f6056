import { bygone, hypothetical, otherViews } from '../gazetteer/cues.ts';
import { qualifiersIn } from '../restate/restatement.ts';
import type { Cell, Said } from './stated.ts';

/** Another moment or another view of a thing than the one that a table gives it. */
const otherView = new RegExp(`${otherViews}|연간`);

/** `작년 말 코스피 2,402.5, 원/달러 1,472.5`: it holds for all of a list. */
const yearEnd = /(?:작년|지난해|전년)\s*말(?!\s*(?:대비|보다|비))/;

/** Whether words tell another moment or another view of a thing than a cell whose labels say `known`. */
function isOtherView(text: string, known: string): boolean {
  const [cue] = otherView.exec(text) ?? [];
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
    isOtherView(text.slice(from, until), saidOf) ||
    (yearEnd.test(text.slice(sentence.from, until)) && !yearEnd.test(saidOf))
  );
}
