import {
  Autolink,
  type Element,
  type InlineContext,
  type InlineParser,
  type MarkdownConfig,
} from '@lezer/markdown';
import { bareUrlLength } from '../autolink.ts';

/** Lezer's own bare links, ended before a Korean particle. */
export const bareUrls: MarkdownConfig = { parseInline: (Autolink.parseInline ?? []).map(trimmed) };

/** What a bare link or address begins with. Lezer tries at each character, so most must be let pass quickly. */
const beginning = /www\.|https?:\/\/|mailto:|xmpp:|[\w.+-]{1,100}@/y;

function trimmed(parser: InlineParser): InlineParser {
  return {
    ...parser,
    parse(cx, next, pos) {
      beginning.lastIndex = pos - cx.offset;
      if (next > 122 || !beginning.test(cx.text)) return -1;
      let end = -1;
      // Sees the same text, but takes the link that Lezer adds and cuts it first.
      const view: InlineContext = Object.create(cx, {
        addElement: {
          value(link: Element): number {
            end = link.from + bareUrlLength(cx.slice(link.from, link.to));
            return cx.addElement(cx.elt('URL', link.from, end));
          },
        },
      });
      return parser.parse(view, next, pos) < 0 ? -1 : end;
    },
  };
}
