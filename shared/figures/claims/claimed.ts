import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { Check } from '../check.ts';
import { keptBy, sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { countVotes, type TableScales } from '../restate/table-scale.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import type { Table } from '../table/table.ts';
import { type Ballots, ballotsOf, isSameScale } from './ballots.ts';
import { type Claim, claimsIn, englishIn } from './claims.ts';
import { doubts } from './doubts.ts';
import { toCheck, trialOf } from './judge.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { Lookup } from './lookup.ts';
import { slipsIn } from './slips.ts';
import { wrongWay } from './way.ts';
import { weigh } from './weigh.ts';

/**
 * English prose whose clauses name a line of a table by some of its words: a figure clashes where nothing that the line
 * tells explains it and the clause leaves no doubt. `direct` are checks that have tied out figures already.
 */
export function claimed(blocks: Stretches, direct: readonly Check<Figure>[]): readonly Check<Figure>[] {
  if (blocks.gather(englishIn).length === 0) return [];
  const index = indexLines(blocks);
  if (!index) return [];
  const all = blocks.all.map((stretch) => claimsOf(stretch, index));
  const scales = scalesBy(flatMap(all, votersIn));
  const told = new Set(direct.map(({ members }) => members[0]!));
  const checks = flatMap(all, (claims) => checksOf(claims, index, scales)).filter(
    ({ relation, members }) => relation === 'figures/trend' || !told.has(members[0]!),
  );
  for (const { members } of checks) told.add(members[0]!);
  const slips = flatMap(blocks.all, (stretch) => slipsIn(stretch, index, scales));
  return [...checks, ...slips.filter(({ members }) => !told.has(members[0]!))];
}

const scalesBy = countVotes();

/** The claims of a stretch, block by block. */
type Claims = readonly (readonly Claim[])[];

const votersIn = keptBy((stretch: Claims) =>
  flatMap(stretch, (claims) => claims.filter(({ votes }) => votes.length > 0)),
);

interface KeptStretch {
  readonly index: LineIndex;
  readonly claims: Claims;
}

const keptStretches = beside<Stretch, KeptStretch>();

/** The same list as long as its blocks have the same claims. */
function claimsOf(stretch: Stretch, index: LineIndex): Claims {
  const before = keptStretches.get(stretch);
  if (before?.index === index) return before.claims;
  const all = stretch.blocks.map((block) => claimsIn(block, index)).filter((own) => own.length > 0);
  const claims = before && sameMembers(before.claims, all) ? before.claims : all;
  keptStretches.set(stretch, { index, claims });
  return claims;
}

interface KeptChecks {
  readonly index: LineIndex;
  readonly scales: TableScales;
  readonly checks: readonly Check<Figure>[];
}

const keptChecks = beside<Claims, KeptChecks>();

/** What becomes of a stretch's claims. */
function checksOf(claims: Claims, index: LineIndex, scales: TableScales): readonly Check<Figure>[] {
  const before = keptChecks.get(claims);
  if (before?.index === index && before.scales === scales) return before.checks;
  const checks = flatMap(claims, (own) => judged(own, index, scales));
  keptChecks.set(claims, { index, scales, checks });
  return checks;
}

interface Judged {
  readonly lookup: Lookup;
  /** Those that the answers came from. */
  readonly tables: ReadonlySet<Table>;
  readonly ballots: Ballots;
  readonly checks: readonly Check<Figure>[];
}

const kept = beside<readonly Claim[], Judged>();

/** Judges a block's claims, again only where the index or the scale of a table tells them otherwise. */
function judged(claims: readonly Claim[], index: LineIndex, scales: TableScales): readonly Check<Figure>[] {
  const before = kept.get(claims);
  const holds = before?.lookup.holdsIn(index) && isSameScale(before.ballots, scales, claims);
  const lookup = holds ? before!.lookup : new Lookup(index);
  const checks = holds ? before!.checks : judge(claims, lookup, scales);
  const tables = holds ? before!.tables : lookup.tables;
  kept.set(claims, { lookup, tables, ballots: ballotsOf(tables, scales), checks });
  return checks;
}

function judge(claims: readonly Claim[], lookup: Lookup, scales: TableScales): readonly Check<Figure>[] {
  const weighed = claims.map((claim) => weigh(claim, lookup, scales));
  return weighed.flatMap((one) => {
    const trial = trialOf(one, weighed);
    const against = wrongWay(one);
    if (against) return [against];
    return trial && !Object.values(doubts).some((doubt) => doubt(trial)) ? [toCheck(trial)] : [];
  });
}
