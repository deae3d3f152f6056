import type { Nodes } from 'mdast';
import type { Block } from '../../markdown/block.ts';
import type { Edit } from '../../span.ts';
import { below, spanOf } from './walk.ts';

const lines = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Escapes what other programs take for a sign: two `~` strike out what is between them, two `$` make it a formula. With
 * `all`, every sign of emphasis among the words as well.
 */
export function escapeEdits({ root, text }: Block, all: boolean): Edit[] {
  return below(root, text)
    .filter(({ type }) => lines.has(type))
    .flatMap((line) => {
      const signs = signsIn(line, text);
      const isPaired = (sign: string) => signs.filter(({ character }) => character === sign).length > 1;
      const wanted = all ? ['~', '$', '*', '_'] : ['~', '$'].filter(isPaired);
      return signs
        .filter(({ character }) => wanted.includes(character))
        .map(({ at }): Edit => ({ from: at, to: at, insert: '\\' }));
    });
}

interface Sign {
  readonly at: number;
  readonly character: string;
}

/** The signs among a line's words that no backslash stands before. */
function signsIn(line: Nodes, source: string): Sign[] {
  const texts = 'children' in line ? below(line, source).filter(({ type }) => type === 'text') : [];
  return texts.flatMap((text) => {
    const span = spanOf(text);
    const words = span ? source.slice(span.from, span.to) : '';
    return [...words.matchAll(/\\[!-/:-@[-`{-~]|([~$*_])/g)].flatMap(({ index, 1: character }) =>
      character === undefined ? [] : [{ at: span!.from + index, character }],
    );
  });
}

/** Words that stand for themselves in Markdown, whatever is in them. */
export function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
