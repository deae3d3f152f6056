import { entities } from '../gazetteer/entities.ts';
import { type Metric, metrics, type Nature } from '../gazetteer/metrics.ts';
import { PhraseIndex } from './phrase-index.ts';
import { words } from './words.ts';

/** Names that a library adds to the known ones. A name or alias that is known already joins what it names. */
export interface OwnNames {
  readonly entities: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly metrics: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly nature: Nature;
  }[];
}

/** What a name stands for, under one form for all its spellings. */
export interface Name {
  readonly form: string;
  readonly metric: Metric | null;
  readonly entity: string | null;
}

/** The names of metrics and entities by which a text is read. The same object for the same names. */
export type Vocabulary = PhraseIndex<Name>;

const ofMetric = (metric: Metric): Name => ({ form: `#${metric.id}`, metric, entity: null });
const ofEntity = (entity: string): Name => ({ form: `@${entity}`, metric: null, entity });

const known = new PhraseIndex<Name>();
addKnown(known);

/** The names that every article is read by. */
export const commonVocabulary: Vocabulary = known;

function addKnown(index: PhraseIndex<Name>): void {
  for (const metric of metrics) for (const name of metric.names) index.add(words(name), ofMetric(metric));
  for (const [entity, ...aliases] of entities)
    for (const name of [entity!, ...aliases]) index.add(words(name), ofEntity(entity!));
}

/** A library's vocabularies by what they hold, so that a text that was read under one stays read. */
const made = new Map<string, Vocabulary>();
const mostMade = 8;

/** The known names with a library's own, which win where both name the same words. */
export function vocabularyOf({ entities: own, metrics: measures }: OwnNames): Vocabulary {
  if (own.length === 0 && measures.length === 0) return commonVocabulary;
  const key = JSON.stringify([own, measures]);
  const before = made.get(key);
  if (before) return before;
  const index = new PhraseIndex<Name>();
  for (const { name, aliases } of own) {
    const all = [name, ...aliases];
    const entity = all.flatMap((one) => meaningOf(one)?.entity ?? [])[0] ?? name;
    for (const one of all) index.add(words(one), ofEntity(entity));
  }
  for (const { name, aliases, nature } of measures) {
    const all = [name, ...aliases];
    const metric = all.flatMap((one) => meaningOf(one)?.metric ?? [])[0] ?? { id: name, nature, names: all };
    for (const one of all) index.add(words(one), ofMetric(metric));
  }
  addKnown(index);
  if (made.size >= mostMade) made.delete(made.keys().next().value!);
  made.set(key, index);
  return index;
}

/** What the known names make of a whole name; null where it is new. */
function meaningOf(name: string): Name | null {
  const sequence = words(name);
  const match = known.longestAt(sequence, 0);
  return match?.end === sequence.length ? (match.values[0] ?? null) : null;
}
