import { beside } from '../../beside.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import { bygone, hypothetical } from '../gazetteer/cues.ts';
import type { Figure, Sentence } from '../passage.ts';
import type { Quantity } from '../quantity.ts';
import type { Slip } from '../slip.ts';
import type { PlacedBlock } from '../stretches.ts';
import { digitsOf, type Found } from './by-value.ts';
import { englishIn } from './claims.ts';
import { keysOf } from './keys.ts';
import type { LineIndex } from './line-index.ts';
import { Lookup } from './lookup.ts';
import { settingOf } from './setting.ts';

/** A figure of English prose whose digits are those of cells, or would be with two neighbours turned. */
export interface Suspect {
  readonly figure: Figure;
  readonly block: BoundBlock;
  readonly placed: PlacedPassage;
  readonly sentence: Sentence;
  readonly slip: Slip;
  /** The cells of those digits. */
  readonly found: readonly Found[];
  /** Telling words of its sentence. */
  readonly said: ReadonlySet<string>;
  /** Those of the sentence before, of what opens its passage and of what stands above it. */
  readonly around: ReadonlySet<string>;
  /** The other figures of its passage that have the digits of cells. */
  readonly others: readonly Other[];
}

interface Other {
  readonly quantity: Quantity;
  readonly found: readonly Found[];
}

interface Kept {
  readonly lookup: Lookup;
  readonly suspects: readonly Suspect[];
}

const kept = beside<BoundBlock, Kept>();

/** The figures of a block's English prose that may be slips of the pen; the same list as long as the index tells them the same. */
export function suspectsIn({ block, at }: PlacedBlock, index: LineIndex): readonly Suspect[] {
  const before = kept.get(block);
  if (before?.lookup.holdsIn(index, at)) return before.suspects;
  const lookup = new Lookup(index, at);
  const suspects = englishIn(block).flatMap((placed) => inPassage(block, placed, lookup));
  kept.set(block, { lookup, suspects });
  return suspects;
}

function inPassage(block: BoundBlock, placed: PlacedPassage, index: Lookup): readonly Suspect[] {
  const { figures, sentences, run } = placed.passage;
  const cells = new Map<Figure, readonly Found[]>();
  for (const figure of figures)
    if (isExact(figure.quantity)) cells.set(figure, index.cellsWith(digitsOf(figure.quantity)));
  return sentences.flatMap((sentence, at) => {
    const text = run.text.slice(sentence.from, sentence.to);
    if (sentence.figures.length === 0 || hypothetical.test(text) || bygone.test(text)) return [];
    return sentence.figures.flatMap((figure): readonly Suspect[] => {
      const same = cells.get(figure);
      if (!same) return [];
      const slip = same.length > 0 ? 'scale' : 'digits';
      if (slip === 'scale' && !saysScale(figure.quantity)) return [];
      const found = same.length > 0 ? same : turned(digitsOf(figure.quantity), index);
      if (found.length === 0) return [];
      const last = sentences[at - 1];
      return [
        {
          figure,
          block,
          placed,
          sentence,
          slip,
          found,
          said: new Set(keysOf(sentence.terms, text)),
          around: new Set([...settingOf(placed, index), ...(last ? keysOf(last.terms) : [])]),
          others: Array.from(cells, ([other, found]) => ({ other, quantity: other.quantity, found })).filter(
            ({ other, found }) => other !== figure && found.length > 0,
          ),
        },
      ];
    });
  });
}

const amounts: ReadonlySet<Quantity['unit']['kind']> = new Set([
  'money',
  'plain',
  'count',
  'shares',
  'measure',
]);

const isExact = ({ unit, bound, range, readings }: Quantity): boolean =>
  amounts.has(unit.kind) && bound === 'exact' && range === null && readings.length > 0;

/** Thousands of other things than money are as often counted in ones. */
const saysScale = ({ unit, scaled }: Quantity): boolean => scaled && unit.kind === 'money';

/** The cells that have the digits with two neighbours turned. */
const turned = (digits: string, index: Lookup): readonly Found[] =>
  Array.from(digits.slice(1), (digit, i) =>
    digit === digits[i] || (i === 0 && digit === '0')
      ? []
      : index.cellsWith(`${digits.slice(0, i)}${digit}${digits[i]}${digits.slice(i + 2)}`),
  ).flat();
