import type { Fix } from '../../../finding.ts';
import { message } from '../../../i18n/index.ts';
import type { ArticleReading, Heading } from '../../text/article-reading.ts';
import { lineEndOf } from '../../text/line-end.ts';

/** A section of a template, and the heading in the article that stands for it. */
export interface WantedSection {
  readonly section: string;
  readonly heading: Heading | null;
}

/**
 * Puts the heading of a section where the template has it: above the next section that is there, else below all. Null
 * where what is put below would be read as code.
 */
export function addSection(
  { article: { text }, lines }: ArticleReading,
  wanted: readonly WantedSection[],
  index: number,
): Fix | null {
  const { section } = wanted[index]!;
  const next = wanted.slice(index + 1).find(({ heading }) => heading !== null)?.heading;
  if (!next && lines.at(-1)?.kind === 'code') return null;
  const levels = wanted.flatMap(({ heading }) => (heading ? [heading.level] : []));
  const marks = `${'#'.repeat(levels.length > 0 ? Math.min(...levels) : 2)} `;
  const end = lineEndOf(text);
  const at = next ? next.from : text.length;
  const before = next || text === '' ? '' : end.repeat(Math.max(0, 2 - lineEndsBehind(text)));
  const after = next ? end + end : end;
  const start = before.length + marks.length;
  return {
    title: message('lint.structure.addSection', { section }),
    edits: [{ from: at, to: at, insert: before + marks + section + after }],
    // Templates name a section by the words that must be in its heading; a writer may say more.
    draft: { from: start, to: start + section.length },
  };
}

function lineEndsBehind(text: string): number {
  return text.slice(text.trimEnd().length).match(/\r\n?|\n/g)?.length ?? 0;
}
