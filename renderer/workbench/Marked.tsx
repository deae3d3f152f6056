import type { Hit } from '../ui/word-search.ts';

/** A text with what a search hit in it marked. */
export function Marked({ text, hits }: { text: string; hits: readonly Hit[] }) {
  const parts = hits.flatMap(([from, to], i) => [
    text.slice(hits[i - 1]?.[1] ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  );
}
