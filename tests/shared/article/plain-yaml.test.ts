import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { parseYaml } from '../../../shared/article/front-matter.ts';
import { readPlainYaml } from '../../../shared/article/plain-yaml.ts';

describe('plain YAML', () => {
  it('is read with the place of each value', () => {
    const source = "title: 2분기 실적\nstatus: review  \r\n\ntickers: [NVDA, '005930', 005380]\ncount: 12\n";
    const read = readPlainYaml(source, 4);
    expect(read?.data).toEqual({
      title: '2분기 실적',
      status: 'review',
      tickers: ['NVDA', '005930', '005380'],
      count: 12,
    });
    const places = [...(read?.values ?? [])].map(([key, { from, to }]) => [
      key,
      source.slice(from - 4, to - 4),
    ]);
    expect(Object.fromEntries(places)).toMatchObject({
      status: 'review',
      tickers: "[NVDA, '005930', 005380]",
    });
  });

  it.each([
    'title: a: b',
    'title: a # note',
    'title: "a\\n"',
    'title: |\n  a',
    'title: a\n  b',
    'title: &a b',
    'list:\n- a',
    'title:',
    'done: true',
    'ratio: 1.5',
    'a: b\na: c',
    '# note\na: b',
    'a: [b, [c]]',
    'a: [b,, c]',
    'a: {b: c}',
    'a:\tb',
    '',
  ])('leaves %j to the YAML library', (source) => {
    expect(readPlainYaml(source, 0)).toBeNull();
  });

  it('says what the YAML library says, wherever it says anything', () => {
    const word = fc.constantFrom(
      ...[
        '가',
        '금리',
        'AI',
        'null',
        'True',
        '12',
        '0',
        '005930',
        '1e3',
        '0x1f',
        '2026-03-09',
        '-',
        '%',
        '.inf',
      ],
      ...[
        '"',
        "'",
        ',',
        '[',
        ']',
        '{',
        ':',
        '#',
        '!',
        '&',
        '*',
        '|',
        '~',
        '\\',
        ' ',
        '  ',
        '\t',
        '·',
        '(',
        '?',
      ],
    );
    const value = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));
    const wrapped = fc
      .tuple(value, fc.constantFrom('', '[]', '""', "''"))
      .map(([text, [open = '', close = '']]) => `${open}${text}${close}`);
    const row = fc.tuple(fc.constantFrom('title', 'status', 'a-b', 'tickers', 'null'), wrapped);
    const source = fc
      .tuple(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([rows, end]) => rows.map(([key, text]) => `${key}: ${text}${end}`).join(''));
    fc.assert(
      fc.property(source, (text) => {
        const read = readPlainYaml(text, 0);
        if (!read) return;
        const document = parseYaml(text);
        expect(document.errors).toEqual([]);
        expect(read.data).toEqual(Object.fromEntries(pairsOf(document.contents as YAMLMap.Parsed)));
        for (const [key, { from, to }] of read.values) {
          const node = document.get(key, true) as unknown as ParsedNode;
          expect([from, to]).toEqual([node.range[0], node.range[1]]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** The front matter's own rule on top of YAML: digits with a zero in front stay as written. */
function pairsOf(map: YAMLMap.Parsed): [string, unknown][] {
  const plain = (node: ParsedNode | null): unknown => {
    if (isScalar(node)) return /^0\d+$/.test(node.source ?? '') ? node.source : node.value;
    return (node as unknown as { readonly items: readonly ParsedNode[] }).items.map(plain);
  };
  return map.items.map(({ key, value }) => [
    String((key as unknown as { value: unknown }).value),
    plain(value),
  ]);
}
