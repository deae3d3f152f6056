import { beside } from '../../beside.ts';
import { matchesOf } from '../../matches.ts';
import type { Span } from '../../span.ts';
import type { BlockReading } from '../text/block-reading.ts';

/** A link or picture as it stands in a block. Offsets count from the block's start. */
export interface Link extends Span {
  readonly image: boolean;
  /** The words in brackets. */
  readonly label: string;
  /** The address as written, without `<>`, and where. */
  readonly address: string;
  readonly addressSpan: Span;
}

const inline =
  /(!?)\[((?:[^[\]\r\n\\]|\\.|\[[^[\]\r\n]{0,100}\]){0,300})\]\([ \t]{0,10}(?:<([^<>\r\n]{0,1000})>|([^\s()<]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,1000})?))(?:[ \t]{1,10}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'))?[ \t]{0,10}\)/g;
const definition = /^ {0,3}\[(?!\^)([^\]\r\n]{1,200})\]:[ \t]{1,10}(?:<([^<>\r\n]{0,1000})>|(\S{1,1000}))/gm;

const found = beside<BlockReading, readonly Link[]>();

/** The links and pictures of a block, in order. What stands in code or in a comment is none. */
export function findLinks(block: BlockReading): readonly Link[] {
  const known = found.get(block);
  if (known) return known;
  const links = block.text.includes('](') || block.text.includes(']:') ? read(block) : [];
  found.set(block, links);
  return links;
}

function read(block: BlockReading): readonly Link[] {
  const links: Link[] = [];
  const add = (match: RegExpExecArray, image: boolean, label: string, address: string) => {
    if (block.prose[match.index] !== block.text[match.index]) return;
    const from = match.index + match[0].indexOf(address, match[0].lastIndexOf(']') + 1);
    links.push({
      from: match.index,
      to: match.index + match[0].length,
      image,
      label,
      address,
      addressSpan: { from, to: from + address.length },
    });
  };
  for (const match of matchesOf(inline, block.text)) {
    add(match, match[1] === '!', match[2] ?? '', match[3] ?? match[4] ?? '');
  }
  for (const match of matchesOf(definition, block.text)) {
    add(match, false, match[1] ?? '', match[2] ?? match[3] ?? '');
  }
  return links.sort((a, b) => a.from - b.from);
}
