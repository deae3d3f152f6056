/** Anything with the forms under which it can be looked up; a filler has none and is passed over. */
export interface Comparable {
  readonly forms: readonly string[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** What was added under a phrase that stands in a sequence. */
export interface PhraseMatch<T> {
  readonly values: readonly T[];
  /** Index behind the last word of the phrase. */
  readonly end: number;
}

/** Finds phrases in a sequence of words, the longest first, in time linear in the sequence. */
export class PhraseIndex<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** Adds a phrase by the first form of each of its words. A phrase of fillers only is not added. */
  add(phrase: readonly Comparable[], value: T): void {
    let node = this.root;
    for (const { forms } of phrase) {
      const form = forms[0];
      if (form === undefined) continue;
      let next = node.next.get(form);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(form, next);
      }
      node = next;
    }
    if (node !== this.root) node.values.push(value);
  }

  /** The longest phrase that starts at `at`; null where none does, or where a filler stands there. */
  longestAt(sequence: readonly Comparable[], at: number): PhraseMatch<T> | null {
    if (!sequence[at]?.forms.length) return null;
    let node: Node<T> | undefined = this.root;
    let found: PhraseMatch<T> | null = null;
    for (let i = at; i < sequence.length; i++) {
      const { forms } = sequence[i]!;
      if (forms.length === 0) continue;
      const here: Node<T> = node;
      node = undefined;
      for (const form of forms) node ??= here.next.get(form);
      if (!node) break;
      if (node.values.length > 0) found = { values: node.values, end: i + 1 };
    }
    return found;
  }
}
