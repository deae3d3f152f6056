import type { Ballot, TableScales, Voter } from '../restate/table-scale.ts';
import type { Table } from '../table/table.ts';

/** The votes for the scales of some tables, as they were counted when something was worked out from them. */
export type Ballots = ReadonlyMap<Table, Ballot | undefined>;

/** The votes for tables as they stand now. */
export const ballotsOf = (tables: Iterable<Table>, scales: TableScales): Ballots =>
  new Map(Array.from(tables, (table) => [table, scales.ballotOf(table)]));

/** Whether each of the voters reads the tables at the same scale as before, by whatever votes. */
export const isSameScale = (before: Ballots, scales: TableScales, voters: readonly Voter[]): boolean =>
  Array.from(before).every(([table, ballot]) => {
    return (
      scales.ballotOf(table) === ballot ||
      voters.every(
        (voter) =>
          (ballot?.of(voter) ?? null) === scales.of(table, voter) &&
          (ballot?.isSure(voter) ?? false) === scales.isSure(table, voter),
      )
    );
  });
