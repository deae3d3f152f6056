import type { Fix } from '../../../finding.ts';
import { type Message, message } from '../../../i18n/index.ts';
import { matchesOf } from '../../../matches.ts';
import type { Span } from '../../../span.ts';
import type { Report } from '../../rule.ts';
import type { BlockReading } from '../../text/block-reading.ts';

/** Of a link or a picture; Markdown itself takes no such address for one. `=300x200` is the size of a picture. */
const inBrackets =
  /(?<=\]\([ \t]{0,10})https?:[ \t]?\/\/[^\s<>()"'“‘\r\n]{0,500}(?:[ \t]{1,3}(?!=\d{0,5}x\d{0,5})[^\s<>()"'“‘\r\n]{1,200}){1,10}(?=[ \t]{0,10}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}')?[ \t]{0,10}\))/g;

const name = String.raw`[a-z\d-]{1,63}`;
const ending = '(?:com|net|org|kr|io|gov|edu|co|info|biz|jp|cn|uk|eu|ai|me|tv)';
/** In running text only what cannot be an address and a word behind it: no host ends before the space. */
const bare = new RegExp(
  String.raw`(?<![\w/"'(]|\(<)https?:(?:[ \t]//|//[ \t]|//(?!localhost[ \t])${name}[ \t])(?:www\.)?${name}(?:\.${name}){0,5}\.${ending}(?![\w-]|\.[a-z\d])(?:/[^\s<>()"'가-힣]{0,500})?`,
  'gi',
);

/** Addresses that a blank cuts in two. `isCode` is asked in the order of the text. */
export function spacedAddresses({ text }: BlockReading, isCode: (at: number) => boolean): readonly Report[] {
  if (!/https?:/i.test(text)) return [];
  return [...matchesOf(inBrackets, text), ...matchesOf(bare, text)]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, 0: address }) => {
      if (isCode(index)) return [];
      const span = { from: index, to: index + address.length };
      return [{ message: message('lint.links.spaced', { address }), span, fixes: fixesFor(address, span) }];
    });
}

/** Where the blank stands tells what was meant; where it does not, no fix is offered, or none that is made unasked. */
function fixesFor(address: string, span: Span): readonly Fix[] {
  const [, host = '', rest = ''] = /^https?:[ \t]*\/\/[ \t]*([^/?#]*)(.*)$/i.exec(address) ?? [];
  const inHost = /[ \t]/.test(host);
  const joinedHost = host.replace(/[ \t]+/g, '');
  if (/[ \t]/.test(rest)) {
    if (inHost) return [];
    const last = rest.slice(Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t')) + 1);
    const insert = address.replace(/^(https?:)[ \t]*\/\/[ \t]*/i, '$1//').replace(/[ \t]/g, '%20');
    return [fix('lint.links.encodeSpaces', insert, span, /[/=&%?]|\.[a-z]{2,5}$/i.test(last))];
  }
  if (/[^\x21-\x7e \t]/.test(host) || !/\.[a-z]{2,}$/i.test(joinedHost)) return [];
  // `example.com see.org`: two addresses, or an address and words.
  if (/\.[a-z]{2,}[ \t]+(?!\.)/i.test(host)) return [];
  const insert = address.replace(/[ \t]+/g, '');
  return [fix('lint.links.joinAddress', insert, span, !inHost || /\.[ \t]|[ \t]\./.test(host))];
}

function fix(
  title: 'lint.links.encodeSpaces' | 'lint.links.joinAddress',
  insert: string,
  span: Span,
  safe: boolean,
): Fix {
  const said: Message = message(title, { address: insert });
  return { title: said, edits: [{ ...span, insert }], ...(safe && { safe: true as const }) };
}
