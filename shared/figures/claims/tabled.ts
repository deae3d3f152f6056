import { beside } from '../../beside.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Period } from '../reader/period.ts';
import { readPeriods } from '../reader/read-periods.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import { terms } from '../words/terms.ts';
import { keysOf } from './keys.ts';
import { type Line, linesIn } from './lines.ts';

/** A block's lines, and what the words above its tables tell. */
export interface Tabled {
  readonly above: string;
  readonly lines: readonly Line[];
  /** Telling words above. */
  readonly words: ReadonlySet<string>;
  /** Times above. */
  readonly periods: readonly Period[];
}

interface KeptStretch {
  readonly above: string;
  readonly tabled: readonly Tabled[];
  /** What stands above the next stretch. */
  readonly below: string;
}

const keptStretches = beside<Stretch, KeptStretch>();

function tabledIn(stretch: Stretch, above: string): KeptStretch {
  const before = keptStretches.get(stretch);
  if (before?.above === above) return before;
  let below = above;
  const tabled: Tabled[] = [];
  for (const { read, under } of stretch.blocks) {
    if (read.tables.length > 0) {
      const headings = under.headings.slice(-2).map(({ run }) => run.text);
      tabled.push(known(read, [...headings, lastSentence(below)].join('\n')));
    }
    below = read.caption ?? below;
  }
  const kept = { above, tabled, below };
  keptStretches.set(stretch, kept);
  return kept;
}

/** The tables of an article, each under the words above it. */
export function tabledOf(blocks: Stretches): readonly Tabled[] {
  let above = '';
  return blocks.all.flatMap((stretch) => {
    const { tabled, below } = tabledIn(stretch, above);
    above = below;
    return tabled;
  });
}

const lastSentence = (text: string) => /[^.!?]*[.!?:]?\s*$/.exec(text.trim())?.[0] ?? '';

const tabledBefore = beside<BlockFigures, Tabled>();

/** The same object for a block under the same words. */
function known(read: BlockFigures, above: string): Tabled {
  const before = tabledBefore.get(read);
  if (before?.above === above) return before;
  const { vocabulary } = read;
  const tabled = {
    above,
    lines: linesIn(read),
    words: new Set(keysOf(terms(above, vocabulary), above)),
    periods: readPeriods(above),
  };
  tabledBefore.set(read, tabled);
  return tabled;
}
