import { readTarget } from '../../markdown/target.ts';
import type { Edit } from '../../span.ts';
import { linksOf } from './links-of.ts';
import { relativePath, resolvePath } from './resolve.ts';

/** Where a file of the library stood, and where it stands now: library paths with `/`, in NFC. */
export interface Move {
  readonly before: string;
  readonly after: string;
}

/**
 * The edits by which an article's links still lead where they led, once `moved` has moved; `own` is the article
 * that holds the text, which may be the moved one. Each touches an address only, and keeps its query, its fragment
 * and the way it was written: from the root or relative, with or without `./`, encoded or plain. A link that led
 * nowhere stays. `has` tells which files stood in the library before the move.
 */
export function followMove(
  text: string,
  own: string,
  moved: Move,
  has: (path: string) => boolean,
): readonly Edit[] {
  const ownAfter = own === moved.before ? moved.after : own;
  return linksOf(text, own).flatMap(({ target: led, address, addressSpan }) => {
    const goal = led === moved.before ? moved.after : led;
    if (led !== moved.before && !has(led)) return [];
    const target = readTarget(address);
    if (target.kind === 'file' && resolvePath(target.path, ownAfter) === goal) return [];
    const insert = rewrite(address, goal, ownAfter, text[addressSpan.from - 1] === '<');
    return insert === address ? [] : [{ ...addressSpan, insert }];
  });
}

function rewrite(address: string, goal: string, own: string, bracketed: boolean): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const encode = encoderFor(path, bracketed);
  if (/^[/\\]/.test(path)) return `/${encode(goal)}${rest}`;
  const relative = relativePath(goal, own);
  const dotted = relative.startsWith('../') || !/^\.{1,2}[/\\]/.test(path) ? relative : `./${relative}`;
  return `${encode(dotted)}${rest}`;
}

/** How a path is written as an address: as the old one was. */
function encoderFor(path: string, bracketed: boolean): (path: string) => string {
  const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  // A browser's address bar encodes Hangul; a person does not.
  if (/%[89a-f][0-9a-f]/i.test(path)) return (plain) => encodeURI(plain).replace(/[()#?]/g, percent);
  const special = bracketed ? /[<>#?%\\]/g : /[ ()<>#?%\\]/g;
  return (plain) => plain.replace(special, percent);
}
