import { bygone, hypothetical, madeUp, otherViews } from '../gazetteer/cues.ts';
import { qualifiersIn } from '../restate/restatement.ts';
import type { Cell, Said } from './stated.ts';

/** Another moment or another view of a thing than the one that a table gives it. */
const otherView = new RegExp(`${otherViews}|연간`);

/** `작년 말 코스피 2,402.5, 원/달러 1,472.5`: it holds for all of a list. */
const yearEnd = /(?:작년|지난해|전년)\s*말(?!\s*(?:대비|보다|비))/;

/** Words before a figure that tell of an earlier time than a table's own, or of more or less of the thing than its cell. */
export const otherTime =
  /(?:작년|지난해)(?!\s*(?:같은\s*(?:기간|분기|달)|동[기월])?\s*(?:보다|대비|에\s*비해))|\d+\s*(?:년|주|달|개월|분기|일)\s*전(?!\s*(?:보다|대비|에\s*비해))|전년(?!\s*(?:동[기월]\s*)?(?:대비|보다|비))|전(?:주|월|분기)(?!\s*(?:말\s*)?(?:대비|보다|비))|직전|지난\s|자르면|떼어|빼면|빼서|뺀|덜어|제외|합쳐|더하|더한|모두\s*더|한때|적었|썼|지난(?:달|주|번)(?!\s*(?:말\s*)?(?:대비|보다|에\s*비))|만\s*(?:보면|놓고|따지|추리|골라)/;

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
    (madeUp.test(saidOf) && !madeUp.test(said)) ||
    bygone.test(said) ||
    qualifiersIn(text, sentence).some(
      (one) => from <= one.from && one.from < until && !saidOf.includes(one.word),
    ) ||
    isOtherView(text.slice(from, until), saidOf) ||
    (otherTime.test(text.slice(sentence.from, until)) && !otherTime.test(saidOf)) ||
    (yearEnd.test(text.slice(sentence.from, until)) && !yearEnd.test(saidOf))
  );
}
