import type { Delete, Emphasis, Nodes, Strong } from 'mdast';
import type { Block } from '../../markdown/block.ts';
import type { Edit } from '../../span.ts';
import { below, spanOf } from './walk.ts';

type Marked = Emphasis | Strong | Delete;

const tags: Readonly<Record<Marked['type'], string>> = { emphasis: 'em', strong: 'strong', delete: 'del' };

/**
 * Writes emphasis as tags: `<strong>30%</strong>를`. `all`, or only where plain CommonMark would leave the signs standing,
 * since a particle follows what ends in a sign or bracket.
 */
export function emphasisEdits({ root, text }: Block, all: boolean): Edit[] {
  return below(root, text)
    .filter(isMarked)
    .filter((node) => all || !isReadElsewhere(node, text))
    .flatMap((node) => {
      const span = spanOf(node);
      if (!span) return [];
      const length = node.type === 'emphasis' ? 1 : 2;
      const tag = tags[node.type];
      return [
        { from: span.from, to: span.from + length, insert: `<${tag}>` },
        { from: span.to - length, to: span.to, insert: `</${tag}>` },
      ];
    });
}

function isMarked(node: Nodes): node is Marked {
  return node.type in tags;
}

/** CommonMark's own rule for the run of signs at either end (spec 0.31, 6.2). */
function isReadElsewhere(node: Marked, text: string): boolean {
  const span = spanOf(node);
  if (!span) return true;
  const sign = text[span.from]!;
  const opening = runAround(text, span.from, sign);
  const closing = runAround(text, span.to - 1, sign);
  const opens = flanks(text, opening.from, opening.to);
  const closes = flanks(text, closing.from, closing.to);
  if (sign !== '_') return opens.left && closes.right;
  return (
    opens.left && (!opens.right || opens.afterSign) && closes.right && (!closes.left || closes.beforeSign)
  );
}

function runAround(text: string, at: number, sign: string) {
  let from = at;
  let to = at + 1;
  while (text[from - 1] === sign && text[from - 2] !== '\\') from--;
  while (text[to] === sign) to++;
  return { from, to };
}

function flanks(text: string, from: number, to: number) {
  const before = /(?:^|.)$/su.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? '';
  const after = /^./su.exec(text.slice(to, to + 2))?.[0] ?? '';
  const afterSign = isSign(before);
  const beforeSign = isSign(after);
  return {
    left: !isSpace(after) && (!beforeSign || isSpace(before) || afterSign),
    right: !isSpace(before) && (!afterSign || isSpace(after) || beforeSign),
    afterSign,
    beforeSign,
  };
}

const isSpace = (character: string) => character === '' || /\s/.test(character);
const isSign = (character: string) => /[\p{P}\p{S}]/u.test(character);
