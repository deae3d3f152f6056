import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../shared/markdown/dialect.ts';
import { firstStretch, stretchEnd } from '../../../shared/markdown/split.ts';

function split(text: string): string[] {
  const stretches: string[] = [];
  for (let at = firstStretch(text, 0, text.length); at < text.length; ) {
    const end = stretchEnd(text, at, text.length);
    stretches.push(text.slice(at, end));
    at = end;
  }
  return stretches;
}

const known = { definitions: ['X', 'Y'], footnotes: ['N', 'M'] };

/** A tree in the offsets of the whole text. Blank ends do not count: a parser may or may not take them in. */
function outline(node: Nodes, by: number, text: string): unknown {
  const { position, ...rest } = node;
  const end = text.slice(0, (position?.end.offset ?? 0) + by).trimEnd().length;
  const value = 'value' in rest && typeof rest.value === 'string' ? { value: rest.value.trimEnd() } : {};
  const children =
    'children' in node ? { children: node.children.map((child) => outline(child, by, text)) } : {};
  return { ...rest, ...value, ...children, from: (position?.start.offset ?? 0) + by, to: end };
}

function whole(text: string): unknown[] {
  return parseMarkdown(text, known).children.map((node) => outline(node, 0, text));
}

function inParts(text: string): unknown[] {
  let from = firstStretch(text, 0, text.length);
  return split(text).flatMap((stretch) => {
    const nodes = parseMarkdown(stretch, known).children.map((node) => outline(node, from, text));
    from += stretch.length;
    return nodes;
  });
}

const lines = [
  ...[
    '',
    '',
    '',
    '',
    '',
    '',
    '  ',
    '\t',
    'a',
    '가나다',
    '# h',
    '===',
    '---',
    '***',
    '- a',
    '- b',
    '* c',
    '+ d',
    '-',
  ],
  ...[
    ' - e',
    '  - f',
    '   - g',
    '    - h',
    '1. i',
    '2. j',
    '10) k',
    '  l',
    '   m',
    '    n',
    '\to',
    '-   p',
    '     q',
  ],
  ...[
    '- [ ] r',
    '- > s',
    '- # t',
    '- ```',
    '- <div>',
    '> u',
    '>',
    '> - v',
    '> ```',
    '  > w',
    '```',
    '```js',
    '`````',
  ],
  ...[
    '~~~',
    '  ```',
    '   ```',
    '   ~~~',
    '<div>',
    '</div>',
    '  <div>',
    '<b>x</b>',
    '<span>',
    '<foo bar',
    'baz>',
  ],
  ...[
    '<!-- x',
    '-->',
    '<!-- y -->',
    '  <!--',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<?php',
    '?>',
    '<!X',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
    '[x]: /u',
    '[y]:',
    '/z',
    "'title",
    '[x]',
    '[^n]',
  ],
  ...['[^n]: note', '[^m]:', '    more'],
];

describe('splitting', () => {
  it('cuts between paragraphs, headings, tables, quotes and lists', () => {
    const parts = [
      '# 제목\n\n',
      '첫째 문단\n둘째 줄\n\n\n',
      '| a |\n|---|\n| 1 |\n\n',
      '> 인용\n\n',
      '- 하나\n- 둘\n\n',
      '끝\n',
    ];
    expect(split(parts.join(''))).toEqual(parts);
  });

  it('keeps together what a blank line does not end', () => {
    const together = [
      '- 하나\n\n- 둘\n\n  둘의 다음 문단\n\n    code\n',
      '1. 하나\n\n   ```\n   code\n\n   code\n   ```\n\n2. 둘\n',
      '```\n코드\n\n# 제목 아님\n\n```\n',
      '~~~\n```\n\n~~~\n',
      '<!-- 메모\n\n# 아님\n\n-->\n',
      '<script>\n\nlet a;\n\n</script>\n',
      '[^1]: 각주\n\n    각주의 다음 문단\n',
      '문단\n\n    들여 쓴 코드\n',
    ];
    for (const text of together) {
      expect(split(text)).toEqual([text]);
      expect(split(`앞\n\n${text}\n뒤\n`)).toEqual(['앞\n\n', `${text}\n`, '뒤\n']);
    }
  });

  it('keeps indented code with the paragraph above it', () => {
    expect(split('문단\n\n    code\n\n    code\n\n문단\n')).toEqual([
      '문단\n\n    code\n\n    code\n\n',
      '문단\n',
    ]);
  });

  it('asks the parser whether a fence in a list is one of its own', () => {
    const nested = '- 하나\n\n  ```\n  code\n  ```\n\n';
    expect(split(`${nested}문단\n`)).toEqual([nested, '문단\n']);
    const own = '- 하나\n둘\n\n  끝\n';
    expect(split(`${own}# 제목\n  \`\`\`\n\n아직 코드\n\n  \`\`\`\n\n문단\n`).at(-1)).toBe('문단\n');
  });

  it.each(['\n', '\r\n', '\r'])('reads each part as it reads the whole, with %j', (end) => {
    const article = fc.array(fc.constantFrom(...lines), { maxLength: 14 });
    let cuts = 0;
    fc.assert(
      fc.property(article, fc.boolean(), (chosen, ended) => {
        const text = chosen.join(end) + (ended ? end : '');
        cuts += split(text).length;
        expect(inParts(text)).toEqual(whole(text));
      }),
      { numRuns: 600 },
    );
    expect(cuts).toBeGreaterThan(400);
  });
});
