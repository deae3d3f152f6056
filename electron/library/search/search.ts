import type { CallArgs, CallResult } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { linksOf } from '../../../shared/lint/links/links-of.ts';
import { isTemplate } from '../../../shared/lint/template.ts';
import { type Match, matchesOf, replacementFor, toHits } from '../../../shared/search/hits.ts';
import { type Pattern, toPattern } from '../../../shared/search/pattern.ts';
import { articleTest, type Query, readQuery } from '../../../shared/search/query.ts';
import { type Searchable, toSearchable } from '../../../shared/search/searchable.ts';
import type { Entry } from '../entry.ts';
import type { OpenLibrary } from '../library.ts';
import { runBounded } from './bounded.ts';

type Args = CallArgs<'library.search'>;
type Found = CallResult<'library.search'>['articles'][number];

/** Milliseconds after which a search answers with what it has found; the page asks for the rest. */
const slice = 30;

/** How many texts are gone through between two looks at the clock. */
const batch = 64;

/** Milliseconds that a regular expression of the writer's own may take for one batch. */
const patience = 400;

/** Matches counted in one article. */
const mostMatches = 10_000;

/** Looks through the library from the `from`th article on, the newest first, for as long as a slice lasts. */
export async function searchLibrary(
  library: OpenLibrary,
  args: Args,
  lasting = slice,
): Promise<CallResult<'library.search'>> {
  const query = readQuery(args.query);
  const pattern = toPattern(query, args.options);
  const find = finderOf(query, pattern, args);
  const fits = articleTest(query.filters);
  const buffers = new Map(args.buffers.map(({ id, text }) => [id, toSearchable(text)]));
  const entries = newestFirst(library.entries());
  const began = performance.now();
  const articles: Found[] = [];
  let room = args.room;
  let at = args.from;
  while (at < entries.length) {
    const some = entries.slice(at, at + batch).filter(({ summary }) => fits(summary));
    const unread = some.filter(({ file }) => !buffers.has(file.id));
    await library.texts.load(unread);
    const texts = await Promise.all(
      some.map(async (entry) => ({
        entry,
        text: buffers.get(entry.file.id) ?? (await textOf(library, entry)),
      })),
    );
    for (const found of find(
      texts.flatMap(({ entry, text }) => (text ? [{ entry, text }] : [])),
      room,
    )) {
      articles.push(found);
      room -= found.hits.length;
    }
    at += batch;
    if (performance.now() - began > lasting) break;
  }
  const total = entries.length;
  return { articles, searched: Math.min(at, total), total, next: at < total ? at : null };
}

const textOf = async (library: OpenLibrary, entry: Entry) =>
  library.texts.held(entry) ?? (await library.texts.of(entry));

interface Readable {
  readonly entry: Entry;
  readonly text: Searchable;
}

/** Finds a query in texts; as many hits as there is room for come with their lines, the others are counted. */
function finderOf(query: Query, pattern: Pattern | null, { options, replacement }: Args) {
  const link = query.filters.find(({ key }) => key === 'link');
  const words = query.filters.some(({ key }) => key === 'figure') && query.text !== '' ? query.text : null;
  const has = words === null ? null : toPattern({ text: words, filters: [] }, { ...options, regex: false });
  const must = has && new RegExp(has.source, has.flags.replace('g', ''));

  const matchesIn = (texts: readonly Readable[]): readonly (readonly Match[])[] => {
    if (link) return texts.map((one) => linkMatches(one, link.value));
    if (!pattern) return texts.map(() => []);
    const compiled = new RegExp(pattern.source, pattern.flags);
    const run = () => texts.map(({ text }) => matchesOf(compiled, text.text, mostMatches));
    if (!pattern.unsafe) return run();
    const done = runBounded(run, patience);
    if (!done) throw new TickmarkError('error.search.slow');
    return done.value;
  };

  return (texts: readonly Readable[], room: number): Found[] => {
    const chosen = must ? texts.filter(({ text }) => must.test(text.text)) : texts;
    const listing = !pattern && !link;
    let left = room;
    return matchesIn(chosen).flatMap((matches, index) => {
      if (matches.length === 0 && !listing) return [];
      const { entry, text } = chosen[index]!;
      const shown = matches.slice(0, Math.max(0, left));
      left -= shown.length;
      const hits = toHits(text, shown).map((hit, nth) =>
        replacement === null
          ? hit
          : { ...hit, insert: replacementFor(shown[nth]!, replacement, options.regex) },
      );
      return [{ id: entry.file.id, stamp: entry.stamp, count: matches.length, hits: [...hits] }];
    });
  };
}

/** The links of an article to a library path. */
function linkMatches({ entry, text }: Readable, path: string): readonly Match[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[a-z]{1,8}$/i, '');
  const words = stem.match(/[\p{L}\p{N}]+/gu) ?? [stem];
  if (!words.every((word) => text.text.includes(word) || text.text.includes('%'))) return [];
  // Offsets count in the text as it is compared, and a link's address is compared in NFC anyway.
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
