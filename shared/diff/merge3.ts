import { diffArrays } from 'diff';

/** Two texts that were made from one, with everything put together on both sides that does not clash. */
export interface Merged {
  /** What both sides share now, and in the clashes the one side's own lines. */
  readonly mine: string;
  readonly theirs: string;
  /** Places that both sides changed, each in its own way. */
  readonly clashes: number;
}

/** Lines of the common text that one side has replaced. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Beyond so many insertions and deletions a side has little left of the common text. */
const mostEdits = 1500;

/**
 * Puts together by lines what two sides made of a common text: where only one side changed something, both take it;
 * where both did, or at lines without an unchanged one between, each keeps its own. Null where a side has too little
 * in common with the text that it was made from. After diff3 (Khanna, Kunal, Pierce: A Formal Investigation of Diff3).
 */
export function merge3(base: string, mine: string, theirs: string): Merged | null {
  const lines = base.split('\n');
  const own = hunksOf(lines, mine.split('\n'));
  const others = hunksOf(lines, theirs.split('\n'));
  if (!own || !others) return null;

  const left: (readonly string[])[] = [];
  const right: (readonly string[])[] = [];
  let clashes = 0;
  let at = 0;
  for (const { from, to } of regionsOf([...own, ...others])) {
    const common = lines.slice(at, from);
    const a = inside(own, lines, from, to);
    const b = inside(others, lines, from, to);
    const clash = a !== null && b !== null && a.join('\n') !== b.join('\n');
    if (clash) clashes++;
    left.push(common, a ?? b!);
    right.push(common, b ?? a!);
    at = to;
  }
  const rest = lines.slice(at);
  const join = (parts: readonly (readonly string[])[]) => [...parts, rest].flat().join('\n');
  return { mine: join(left), theirs: join(right), clashes };
}

function hunksOf(before: string[], after: string[]): Hunk[] | null {
  const changes = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!changes) return null;
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { value, added, removed } of changes) {
    const to = added ? at : at + value.length;
    if (added || removed) {
      const last = hunks.at(-1);
      const lines = added ? value : [];
      if (last && last.to === at)
        hunks[hunks.length - 1] = { from: last.from, to, lines: [...last.lines, ...lines] };
      else hunks.push({ from: at, to, lines });
    }
    at = to;
  }
  return hunks;
}

/** The stretches of the common text that some side changed; those that touch are one. */
function regionsOf(hunks: readonly Hunk[]): { readonly from: number; readonly to: number }[] {
  const regions: { from: number; to: number }[] = [];
  for (const { from, to } of [...hunks].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = regions.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else regions.push({ from, to });
  }
  return regions;
}

/** What a side made of a region; null where it left it alone. */
function inside(hunks: readonly Hunk[], lines: readonly string[], from: number, to: number): string[] | null {
  const own = hunks.filter((hunk) => hunk.from >= from && hunk.to <= to);
  if (own.length === 0) return null;
  const made: (readonly string[])[] = [];
  let at = from;
  for (const hunk of own) {
    made.push(lines.slice(at, hunk.from), hunk.lines);
    at = hunk.to;
  }
  return [...made, lines.slice(at, to)].flat();
}
