import { markdown } from '@codemirror/lang-markdown';
import { parser } from '@lezer/markdown';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../shared/markdown/dialect.ts';
import { lezerMarkdown } from '../../../shared/markdown/lezer.ts';
import { hazards } from './hazards.ts';

const editor = parser.configure(lezerMarkdown);

const lezerNames: Readonly<Record<string, string>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'delete',
};

/** What the editor shows as italic, bold and struck out: `strong 0-7`, in order. */
function inEditor(text: string): string[] {
  const found: string[] = [];
  editor.parse(text).iterate({
    enter({ name, from, to }) {
      const type = lezerNames[name];
      if (type) found.push(`${type} ${from}-${to}`);
    },
  });
  return found.sort();
}

/** The same of the syntax tree that preview and exports are made of. */
function inPreview(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (Object.values(lezerNames).includes(node.type)) {
      found.push(`${node.type} ${node.position?.start.offset}-${node.position?.end.offset}`);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseMarkdown(text));
  return found.sort();
}

function urls(text: string): string[] {
  const found: string[] = [];
  editor.parse(text).iterate({
    enter({ name, from, to }) {
      if (name === 'URL') found.push(text.slice(from, to));
    },
  });
  return found;
}

describe('the editor', () => {
  it.each(hazards)('shows $source as the preview does', ({ source }) => {
    expect(inEditor(source)).toEqual(inPreview(source));
    expect(inEditor(`- 앞 ${source} 뒤`)).toEqual(inPreview(`- 앞 ${source} 뒤`));
  });

  it('agrees with the preview on any text', () => {
    const pieces =
      '가 나 는 A 1 * * ** ** *** _ __ ~ ~ ~~ ~~ " “ ” 「 」 ( ) % . , ! ↑ → $ ₩ 📈 ⚖️ ✅ : -'.split(' ');
    const text = fc.array(fc.constantFrom(...pieces, ' '), { minLength: 1, maxLength: 14 });
    const marked = { count: 0 };
    fc.assert(
      fc.property(text, (parts) => {
        // A letter first, so that a line is never a list or a rule.
        const source = `가${parts.join('')}`;
        const expected = inPreview(source);
        if (expected.length > 0) marked.count++;
        expect(inEditor(source)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
    expect(marked.count).toBeGreaterThan(150);
  });

  it('pairs across links, code and escapes as the preview does', () => {
    const sources = [
      '**[링크](a.md)의 30%**를',
      '*a [b*](c) d*',
      '**구간 [0, 1)은**가',
      '~~a [b~~ c',
      '`**`**가%**나',
      '\\**가**나',
      '~~`~~`~~',
      '![가](a.png)**30%**를',
    ];
    for (const source of sources) expect(inEditor(source), source).toEqual(inPreview(source));
  });

  it('ends a bare link before a particle', () => {
    expect(urls('https://dart.fss.or.kr/에서와 www.sec.gov를 보라')).toEqual([
      'https://dart.fss.or.kr/',
      'www.sec.gov',
    ]);
    expect(urls('https://ko.wikipedia.org/wiki/삼성전자 참고')).toEqual([
      'https://ko.wikipedia.org/wiki/삼성전자',
    ]);
  });

  it('shows front matter as one node, and a rule at the top as a rule', () => {
    const names = (text: string) =>
      editor
        .parse(text)
        .topNode.getChildren('FrontMatter')
        .map(({ from, to }) => [from, to]);
    expect(names('---\nstatus: draft\n# note\n---\n\n# 제목')).toEqual([[0, 28]]);
    expect(names('---\n\n제목\n\n---\n')).toEqual([]);
    expect(names('글\n\n---\na: b\n---\n')).toEqual([]);
  });

  it('goes into CodeMirror as an extension', () => {
    const { language } = markdown({ extensions: lezerMarkdown });
    const tree = language.parser.parse('**30%**를 ~~a~~ $200~220, 5~6%');
    expect(tree.toString()).toContain('StrongEmphasis');
    expect(tree.toString()).toContain('Strikethrough(StrikethroughMark,StrikethroughMark)');
  });
});
