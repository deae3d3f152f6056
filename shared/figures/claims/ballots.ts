import type { Ballot, TableScales, Voter } from '../restate/table-scale.ts';
import type { Table } from '../table/table.ts';

/** The votes for the scales of some tables, as they were counted when something was worked out from them. */
export type Ballots = ReadonlyMap<Table, Ballot | undefined>;

/** The votes for tables as they stand now. */
export const ballotsOf = (tables: Iterable<Table>, scales: TableScales): Ballots =>
  new Map(Array.from(tables, (table) => [table, scales.ballotOf(table)]));

/**
 * The votes for the same tables as they stand now, the same object where no vote has changed; null where one of the voters
 * now reads a table at another scale.
 */
export function recounted(before: Ballots, scales: TableScales, voters: readonly Voter[]): Ballots | null {
  let hasChanged = false;
  for (const [table, ballot] of before) {
    if (scales.ballotOf(table) === ballot) continue;
    hasChanged = true;
    const isSame = voters.every(
      (voter) =>
        (ballot?.of(voter) ?? null) === scales.of(table, voter) &&
        (ballot?.isSure(voter) ?? false) === scales.isSure(table, voter),
    );
    if (!isSame) return null;
  }
  return hasChanged ? ballotsOf(before.keys(), scales) : before;
}
