import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreviewDocument } from '../../../renderer/engine/preview-document.ts';
import type { PreviewPatch, RenderedBlock } from '../../../renderer/engine/protocol.ts';
import { type Article, readArticle } from '../../../shared/article/article.ts';

const render = (block: { readonly text: string }) => `<${block.text.trimEnd()}>`;

/** The page's side, as plain data: what a reader of the patches ends up with. */
class Page {
  firstLine = 0;
  blocks: { key: number; lines: number; blank: number; html: string | null }[] = [];

  apply({ firstLine, at, remove, insert }: PreviewPatch): void {
    this.firstLine = firstLine;
    const removed = this.blocks.slice(at, at + remove);
    const known = new Map(removed.map((block) => [block.key, block.html]));
    const added = insert.map((block) => ({ ...block, html: block.html ?? known.get(block.key) ?? null }));
    this.blocks.splice(at, remove, ...added);
  }

  fill(rendered: readonly RenderedBlock[]): void {
    for (const { key, html } of rendered) this.blocks.find((block) => block.key === key)!.html = html;
  }

  html(): string[] {
    return this.blocks.map(({ html }) => html ?? 'missing');
  }
}

function expected(article: Article) {
  return article.blocks.map(({ block }) => render(block));
}

/** Where each block starts, as the page counts it. */
function startLines(page: Page): number[] {
  let line = page.firstLine;
  return page.blocks.map(({ lines, blank }) => {
    const start = line;
    line += lines + blank;
    return start;
  });
}

function session() {
  const document = new PreviewDocument(render);
  const page = new Page();
  let article: Article | undefined;
  let revision = 0;
  return {
    document,
    page,
    article: () => article!,
    show(text: string): PreviewPatch | null {
      article = readArticle(text, article);
      revision += 1;
      const patch = document.update(article, revision);
      if (patch) page.apply(patch);
      return patch;
    },
    fillAll() {
      while (document.hasUnsent) page.fill(document.fill(() => true));
    },
  };
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `문단 ${index}`).join('\n\n');

describe('the preview of a document', () => {
  it('sends only the block that changed', () => {
    const { show } = session();
    show(paragraphs(10));
    const patch = show(paragraphs(10).replace('문단 4', '문단 4는 길다'));
    expect(patch).toMatchObject({
      at: 4,
      remove: 1,
      insert: [{ html: '<문단 4는 길다>', lines: 1, blank: 1 }],
    });
  });

  it('sends nothing where nothing that is shown changed', () => {
    const { show } = session();
    show(paragraphs(3));
    expect(show(paragraphs(3))).toBeNull();
  });

  it('tells how many blank lines stand below a block', () => {
    const { show, page } = session();
    show('하나\n\n둘\n\n셋');
    const patch = show('하나\n\n\n\n둘\n\n셋');
    expect(patch).toMatchObject({ at: 0, remove: 1, insert: [{ lines: 1, blank: 3 }] });
    expect(page.html()).toEqual(['<하나>', '<둘>', '<셋>']);
    expect(startLines(page)).toEqual([1, 5, 7]);
  });

  it('keeps the element of a block that only moved', () => {
    const { show, page } = session();
    show('하나\n\n둘\n\n셋\n\n');
    const [one, two] = page.blocks.map(({ key }) => key);
    const patch = show('둘\n\n하나\n\n셋\n\n');
    expect(patch?.insert).toContainEqual({ key: one, lines: 1, blank: 1, html: null });
    expect(page.html()).toEqual(['<둘>', '<하나>', '<셋>']);
    expect(new Set([one, two]).size).toBe(2);
  });

  it('tells where the first block stands when only the header grew', () => {
    const { show, page } = session();
    show('---\ntitle: 가\n---\n\n본문');
    const patch = show('---\ntitle: 가\nstatus: draft\n---\n\n본문');
    expect(patch).toMatchObject({ firstLine: 6, remove: 0, insert: [] });
    expect(startLines(page)).toEqual([6]);
  });

  it('shows the title where the body has none of its own, and tells the language', () => {
    const { show } = session();
    expect(show('---\ntitle: 은행\nlang: en\n---\n\n본문')).toMatchObject({ title: '은행', language: 'en' });
    expect(show('---\ntitle: 은행\nlang: en\n---\n\n# 은행\n\n본문')).toMatchObject({ title: null });
    expect(show('---\ntitle: 은행\nlang: ko\n---\n\n# 은행\n\n본문')).toMatchObject({
      language: 'ko',
      insert: [],
    });
  });

  it('renders what is in view at once and the rest later, from there on', () => {
    const { document, page, show, fillAll } = session();
    document.look({ from: 201, to: 220 });
    show(paragraphs(500));
    const shown = page.html();
    expect(shown.slice(100, 110)).not.toContain('missing');
    expect(shown.filter((html) => html === 'missing').length).toBeGreaterThan(400);
    const next = document.fill(() => false);
    expect(next.map(({ html }) => html)).toEqual([`<문단 ${shown.indexOf('missing', 100)}>`]);
    page.fill(next);
    fillAll();
    expect(page.html()).not.toContain('missing');
  });

  it('sends everything again after a reset', () => {
    const { document, page, show } = session();
    show('하나\n\n둘');
    document.reset();
    page.blocks = [];
    show('하나\n\n둘');
    expect(page.html()).toEqual(['<하나>', '<둘>']);
  });

  it('leaves the page with the present text, whatever was edited and whenever it was rendered', () => {
    const piece = fc.constantFrom(
      '가',
      '나\n',
      '\n\n',
      '- 목록\n',
      '# 제목\n\n',
      '```\n',
      '| 표 |\n|--|\n',
      '---\n',
      ' ',
    );
    const edit = fc.record({
      at: fc.nat(400),
      remove: fc.nat(30),
      pieces: fc.array(piece, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.array(edit, { maxLength: 12 }), (start, edits) => {
        const { document, page, show, article, fillAll } = session();
        let text = start.join('');
        show(text);
        for (const { at, remove, pieces } of edits) {
          text = text.slice(0, at) + pieces.join('') + text.slice(at + remove);
          show(text);
          if (at % 2 === 0) page.fill(document.fill(() => false));
        }
        fillAll();
        expect(page.html()).toEqual(expected(article()));
        expect(startLines(page)).toEqual(
          article().blocks.map(({ from }) => article().lines.place(from).line),
        );
      }),
      { numRuns: 300 },
    );
  });
});
