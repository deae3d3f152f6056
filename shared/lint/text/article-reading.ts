import type { Article } from '../../article/article.ts';
import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { Span } from '../../span.ts';
import { type BlockReading, readBlock } from './block-reading.ts';
import type { Line } from './lines.ts';
import { normalise, type Sentence } from './sentences.ts';

/** A heading and what stands under it, up to the next heading of any level. Section 0 has no heading. */
export interface Section extends Span {
  readonly heading: Heading | null;
  /** The section under the nearest heading of level 2 that this one belongs to; itself where there is none. */
  readonly chapter: number;
}

export interface Heading extends Span {
  readonly level: number;
  /** Its words, normalised. */
  readonly text: string;
}

/** Where a sentence stands for a reader who does not read to the end. */
export type Zone = 'title' | 'top' | 'body' | 'end' | 'footer';

export interface PlacedSentence extends Sentence {
  readonly section: number;
  readonly zone: Zone;
}

/** How rules read an article: all its lines, sections and sentences at the article's own offsets. */
export interface ArticleReading {
  readonly article: Article;
  readonly blocks: readonly { readonly reading: BlockReading; readonly from: number }[];
  /** Fenced code, comments, tags and addresses are hidden; the same length as the article's text. */
  readonly prose: string;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly sentences: readonly PlacedSentence[];
  /** The language of most of the body's letters. */
  readonly language: 'ko' | 'en';
}

const readings = beside<Article, ArticleReading>();

export function readForRules(article: Article): ArticleReading {
  const known = readings.get(article);
  if (known) return known;
  const reading = read(article);
  readings.set(article, reading);
  return reading;
}

function read(article: Article): ArticleReading {
  const blocks = article.blocks.map(({ block, from }) => ({ reading: readBlock(block), from }));
  const lines = flatMap(blocks, ({ reading, from }) => reading.lines.map((line) => moved(line, from)));
  return new Reading(article, blocks, lines);
}

class Reading implements ArticleReading {
  readonly article: Article;
  readonly blocks: ArticleReading['blocks'];
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly language: 'ko' | 'en';
  #prose: string | undefined;
  #sentences: readonly PlacedSentence[] | undefined;

  constructor(article: Article, blocks: ArticleReading['blocks'], lines: readonly Line[]) {
    this.article = article;
    this.blocks = blocks;
    this.lines = lines;
    this.sections = readSections(article, lines);
    this.language = languageOf(article.text.slice(article.body.from, article.body.to));
  }

  get prose(): string {
    this.#prose ??= joinBlocks(this, ({ prose }) => prose);
    return this.#prose;
  }

  get sentences(): readonly PlacedSentence[] {
    this.#sentences ??= placeSentences(this.blocks, this.lines, this.sections);
    return this.#sentences;
  }
}

/** Written out, as a placed sentence is below: V8 takes twenty times as long over `{ ...line, from }`. */
function moved({ kind, from, to, content, level, continues }: Line, by: number): Line {
  return { kind, from: from + by, to: to + by, content: content + by, level, continues };
}

/** An article's text with that of each block as `textOf` gives it, which must be as long as the block's own. */
export function joinBlocks(
  { article, blocks }: Pick<ArticleReading, 'article' | 'blocks'>,
  textOf: (block: BlockReading) => string,
): string {
  let out = ' '.repeat(article.body.from);
  for (const { reading, from } of blocks) out += article.text.slice(out.length, from) + textOf(reading);
  return out.padEnd(article.text.length);
}

/** Counts letters one by one: a list of all of them, as `match` gives it, is a thousand objects an article. */
function languageOf(text: string): 'ko' | 'en' {
  let korean = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)) korean += 1;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin += 1;
  }
  return korean * 4 >= latin ? 'ko' : 'en';
}

function readSections(article: Article, lines: readonly Line[]): readonly Section[] {
  const heads = lines.filter((line) => line.kind === 'heading');
  const sections: Section[] = [
    { from: article.body.from, to: heads[0]?.from ?? article.body.to, heading: null, chapter: 0 },
  ];
  let chapter = 0;
  for (const [index, head] of heads.entries()) {
    if (head.level <= 2) chapter = index + 1;
    sections.push({
      from: head.from,
      to: heads[index + 1]?.from ?? article.body.to,
      heading: {
        from: head.from,
        to: head.to,
        level: head.level,
        text: normalise(article.text.slice(head.content, head.to)),
      },
      chapter: chapter === 0 ? index + 1 : chapter,
    });
  }
  return sections;
}

const related =
  /^\W{0,4}(?:관련\s?(?:기사|글|보도|리포트)|함께 읽|더 읽|참고 ?자료|related|further reading|read (?:more|next)|see also|more (?:from|on))/i;

/** Whether a heading opens the list of other articles, behind which nobody looks for a statement. */
export function isRelatedHeading(heading: Heading | null): boolean {
  return heading !== null && related.test(heading.text);
}

const faq = /자주 묻는|자주 하는 질문|질문과 답|궁금한 점|\bFAQ\b|\bQ&A\b|frequently asked/i;

/** Whether a heading opens questions and answers, which speak otherwise than the article. */
export function isFaq(heading: Heading | null): boolean {
  return heading !== null && faq.test(heading.text);
}

function placeSentences(
  blocks: ArticleReading['blocks'],
  lines: readonly Line[],
  sections: readonly Section[],
): readonly PlacedSentence[] {
  const chunks = chunkStarts(lines);
  const footer =
    sections.find((section) => isRelatedHeading(section.heading))?.from ?? Number.POSITIVE_INFINITY;
  const bodyChunks = chunks.filter((chunk) => chunk < footer);
  const top = Math.max(
    sections.find((section) => (section.heading?.level ?? 0) >= 2)?.from ?? Number.POSITIVE_INFINITY,
    bodyChunks[2] ?? Number.POSITIVE_INFINITY,
  );
  const lastChapter = sections.findLast((section) => section.from < footer && section.heading?.level === 2);
  const end = Math.min(
    lastChapter?.from ?? Number.POSITIVE_INFINITY,
    bodyChunks[Math.floor(bodyChunks.length * 0.85)] ?? 0,
  );
  const zoneOf = (from: number): Zone => {
    if (from >= footer) return 'footer';
    if (from < top) return 'top';
    return from >= end ? 'end' : 'body';
  };
  let section = 0;
  return flatMap(blocks, ({ reading, from }) =>
    reading.sentences.map((sentence) => {
      const { kind, text, compact, question } = sentence;
      const start = sentence.from + from;
      while ((sections[section + 1]?.from ?? Number.POSITIVE_INFINITY) <= start) section += 1;
      const isTitle = kind === 'heading' && sections[section]?.heading?.level === 1;
      const zone = isTitle ? 'title' : zoneOf(start);
      return { from: start, to: sentence.to + from, kind, text, compact, question, section, zone };
    }),
  );
}

/** Where each paragraph, list or table starts; headings and rules are none. */
function chunkStarts(lines: readonly Line[]): readonly number[] {
  const starts: number[] = [];
  let inside = false;
  for (const line of lines) {
    const counts = !['blank', 'heading', 'rule', 'hidden'].includes(line.kind);
    if (counts && !inside) starts.push(line.from);
    inside = counts;
  }
  return starts;
}

/** What the headings over a section say: its own, and that of its chapter. */
export function headingPath(reading: ArticleReading, section: number): readonly string[] {
  const own = reading.sections[section];
  const chapter = own && reading.sections[own.chapter];
  return [own, chapter].flatMap((one) => (one?.heading ? [one.heading.text] : []));
}
