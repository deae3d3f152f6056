import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';
import type { Stretches } from '../stretches.ts';

const made = new Set(['figures/growth', 'figures/product']);

/**
 * The checks of a block without those that another answers: what two figures of its prose make is told once, and where it
 * is, a further figure that they do not make is something else. `78달러에서 69달러로 12% 내려 수입액이 16% 감소` has its 12%.
 */
export function toldOnce(read: BlockFigures, checks: readonly Check<Figure>[]): readonly Check<Figure>[] {
  if (checks.every(({ verdict }) => verdict === 'holds')) return checks;
  const inProse = ({ run }: Figure) => read.passages[run]?.run.kind !== 'cell';
  const told = checks.filter(
    ({ relation, verdict, members }) =>
      made.has(relation) && verdict === 'holds' && members.length === 3 && members.every(inProse),
  );
  const answered = ([result, ...pair]: readonly Figure[]) =>
    told.some(({ members: [other, ...made] }) => other !== result && made.every((one) => pair.includes(one)));
  return checks.filter(
    ({ relation, verdict, members }) =>
      verdict === 'holds' || !made.has(relation) || members.length !== 3 || !answered(members),
  );
}

/**
 * Same-fact checks without those that hold a figure of the text against one cell of a row while it is another cell of that
 * very row: `$1,240 million matures after 2017`, beside a total of 2,085.
 */
export function withoutOtherCells(
  checks: readonly Check<Figure>[],
  restatements: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  const clashes = (check: Check<Figure>) =>
    check.relation === 'figures/same-fact' && check.verdict === 'apart';
  if (!checks.some(clashes)) return checks;
  const rows = new Map(blocks.gather(rowsIn));
  const known = new Map<Figure, Row[]>();
  for (const { verdict, members } of restatements) {
    const [stated, cell] = members;
    const row = cell && rows.get(cell);
    if (verdict === 'holds' && members.length === 2 && row) {
      known.set(stated!, [...(known.get(stated!) ?? []), row]);
    }
  }
  const isElsewhereIn = (figure: Figure, cell: Figure) => {
    const row = rows.get(cell);
    return row !== undefined && (known.get(figure)?.some((other) => isSame(other, row)) ?? false);
  };
  return checks.filter((check) => {
    const [a, b] = check.members;
    return !(clashes(check) && (isElsewhereIn(a!, b!) || isElsewhereIn(b!, a!)));
  });
}

/** A row of a table. */
interface Row {
  readonly block: BlockFigures;
  readonly table: number;
  readonly row: number;
}

const isSame = (a: Row, b: Row) => a.block === b.block && a.table === b.table && a.row === b.row;

const rowsIn = ({ facts }: BoundBlock): readonly (readonly [Figure, Row])[] =>
  facts.flatMap(({ figure, passage: { run }, block }) =>
    run.kind === 'cell' ? [[figure, { block, table: run.shape.table, row: run.row }] as const] : [],
  );
