import { beside } from '../../beside.ts';
import type { Check } from '../check.ts';
import { keptBy, sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { countVotes, type TableScales } from '../restate/table-scale.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import { type Claim, claimsIn, englishIn } from './claims.ts';
import { doubts } from './doubts.ts';
import { toCheck, trialOf } from './judge.ts';
import { indexLines, type LineIndex } from './line-index.ts';
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
  const all = blocks.all.flatMap((stretch) => claimsOf(stretch, index));
  const scales = scalesBy(all.flatMap(votersIn));
  const told = new Set(direct.map(({ members }) => members[0]!));
  const checks = all.flatMap((claims) =>
    checksOf(claims, index, scales).filter(
      ({ relation, members }) => relation === 'figures/trend' || !told.has(members[0]!),
    ),
  );
  for (const { members } of checks) told.add(members[0]!);
  const slips = blocks.all.flatMap((stretch) =>
    slipsIn(stretch, claimsOf(stretch, index), index, scales).filter(({ members }) => !told.has(members[0]!)),
  );
  return [...checks, ...slips];
}

const scalesBy = countVotes();

const votersIn = keptBy((claims: readonly Claim[]) => claims.filter(({ votes }) => votes.length > 0));

interface KeptStretch {
  readonly index: LineIndex;
  readonly claims: readonly (readonly Claim[])[];
}

const keptStretches = beside<Stretch, KeptStretch>();

/** The claims of a stretch, block by block. */
function claimsOf(stretch: Stretch, index: LineIndex): readonly (readonly Claim[])[] {
  const before = keptStretches.get(stretch);
  if (before?.index === index) return before.claims;
  const claims = stretch.blocks.map((block) => claimsIn(block, index)).filter((own) => own.length > 0);
  keptStretches.set(stretch, { index, claims });
  return claims;
}

interface Kept {
  readonly tables: TableScales;
  readonly scales: readonly (number | null)[];
  readonly checks: readonly Check<Figure>[];
}

const kept = beside<readonly Claim[], Kept>();

/** Judges a block's claims, again only where a table that they name is now read at another scale. */
function checksOf(claims: readonly Claim[], index: LineIndex, tables: TableScales): readonly Check<Figure>[] {
  const before = kept.get(claims);
  if (before?.tables === tables) return before.checks;
  const scales = claims.flatMap((claim) =>
    claim.lines.flatMap(({ table }) => [tables.of(table, claim), Number(tables.isSure(table, claim))]),
  );
  const checks = before && sameMembers(before.scales, scales) ? before.checks : judged(claims, index, tables);
  kept.set(claims, { tables, scales, checks });
  return checks;
}

function judged(claims: readonly Claim[], index: LineIndex, scales: TableScales): readonly Check<Figure>[] {
  const weighed = claims.map((claim) => weigh(claim, index, scales));
  return weighed.flatMap((one) => {
    const trial = trialOf(one, weighed);
    const against = wrongWay(one);
    if (against) return [against];
    return trial && !Object.values(doubts).some((doubt) => doubt(trial)) ? [toCheck(trial)] : [];
  });
}
