import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { exportHtml } from '../../../shared/export/html.ts';
import { renderBlock } from '../../../shared/markdown/render.ts';
import { payloads, places } from './payloads.ts';
import { violations } from './violations.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
const elements = (parent: Parent) => parent.childNodes.filter((node) => node.nodeName !== '#text');
const child = (parent: Parent, name: string) =>
  elements(parent).find((node) => node.nodeName === name) as Parent;

/** The nodes of a file down to the article itself; anything beside them shows. */
function outline(html: string): string[] {
  const file = parse(html);
  const root = child(file, 'html');
  return [...elements(file), ...elements(root), ...elements(child(root, 'body'))].map(
    ({ nodeName }) => nodeName,
  );
}

function headTags(html: string): string[] {
  return elements(child(child(parse(html), 'html'), 'head')).map(({ nodeName }) => nodeName);
}

describe('a hostile article', () => {
  it('is really hostile: shown raw, the payloads do what must not come through', () => {
    expect(payloads.length).toBeGreaterThan(60);
    expect(payloads.filter((payload) => violations(payload).length > 0).length).toBeGreaterThan(50);
  });

  it.each(places)('comes to nothing in the preview: %s', (_, put) => {
    for (const payload of payloads) {
      const { blocks } = readArticle(put(payload));
      const html = blocks.map(({ block }) => renderBlock(block, { lines: true })).join('\n');
      expect(violations(html), payload).toEqual([]);
    }
  });

  it.each(places)('comes to nothing in the exported file: %s', (_, put) => {
    for (const payload of payloads) {
      const html = exportHtml(readArticle(put(payload)), {
        locale: 'ko',
        resolveImage: () => null,
        generator: '1.0.0',
      });
      expect(outline(html), payload).toEqual(['#documentType', 'html', 'head', 'body', 'main']);
      expect(
        headTags(html).filter((tag) => !['meta', 'title', 'style'].includes(tag)),
        payload,
      ).toEqual([]);
      const body = /<main class="article">([\s\S]*)<\/main>\n<\/body>\n<\/html>\n$/.exec(html)?.[1];
      // What stands around the notes is the export's own.
      const own = /<section class="footnotes" role="doc-endnotes" aria-label="각주">\n(.*)\n<\/section>/s;
      expect(violations(body?.replace(own, '$1') ?? '<script>'), payload).toEqual([]);
    }
  });

  it('shows the tags that it does not let through', () => {
    const html = readArticle('앞 <marquee>뒤</marquee>\n\n<form>\n이름\n</form>').blocks.map(({ block }) =>
      renderBlock(block),
    );
    expect(html).toEqual([
      '<p>앞 &#x3C;marquee>뒤&#x3C;/marquee></p>',
      '<div class="raw">&#x3C;form>\n이름\n&#x3C;/form></div>',
    ]);
  });
});
