import { baseName } from '../../library-path.ts';
import type { LibraryView } from '../rule.ts';
import { leastLikeness, letterPairs, likeness } from './likeness.ts';

type Named = LibraryView['articles'][number];

/** How many articles one broken link is compared with: those that share its rarest letter pairs. */
const mostCompared = 500;

/** The articles whose name or title is most like what a broken link says, best first, three at most. */
export function nearestArticles(library: LibraryView, path: string, label: string): readonly Named[] {
  const index = indexOf(library.articles);
  const name = letterPairs(fileName(path));
  const said = letterPairs(label);
  const score = ({ fileName, title }: Pairs) =>
    Math.max(likeness(name, fileName), likeness(said, title), likeness(name, title));
  return candidates(index, new Set([...name, ...said]))
    .map((at) => ({ at, score: score(index.pairs[at]!) }))
    .filter((one) => one.score >= leastLikeness)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, 3)
    .map(({ at }) => library.articles[at]!);
}

interface Pairs {
  readonly fileName: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
}

interface Index {
  /** Of each article, in the order of the library. */
  readonly pairs: readonly Pairs[];
  /** Which articles hold a letter pair in their file name or title. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<LibraryView['articles'], Index>();
const known = new WeakMap<Named, Pairs>();

/** Made once for a library, so that each of its many broken links costs no more than its own candidates. */
function indexOf(articles: LibraryView['articles']): Index {
  let index = indexes.get(articles);
  if (!index) {
    const pairs = articles.map(pairsOf);
    const holders = new Map<string, number[]>();
    for (const [at, { fileName, title }] of pairs.entries()) {
      for (const pair of new Set([...fileName, ...title])) {
        const those = holders.get(pair);
        if (those) those.push(at);
        else holders.set(pair, [at]);
      }
    }
    index = { pairs, holders };
    indexes.set(articles, index);
  }
  return index;
}

function pairsOf(article: Named): Pairs {
  let pairs = known.get(article);
  if (!pairs) {
    const { path, title } = article;
    pairs = { fileName: letterPairs(fileName(path)), title: letterPairs(title) };
    known.set(article, pairs);
  }
  return pairs;
}

/** The articles that share a letter pair, those with the rarest ones first. */
function candidates({ holders }: Index, wanted: ReadonlySet<string>): readonly number[] {
  const lists = [...wanted].map((pair) => holders.get(pair) ?? []);
  const found = new Set<number>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    for (const at of list) {
      if (found.size >= mostCompared) return [...found];
      found.add(at);
    }
  }
  return [...found];
}

function fileName(path: string): string {
  return baseName(path).replace(/\.[a-z]{1,8}$/i, '');
}
