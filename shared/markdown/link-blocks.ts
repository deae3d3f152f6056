import type { Definition, Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { beside } from '../beside.ts';
import { type Block, type PlacedBlock, withReferences } from './block.ts';
import { type Note, noReferences, type References, sameReferences } from './references.ts';

/**
 * Gives each block of an article the definitions and footnotes that its references stand for, wherever they are
 * defined. A block whose references did not change is returned as it is.
 */
export function linkBlocks(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const defined = collectDefinitions(blocks);
  if (defined === null && blocks.every(({ block }) => block.references === noReferences)) return blocks;
  const labelled = blocks.map(({ block }) => withReferences(block, select(labelsIn(block), defined)));
  const calls = firstCalls(labelled);
  return blocks.map((place, index) => {
    const references = numberNotes(labelled[index]!.references, calls, index);
    return sameReferences(place.block.references, references)
      ? place
      : { block: withReferences(labelled[index]!, references), from: place.from };
  });
}

interface Defined {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlySet<string>;
}

const uncalled: Note = { number: null, firstCall: false };

/** Of two definitions of one label the first holds. Null where nothing is defined. */
function collectDefinitions(blocks: readonly PlacedBlock[]): Defined | null {
  const definitions = new Map<string, Definition>();
  const notes = new Set<string>();
  for (const { block } of blocks) {
    if (!block.mayDefine) continue;
    for (const node of within(block)) {
      if (node.type === 'footnoteDefinition') notes.add(normalizeIdentifier(node.identifier));
      if (node.type !== 'definition') continue;
      const label = normalizeIdentifier(node.identifier);
      if (!definitions.has(label)) definitions.set(label, node);
    }
  }
  return definitions.size + notes.size > 0 ? { definitions, notes } : null;
}

function select(labels: readonly string[], defined: Defined | null): References {
  if (defined === null) return noReferences;
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, Note>();
  for (const label of labels) {
    const definition = defined.definitions.get(label);
    if (definition) definitions.set(label, definition);
    if (label.startsWith('^') && defined.notes.has(label.slice(1))) notes.set(label.slice(1), uncalled);
  }
  return definitions.size + notes.size > 0 ? { definitions, notes } : noReferences;
}

interface Call {
  readonly number: number;
  /** The index of the block where the note is called first. */
  readonly block: number;
}

/** Notes are numbered in the order of their first calls. */
function firstCalls(blocks: readonly Block[]): ReadonlyMap<string, Call> {
  const calls = new Map<string, Call>();
  for (const [index, block] of blocks.entries()) {
    if (block.references.notes.size === 0) continue;
    for (const node of within(block)) {
      if (node.type !== 'footnoteReference') continue;
      const label = normalizeIdentifier(node.identifier);
      if (!calls.has(label)) calls.set(label, { number: calls.size + 1, block: index });
    }
  }
  return calls;
}

function numberNotes(references: References, calls: ReadonlyMap<string, Call>, index: number): References {
  if (references.notes.size === 0) return references;
  const notes = new Map<string, Note>();
  for (const label of references.notes.keys()) {
    const call = calls.get(label);
    notes.set(label, { number: call?.number ?? null, firstCall: call?.block === index });
  }
  return { ...references, notes };
}

const labels = beside<Block, readonly string[]>();
const none: readonly string[] = [];

/** Every label that a reference in the block could have, normalised; more than there are references. */
function labelsIn(block: Block): readonly string[] {
  if (!block.text.includes('[')) return none;
  let found = labels.get(block);
  if (!found) {
    const sources = Array.from(block.text.matchAll(/\[((?:[^[\]\\]|\\.)+)\]/gs), ([, label = '']) => label);
    // A label that runs over lines of a quote holds the quote's markers.
    const bare = sources.map((label) => label.replace(/(?:\r\n?|\n)[ \t]*(?:>[ \t]?)+/g, ' '));
    found = [...new Set([...sources, ...bare].map(normalizeIdentifier))];
    labels.set(block, found);
  }
  return found;
}

/** The nodes of a block in the order of the text. */
function* within(block: Block): Generator<Nodes> {
  const waiting: Nodes[] = [block.root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}
