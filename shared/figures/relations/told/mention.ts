import type { BlockFigures } from '../../block-figures.ts';
import { onlyConnects } from '../../gazetteer/connectives.ts';
import { listAt } from '../../group.ts';
import type { Figure, Passage } from '../../passage.ts';
import { comparable, type Quantity } from '../../quantity.ts';
import type { ItemPlace } from '../../reader/runs.ts';

/** A figure of a text, and the words around it that say what it is. */
export interface Mention {
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** From the figure before it, or from where its sentence starts. */
  readonly lead: string;
  /** The lead, and where that only connects, what the figure before it is called: `Sales rose 5% to $1,412 million`. */
  readonly words: string;
  /** Up to the figure behind it, or to the end of its sentence. */
  readonly tail: string;
  /** Counts the sentences of the scene. */
  readonly sentence: number;
  /** Counts the passages of the scene: the items of its list. */
  readonly passage: number;
}

/** Figures that are told together: those of a paragraph, or of all the items of a list, in order. */
export interface Scene {
  readonly mentions: readonly Mention[];
  readonly list: boolean;
}

/** The scenes of a block. Linear. */
export function scenesOf({ passages }: BlockFigures): readonly Scene[] {
  const lists = new Map<number, Passage[]>();
  const scenes: Scene[] = [];
  for (const passage of passages) {
    const { run, figures } = passage;
    if (run.kind === 'cell' || run.kind === 'heading' || figures.length === 0) continue;
    if (run.kind === 'paragraph' || run.item === null) scenes.push(sceneOf([passage], false));
    else listAt(lists, outermost(run.item, passages).list).push(passage);
  }
  for (const items of lists.values()) scenes.push(sceneOf(items, true));
  return scenes;
}

/** An item inside of an item is told with the list around it. */
function outermost(item: ItemPlace, passages: readonly Passage[]): ItemPlace {
  const around = item.parent === null ? undefined : passages[item.parent]?.run;
  return around?.kind === 'item' ? outermost(around.item, passages) : item;
}

function sceneOf(passages: readonly Passage[], list: boolean): Scene {
  const mentions: Mention[] = [];
  let sentence = 0;
  for (const [passage, { run, sentences }] of passages.entries()) {
    for (const { from, to, figures } of sentences) {
      for (const [i, figure] of figures.entries()) {
        const { quantity } = figure;
        const lead = run.text.slice(figures[i - 1]?.quantity.span.to ?? from, quantity.span.from);
        const last = i > 0 && onlyConnects(lead) ? mentions.at(-1)!.words : '';
        mentions.push({
          figure,
          quantity,
          lead,
          words: last + lead,
          tail: run.text.slice(quantity.span.to, figures[i + 1]?.quantity.span.from ?? to),
          sentence,
          passage,
        });
      }
      sentence += 1;
    }
  }
  return { mentions, list };
}

/** Further back than this, sentences and items are told of something else. */
const reach = 3;

/** The mentions before one of them that its words may reach back to, the nearest first. */
export function before({ mentions, list }: Scene, at: number): readonly Mention[] {
  const { sentence } = mentions[at]!;
  const since = sentence - (list ? 2 * reach : reach);
  return mentions
    .slice(Math.max(0, at - 16), at)
    .filter((other) => other.sentence > since)
    .reverse();
}

/** The mentions around one of them, itself among them. A window, so that work on a long list stays linear. */
export const around = ({ mentions }: Scene, at: number): readonly Mention[] =>
  mentions.slice(Math.max(0, at - 16), at + 17);

/** A plain amount: one number that stands for itself, neither a change nor a bound. */
export function isLevel({ quantity: { readings, range, change, bound, unit } }: Mention): boolean {
  return (
    readings.length === 1 &&
    readings[0]!.point !== null &&
    readings[0]!.point.sign() > 0 &&
    range === null &&
    change?.role !== 'by' &&
    bound === 'exact' &&
    unit.kind !== 'percentPoint'
  );
}

/** Whether two amounts measure the same kind of thing, so that they may be added or divided. */
export function alike({ quantity: a }: Mention, { quantity: b }: Mention): boolean {
  return a.unit.kind === b.unit.kind && comparable(a.unit, b.unit);
}

/** What a figure counts, as its text says it: 명, 척, 장, share, `bbl`; null for money, rates and bare numbers. */
export function countedBy({ quantity: { unit } }: Mention): string | null {
  switch (unit.kind) {
    case 'count':
      return unit.noun;
    case 'measure':
      return unit.symbol;
    case 'shares':
      return 'share';
    case 'duration':
      return unit.unit;
    default:
      return null;
  }
}

const periodWord =
  /(?:19|20)\d\d|\d{2}[EF]\b|[1-4]Q\d*|[1-4]분기|\d{1,2}월|[상하]반기|연간|누적|누계|내년|올해|작년|지난해|재작년|전년|전분기|전월|1년\s?전|직전|\b(?:last|prior|previous)\s(?:year|quarter)|year\sago/g;

/** Whether the words before two figures set them at different times. */
export function differInTime(a: Mention, b: Mention): boolean {
  const [own, other] = [a.lead.match(periodWord), b.lead.match(periodWord)];
  return own !== null && other !== null && !own.some((word) => other.includes(word));
}

/** Whether a figure is told of another time than all of those that it would be worked out from. */
export function isOfAnotherTime(mention: Mention, others: readonly Mention[]): boolean {
  const own = mention.lead.match(periodWord);
  return own !== null && !others.some(({ lead }) => own.some((word) => lead.includes(word)));
}
