/** A text in the form that search compares: NFC, so that composed and decomposed Hangul are alike. */
export interface Searchable {
  readonly text: string;
  /** The text that it was made from; missing where that is in NFC already, as nearly every text is. */
  readonly source?: string;
}

export function toSearchable(source: string): Searchable {
  const text = source.normalize('NFC');
  return text === source ? { text: source } : { text, source };
}

/** A character and all that may join it in NFC: marks, and the vowels and final consonants of decomposed Hangul. */
const cluster = /[\s\S][\p{M}\u1160-\u11ff]*/gu;

/** Where offsets of the searchable text stand in its source. Offsets must not descend from call to call. */
export function sourceOffsets({ text, source }: Searchable): (offset: number) => number {
  if (source === undefined) return (offset) => offset;
  const clusters = source.matchAll(cluster);
  let at = 0;
  let from = 0;
  return (offset) => {
    while (at < offset && at < text.length) {
      const next = clusters.next();
      if (next.done) break;
      at += next.value[0].normalize('NFC').length;
      from += next.value[0].length;
    }
    return from;
  };
}
