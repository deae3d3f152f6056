import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { block } from '../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../shared/markdown/dialect.ts';
import { renderBlock } from '../../../shared/markdown/render.ts';
import { hazards } from './hazards.ts';

const render = (source: string) => renderBlock(block(source));

describe('the dialect in the preview', () => {
  it.each(hazards)('reads $source', ({ source, html }) => {
    expect(render(source)).toBe(`<p>${html}</p>`);
  });

  it.each(hazards)('reads $source in a list item and in a table cell', ({ source, html }) => {
    expect(render(`- ${source}`)).toContain(`<li>${html}</li>`);
    expect(render(`| 항목 |\n|---|\n| ${source} |`)).toMatch(/<td/);
    expect(render(`| 항목 |\n|---|\n| ${source} |`)).toContain(`>${html}</td>`);
  });

  it('keeps ranges of different lines and cells apart', () => {
    expect(render('- 30~35%\n- 50~60%')).not.toContain('<del>');
    expect(render('|a|b|\n|-|-|\n|3~6개월|6~12개월|')).not.toContain('<del>');
  });

  it('gives the particle behind a bare link back to the text, at its own place', () => {
    const source = '자료: www.sec.gov를 **30%**를';
    const [paragraph] = parseMarkdown(source).children;
    const parts = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const texts = parts.map(({ position }) => source.slice(position?.start.offset, position?.end.offset));
    expect(texts).toEqual(['자료: ', 'www.sec.gov', '를 ', '**30%**', '를']);
    expect(parts.map((part) => (part.type === 'text' ? part.value : part.type))).toEqual([
      '자료: ',
      'link',
      '를 ',
      'strong',
      '를',
    ]);
  });

  it('gives every node a place in the source', () => {
    const source = '“www.sec.gov”와 a@b.kr, **굵게** [x](y) `c` ~~d~~\n\n- [ ] e\n\n|f|\n|-|\n|g|';
    const nodes: Nodes[] = [parseMarkdown(source)];
    for (const node of nodes) if ('children' in node) nodes.push(...node.children);
    expect(nodes.length).toBeGreaterThan(15);
    expect(nodes.filter((node) => !node.position)).toEqual([]);
  });

  it('lets strikethrough hold where it crosses emphasis, whichever comes first', () => {
    expect(render('*a ~~b* c~~')).toBe('<p>*a <del>b* c</del></p>');
    expect(render('*x* ~~a *b~~ c*')).toBe('<p><em>x</em> <del>a *b</del> c*</p>');
  });
});
