import { frontMatterTitle, hasHeadingSign, readArticle } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { articleAuthor, articleDate, articleStatus, articleTickers } from './metadata.ts';
import type { Status } from './status.ts';
import { readTitleContent } from './title-content.ts';

/** What a list of articles shows of one. */
export interface Summary {
  readonly title: string | null;
  readonly status: Status | null;
  readonly tickers: readonly string[];
  readonly author: string | null;
  /** As written. */
  readonly date: string | null;
}

/** The same as `readArticle` finds, without reading the body where its beginning tells enough. */
export function readSummary(text: string): Summary {
  const frontMatter = readFrontMatter(text);
  return {
    title: frontMatterTitle(frontMatter)?.value ?? bodyTitle(text, frontMatter?.span.to ?? 0),
    status: articleStatus({ frontMatter }),
    tickers: articleTickers({ frontMatter }),
    author: articleAuthor({ frontMatter }),
    date: articleDate({ frontMatter }),
  };
}

/** A first line that is a heading whose words hold no sign that Markdown could read. */
const plainHeading =
  /(?:[ \t]*(?:\r\n?|\n))* {0,3}#[ \t]+((?:(?!www\.)[^\\`*_{}[\]<>&!#|~$:@^\r\n])+)(?:[\r\n]|$)/iy;

function bodyTitle(text: string, from: number): string | null {
  const header = readTitleContent(text, from);
  if (header?.title) return header.title.value;
  const body = header?.body ?? from;
  plainHeading.lastIndex = body;
  const plain = plainHeading.exec(text)?.[1]?.trim();
  if (plain) return plain;
  return hasHeadingSign(text, body) ? (readArticle(text).title?.value ?? null) : null;
}
