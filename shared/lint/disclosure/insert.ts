import { articleTickers } from '../../article/metadata.ts';
import type { Fix } from '../../finding.ts';
import { message } from '../../i18n/index.ts';
import type { Edit } from '../../span.ts';
import type { Disclosure, Insertable } from '../packs/pack.ts';
import type { Told } from '../rule.ts';
import { type ArticleReading, isRelatedHeading } from '../text/article-reading.ts';
import { frontValue } from '../text/front-matter.ts';
import type { Line } from '../text/lines.ts';
import { houseText } from './house.ts';
import type { Trigger } from './triggers.ts';

/**
 * The blocks that would satisfy a duty, each as a fix that puts it into its zone in the body's language, with the
 * first blocks of the duties `along` with it behind.
 */
export function insertions(
  duty: Disclosure,
  along: readonly Disclosure[],
  trigger: Trigger,
  reading: ArticleReading,
  context: Told<'today'>,
): readonly Fix[] {
  const end = lineEnd(reading);
  const behind = along.flatMap((other) => blocksOf(other, reading, context).slice(0, 1));
  return blocksOf(duty, reading, context).map((insertable) => {
    const words = [insertable, ...behind].map((one) => fill(one[reading.language], reading, context));
    return {
      title: message(insertable.title),
      edits: [place(insertable, words.join(`${end}${end}`), trigger, reading)],
    };
  });
}

/** The blocks that a duty offers: the house's wording where it has one, in the place of the first of the pack's. */
function blocksOf(
  duty: Disclosure,
  { language }: ArticleReading,
  { config }: Told<'today'>,
): readonly Insertable[] {
  const [first] = duty.inserts;
  const own = houseText(duty, language, config);
  return first && own ? [{ ...first, title: 'lint.insert.house', [language]: own }] : duty.inserts;
}

function fill(template: string, reading: ArticleReading, context: Told<'today'>): string {
  const values: Readonly<Record<string, string>> = {
    date: context.today,
    subject: subject(reading),
    payer: payer(reading),
  };
  return template.replace(/\{(date|subject|payer)\}/g, (whole, name: string) => values[name] ?? whole);
}

function subject(reading: ArticleReading): string {
  const tickers = articleTickers(reading.article);
  if (tickers.length > 0) return tickers.join(', ');
  return reading.language === 'ko' ? '언급한 종목의' : 'the securities mentioned';
}

function payer(reading: ArticleReading): string {
  const value = frontValue(reading.article, 'sponsor');
  if (typeof value === 'string') return value;
  const party = typeof value === 'object' && value !== null && 'party' in value ? value.party : null;
  if (typeof party === 'string') return party;
  return reading.language === 'ko' ? '광고주' : 'the sponsor';
}

function place(insertable: Insertable, words: string, trigger: Trigger, reading: ArticleReading): Edit {
  if (insertable.zone === 'top') return before(firstChapter(reading), words, reading);
  const line = insertable.zone === 'beside' ? chunkEnd(trigger.span.from, reading) : lastLine(reading);
  if (!line) return before(reading.article.body.from, words, reading);
  const end = lineEnd(reading);
  return { from: line.to, to: line.to, insert: `${end}${end}${words}` };
}

function before(at: number, words: string, reading: ArticleReading): Edit {
  const end = lineEnd(reading);
  return { from: at, to: at, insert: `${words}${end}${end}` };
}

function lineEnd(reading: ArticleReading): string {
  return reading.article.text.includes('\r\n') ? '\r\n' : '\n';
}

/** Before the first section, behind the title and whatever introduces the article. */
function firstChapter(reading: ArticleReading): number {
  const first = reading.sections.find((section) => (section.heading?.level ?? 0) >= 2);
  return (
    first?.from ?? reading.lines.find((line) => line.kind !== 'blank')?.from ?? reading.article.body.from
  );
}

/** The last line of the paragraph, list or table that holds an offset. */
function chunkEnd(offset: number, reading: ArticleReading): Line | undefined {
  let last: Line | undefined;
  for (const line of reading.lines) {
    if (line.from < offset && line.to < offset) continue;
    if (last && (line.kind === 'blank' || line.kind === 'heading' || line.kind === 'rule')) break;
    last = line;
  }
  return last;
}

/** The last line with words before the list of related articles and before the footnotes' end. */
function lastLine(reading: ArticleReading): Line | undefined {
  const footer = reading.sections.find((section) => isRelatedHeading(section.heading));
  return reading.lines.findLast(
    (line) =>
      line.to <= (footer?.from ?? Number.POSITIVE_INFINITY) &&
      !['blank', 'rule', 'hidden'].includes(line.kind),
  );
}
