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

const blockNames: Readonly<Record<string, string>> = {
  CodeBlock: 'code',
  FencedCode: 'code',
  Blockquote: 'blockquote',
  FootnoteDefinition: 'footnoteDefinition',
  ATXHeading2: 'heading',
  SetextHeading2: 'heading',
};

/** What the editor shows as code, quotation, footnote and heading: `code 3`, the line that it starts in. */
function blocksInEditor(text: string): string[] {
  const found: string[] = [];
  editor.parse(text).iterate({
    enter({ name, from }) {
      const type = blockNames[name];
      if (type) found.push(`${type} ${text.slice(0, from).split('\n').length}`);
    },
  });
  return found;
}

function blocksInPreview(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (Object.values(blockNames).includes(node.type)) {
      found.push(`${node.type} ${node.position?.start.line}`);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseMarkdown(text));
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

  it.each([
    ['본문[^1]\n\n[^1]: 첫 문단\n\n    둘째 문단 5~6%\n\n다음', ['footnoteDefinition 3']],
    ['[^1]: 첫 문단\n\n        들여쓴 코드', ['footnoteDefinition 1', 'code 3']],
    ['[^1]:\n    바로 아래', ['footnoteDefinition 1']],
    ['[^1]: 하나\n[^둘]: 둘\n\n    둘의 문단', ['footnoteDefinition 1', 'footnoteDefinition 2']],
    ['문단\n[^1]: 각주\n\n    > 인용', ['footnoteDefinition 2', 'blockquote 4']],
    ['> [^1]: 각주\n>\n>     문단', ['blockquote 1', 'footnoteDefinition 1']],
    ['[^1]: 각주\n\n  덜 들여쓴 문단\n\n    코드', ['footnoteDefinition 1', 'code 5']],
    ['[^빈 칸]: 각주 아님\n\n    코드', ['code 3']],
    ['[1]: a.md\n\n    코드', ['code 3']],
    ['    [^1]: 코드', ['code 1']],
  ])('shows the blocks of %j as the preview does', (source, blocks) => {
    expect(blocksInPreview(source)).toEqual(blocks);
    expect(blocksInEditor(source)).toEqual(blocks);
  });

  it('agrees with the preview on the blocks of any footnotes', () => {
    const lines = [
      '[^1]: 각주',
      '[^a\\]b]: 각주',
      '   [^2]:',
      '[^3]:    넷',
      '가',
      '    가',
      '        가',
      '  가',
      '',
      '',
    ];
    const more = ['[^5]: 각주\n\n    둘째', '> 가', '> [^4]: 각주', '## 가', '    ## 가', '---', '    > 가'];
    const line = fc.constantFrom(...lines, ...more);
    const deep = { count: 0 };
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (parts) => {
        // A line first, so that no rule is read as front matter.
        const source = ['가', ...parts].join('\n');
        if (/\[\^.*\n\n {4}\S/.test(source)) deep.count++;
        expect(blocksInEditor(source)).toEqual(blocksInPreview(source));
      }),
      { numRuns: 1500 },
    );
    expect(deep.count).toBeGreaterThan(50);
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
