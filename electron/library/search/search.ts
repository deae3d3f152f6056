import type { CallArgs, CallResult } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { baseName } from '../../../shared/library-path.ts';
import { linksOf } from '../../../shared/lint/links/links-of.ts';
import { isTemplate } from '../../../shared/lint/template.ts';
import { figureFinder } from '../../../shared/search/figure.ts';
import { type Match, matchesOf, replacementFor, toHits } from '../../../shared/search/hits.ts';
import { toPattern } from '../../../shared/search/pattern.ts';
import { articleTest, readQuery } from '../../../shared/search/query.ts';
import { type Searchable, toSearchable } from '../../../shared/search/searchable.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import { runBounded } from './bounded.ts';

type Args = CallArgs<'library.search'>;
type Result = CallResult<'library.search'>;

/** Milliseconds after which a search answers with what it has found; the page asks for the rest. */
const slice = 30;

/** How many texts are gone through between two looks at the clock. */
const batch = 64;

/** Milliseconds that a regular expression of the writer's own may take for one batch. */
const patience = 400;

/** Matches counted in one article. */
const mostMatches = 10_000;

/** Looks through the library from the `from`th article on, the newest first, for as long as a slice lasts. */
export async function searchLibrary(library: OpenLibrary, args: Args): Promise<Result> {
  const find = finderOf(args);
  const fits = articleTest(readQuery(args.query).filters);
  const buffers = new Map(args.buffers.map(({ id, text }) => [id, toSearchable(text)]));
  const entries = newestFirst(library.entries());
  const began = performance.now();
  const articles: Result['articles'] = [];
  const unlisted = { articles: 0, hits: 0 };
  let room = args.room;
  let at = args.from;
  while (at < entries.length) {
    const some = entries.slice(at, at + batch).filter(({ summary }) => fits(summary));
    await library.texts.load(some.filter(({ file }) => !buffers.has(file.id)));
    const texts: Readable[] = [];
    for (const entry of some) {
      const text = buffers.get(entry.file.id) ?? library.texts.held(entry) ?? (await library.texts.of(entry));
      if (text) texts.push({ entry, text });
    }
    for (const found of find(texts)) {
      const listed = found.matches.slice(0, Math.max(0, room));
      unlisted.hits += found.matches.length - listed.length;
      if (room > 0) articles.push(toArticle(found, listed, args));
      else unlisted.articles += 1;
      room -= Math.max(1, listed.length);
    }
    at += batch;
    if (performance.now() - began > slice) break;
  }
  const total = entries.length;
  return { articles, unlisted, searched: Math.min(at, total), total, next: at < total ? at : null };
}

interface Readable {
  readonly entry: Entry;
  readonly text: Searchable;
}

interface Found extends Readable {
  readonly matches: readonly Match[];
}

/** What finds a query in texts. Where it names no words, every article that fits its filters is found. */
function finderOf({ query: typed, options }: Args): (texts: readonly Readable[]) => readonly Found[] {
  const query = readQuery(typed);
  const pattern = toPattern(query, options);
  const link = query.filters.find(({ key }) => key === 'link')?.value;
  const figure = query.filters.find(({ key }) => key === 'figure')?.value;
  const findFigure = figure === undefined ? null : figureFinder(figure);
  // The words beside a figure must stand in the same article.
  const beside =
    figure !== undefined ? toPattern({ text: query.text, filters: [] }, { ...options, regex: false }) : null;
  const must = beside && new RegExp(beside.source, beside.flags.replace('g', ''));

  function matchesIn(texts: readonly Readable[]): readonly (readonly Match[])[] {
    if (link !== undefined) return texts.map((one) => linkMatches(one, link));
    if (findFigure) return texts.map(({ text }) => findFigure(text.text, mostMatches));
    if (!pattern) return texts.map(() => []);
    const compiled = new RegExp(pattern.source, pattern.flags);
    const run = () => texts.map(({ text }) => matchesOf(compiled, text.text, mostMatches));
    if (!pattern.unsafe) return run();
    const done = runBounded(run, patience);
    if (!done) throw new TickmarkError('error.search.slow');
    return done.value;
  }

  return (texts) => {
    const chosen = must ? texts.filter(({ text }) => must.test(text.text)) : texts;
    const matches = matchesIn(chosen);
    const found = chosen.map((one, at) => ({ ...one, matches: matches[at]! }));
    return pattern || link !== undefined ? found.filter((one) => one.matches.length > 0) : found;
  };
}

function toArticle({ entry, text, matches }: Found, listed: readonly Match[], args: Args) {
  const { options, replacement } = args;
  const fits = replaceable(args);
  const hits = toHits(text, listed).map((hit, nth) =>
    replacement === null || !fits(listed[nth]!)
      ? hit
      : { ...hit, insert: replacementFor(listed[nth]!, replacement, options.regex) },
  );
  return { id: entry.file.id, stamp: entry.stamp, count: matches.length, hits };
}

/** What a replacement can stand in for. */
function replaceable({ query: typed, options }: Args): (match: Match) => boolean {
  const query = readQuery(typed);
  // A link is an address and its words: nothing that one text could stand in for.
  if (query.filters.some(({ key }) => key === 'link')) return () => false;
  if (!query.filters.some(({ key }) => key === 'figure')) return () => true;
  // `$2.6bn` is no word for `25억 달러`, nor for the 2,500 of a table that counts in millions.
  const spelling = new RegExp(`^(?:${toPattern(query, options)!.source})$`, 'iu');
  return ({ groups: [written = ''] }) => spelling.test(written);
}

/** The links of an article to a library path. */
function linkMatches({ entry, text }: Readable, path: string): readonly Match[] {
  const words =
    baseName(path)
      .replace(/\.[a-z]{1,8}$/i, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  // A quick look spares the reading of most articles.
  if (!words.every((word) => text.text.includes(word) || text.text.includes('%'))) return [];
  return linksOf(text.text, entry.file.shown)
    .filter(({ target }) => target === path)
    .map(({ from, to }) => ({ from, to, groups: [text.text.slice(from, to)] }));
}

const sorted = new WeakMap<readonly Entry[], readonly Entry[]>();

function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  let newest = sorted.get(entries);
  if (!newest) {
    newest = entries
      .filter(({ summary }) => summary.unreadable === null && !isTemplate(summary.path))
      .sort((a, b) => b.summary.modified - a.summary.modified);
    sorted.set(entries, newest);
  }
  return newest;
}
