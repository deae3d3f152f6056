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
export function sourceOffsets({ source }: Searchable): (offset: number) => number {
  if (source === undefined) return (offset) => offset;
  const clusters = source.matchAll(cluster);
  let next = clusters.next();
  let at = 0;
  let from = 0;
  return (offset) => {
    while (at < offset && !next.done) {
      const [written] = next.value;
      const composed = written.normalize('NFC');
      if (at + composed.length > offset) return from + headLength(written, offset - at);
      at += composed.length;
      from += written.length;
      next = clusters.next();
    }
    return from;
  };
}

/** How much of a cluster makes the first `count` characters of its composed form; all of it where none does alone. */
function headLength(written: string, count: number): number {
  const composed = written.normalize('NFC');
  for (let length = 1; length < written.length; length += 1) {
    const head = written.slice(0, length).normalize('NFC');
    if (head.length === count && head + written.slice(length).normalize('NFC') === composed) return length;
  }
  return written.length;
}
