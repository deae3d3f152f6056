import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { blogArticle } from '../../../shared/export/blog/blog-article.ts';
import { exportHtml } from '../../../shared/export/html.ts';
import { flaws, openDocx, words } from './docx/open-docx.ts';

const library = join(import.meta.dirname, '..', '..', '..', 'articles');
const articles = readdirSync(library).filter((name) => /\.(?:md|txt)$/.test(name));

/** All that is to be read in a file, without the blanks between. */
function seen(html: string): string {
  const text = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value;
    return 'tagName' in node && node.tagName !== 'head' ? node.childNodes.map(text).join('') : '';
  };
  return parse(html).childNodes.map(text).join('').replace(/\s+/g, '');
}

/** A picture that is not there is told in HTML by its frame, and elsewhere in words. */
const unframed = (text: string) => text.replace(/\s+/g, '').replace(/\[(?:그림|Picture):([^\]]*)\]/g, '$1');

describe.each(articles)('%s', (name) => {
  const article = readArticle(readFileSync(join(library, name), 'utf8'));
  const html = seen(exportHtml(article, { locale: 'ko', generator: '1', resolveImage: () => null }));

  it('says the same in Word as in HTML', async () => {
    const { body } = await openDocx(article.text);
    expect(unframed(words(body))).toBe(html);
  });

  it('says the same in a blog below its title', () => {
    const body = seen(blogArticle(article, { locale: 'ko' }).html);
    expect(unframed(article.title!.value + body)).toBe(html);
  });
});

/** Letters alone: numbers are those of notes, and a table’s loose words stand above it in HTML too. */
const letters = (text: string) => [...unframed(text).replace(/[^\p{L}]/gu, '')].sort().join('');

const tags = (
  '<table> <tr> <td> <th> </td> </tr> </table> <caption> </caption> <ul> <ol> <li> </li> </ul> <p> </p> <b> </b> ' +
  '<details> <summary> </summary> <dl> <dt> <dd> <pre> </pre> <blockquote> </blockquote> <h3> </h3> <thead> <tbody> ' +
  '<br> <figure> <figcaption> <code> <sup> [^1]'
).split(' ');
const markup = [
  ...tags,
  '<td rowspan=3 colspan=2>',
  '<a href="https://a.kr">',
  '\n\n',
  '- ',
  '> ',
  '| a |\n|-|\n',
];

it('no export loses a word, whatever HTML stands around it', async () => {
  const piece = fc.constantFrom(...markup, '가', '나', '다');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
      const text = `<div>${pieces.join('')}\n\n[^1]: 각주 <table><tr><td>라`;
      const article = readArticle(text);
      const shown = letters(
        seen(exportHtml(article, { locale: 'ko', generator: '1', resolveImage: () => null })),
      );
      expect(letters(seen(blogArticle(article, { locale: 'ko' }).html))).toBe(shown);
      const docx = await openDocx(text);
      expect(letters(words(docx.body) + words(docx.text('word/footnotes.xml')))).toBe(shown);
      expect(flaws(docx.text('word/document.xml'))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
