import { strFromU8, unzipSync } from 'fflate';
import { exportArticle } from '../../../../electron/export/export-article.ts';
import type { Asset } from '../../../../electron/library/folder/asset.ts';
import { readArticle } from '../../../../shared/article/article.ts';
import type { Locale } from '../../../../shared/i18n/index.ts';
import type { Run } from '../../../shared/export/reading.ts';

/** An article's Word document as the files in it. */
export interface Opened {
  readonly names: readonly string[];
  /** The text of one of the files; empty where there is none. */
  text(name: string): string;
  /** What the body holds, between `<w:body>` and its section. */
  readonly body: string;
  readonly missing: readonly string[];
}

interface Setup {
  readonly locale?: Locale;
  readonly pictures?: Readonly<Record<string, Asset>>;
}

export async function openDocx(text: string, { locale = 'ko', pictures = {} }: Setup = {}): Promise<Opened> {
  const { bytes, missing } = await exportArticle(readArticle(text), 'docx', {
    locale,
    version: '1.2.3',
    form: { encoding: 'utf-8', bom: false },
    readPicture: async (link) => pictures[link] ?? null,
    printPdf: () => Promise.reject(new Error('not asked for')),
  });
  const files = unzipSync(bytes);
  const read = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const body = /<w:body>(.*)<w:sectPr>/s.exec(read('word/document.xml'))?.[1] ?? '';
  return { names: Object.keys(files), text: read, body, missing };
}

/** The paragraphs of a stretch of the document, each as its whole XML. */
export function paragraphs(xml: string): string[] {
  return xml.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
}

/** The words of a stretch, without what is done to them; a line break is one. */
export function words(xml: string): string {
  return runs(xml)
    .map(([text]) => text)
    .join('');
}

const signs: readonly (readonly [sign: RegExp, mark: string])[] = [
  [/<w:b\/>/, 'bold'],
  [/<w:i\/>/, 'italic'],
  [/<w:strike\/>/, 'strike'],
  [/"ArticleInlineCode"/, 'code'],
];

export function runs(xml: string): Run[] {
  return [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => [
    [...run.matchAll(/<w:t[ >][^>]*>([^<]*)<|<w:br\/>/g)]
      .map(([, text]) => (text === undefined ? '\n' : decode(text)))
      .join(''),
    signs.filter(([sign]) => sign.test(run)).map(([, mark]) => mark),
  ]);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
}

/**
 * What makes Word call a file damaged: a tag that is not closed, an attribute twice, a property of a paragraph or of words
 * twice, a character of no XML.
 */
export function flaws(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const bare = xml
    .replace(/^<\?xml[^?]*\?>/, '')
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, slash, name, attributes, alone) => {
      const names = [...String(attributes).matchAll(/([\w:.-]+)="/g)].map(([, key]) => key);
      if (new Set(names).size < names.length) found.push(`an attribute of <${name}> twice`);
      if (slash) {
        if (open.pop() !== name) found.push(`</${name}>`);
      } else if (!alone) open.push(name);
      return '';
    });
  for (const [, of, properties = ''] of xml.matchAll(/<w:(pPr|rPr)>(.*?)<\/w:\1>/gs)) {
    const own = [...properties.matchAll(/<(w:\w+)/g)].map(([, name]) => name);
    if (new Set(own).size < own.length) found.push(`a property of ${of} twice: ${properties}`);
  }
  found.push(...open.map((name) => `<${name}> is not closed`));
  found.push(...(bare.match(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/g) ?? []));
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml))
    found.push('a character of no XML');
  return found;
}
