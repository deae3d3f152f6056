import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { Check } from '../check.ts';
import { keptBy, sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { countVotes, type TableScales } from '../restate/table-scale.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import { type Ballots, ballotsOf, recounted } from './ballots.ts';
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
  const all = blocks.mapPlaced((stretch, at) => claimsOf(stretch, at, index));
  const scales = scalesBy(flatMap(all, votersIn));
  const told = new Set(direct.map(({ members }) => members[0]!));
  const checks = flatMap(all, (claims) => checksOf(claims, index, scales)).filter(
    ({ relation, members }) => relation === 'figures/trend' || !told.has(members[0]!),
  );
  for (const { members } of checks) told.add(members[0]!);
  const slips = blocks.mapPlaced((stretch, at) => slipsIn(stretch, at, index, scales)).flat();
  return [...checks, ...slips.filter(({ members }) => !told.has(members[0]!))];
}

const scalesBy = countVotes();

/** The claims of a stretch, block by block. */
type Claims = readonly (readonly Claim[])[];

const votersIn = keptBy((stretch: Claims) =>
  flatMap(stretch, (claims) => claims.filter(({ votes }) => votes.length > 0)),
);

interface KeptStretch {
  readonly at: number;
  readonly index: LineIndex;
  readonly claims: Claims;
}

const keptStretches = beside<Stretch, KeptStretch>();

/** The same list as long as its blocks have the same claims. */
function claimsOf(stretch: Stretch, at: number, index: LineIndex): Claims {
  const before = keptStretches.get(stretch);
  if (before?.at === at && before.index === index) return before.claims;
  const all = stretch
    .placed(at)
    .map((block) => claimsIn(block, index))
    .filter((own) => own.length > 0);
  const claims = before && sameMembers(before.claims, all) ? before.claims : all;
  keptStretches.set(stretch, { at, index, claims });
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
  /** For the tables that the answers came from. */
  readonly ballots: Ballots;
  readonly checks: readonly Check<Figure>[];
}

const kept = beside<readonly Claim[], Judged>();

/** Judges a block's claims, again only where the index or the scale of a table tells them otherwise. */
function judged(claims: readonly Claim[], index: LineIndex, scales: TableScales): readonly Check<Figure>[] {
  const before = kept.get(claims);
  const ballots = before?.lookup.holdsIn(index) ? recounted(before.ballots, scales, claims) : null;
  if (before && ballots) {
    if (ballots !== before.ballots) kept.set(claims, { ...before, ballots });
    return before.checks;
  }
  const lookup = new Lookup(index);
  const checks = judge(claims, lookup, scales);
  kept.set(claims, { lookup, ballots: ballotsOf(lookup.tables, scales), checks });
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
