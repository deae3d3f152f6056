import { keptByText } from '../keep.ts';
import type { Term } from '../words/terms.ts';

/**
 * Words of an English clause that say nothing about which row of a table it means: articles, pronouns, verbs of being and
 * moving, adverbs, time.
 */
const idle = new Set(
  (
    'a an the this that these those each both all any no not only also even still yet thus therefore however while but and or nor ' +
    'of in to from for at on as by it its we our us they their there is was were are be been being has have had do did will ' +
    'company group management corporation firm business which who whose what with than then over up down out so such ' +
    'year years fiscal quarter quarters month months week weeks day days period periods date end ended ending beginning start began due ' +
    'first second third fourth half prior previous last next earlier ago later annual annually quarterly ' +
    'respectively approximately about around nearly almost roughly some more less higher lower greater fewer above below most least ' +
    'increase increased increases increasing decrease decreased decreases decreasing grew grow grows growing rise rose rises risen rising ' +
    'fall fell falls fallen falling decline declined declines declining drop dropped drops improve improved improvement improving worsened ' +
    'climb climbed jump jumped gain gained slip slipped slid contract contracted expand expanded widen widened narrow narrowed advance advanced ' +
    'total totaled totalled totaling totalling reach reached amount amounted amounts represent represented represents representing remain remained ' +
    'record recorded report reported come came go went stand stood averaged close closed open opened reduce reduced account accounted accounts make made makes up ' +
    'compare compared comparison against versus vs change changed percent percentage point points basis per million billion thousand hundred ' +
    'when where one two three four five six approximately level levels figure number ' +
    'bring brought generate generated earn earned post posted show showed shows see saw lift lifted carry carried hold held use used ' +
    'recognize recognized incur incurred include includes included equal equals equivalent compute computed ' +
    'rate ratio january february march april may june july august september october november december calendar ' +
    'us usd dollar dollars cent cents approximated again now well just nevertheless overall consolidated combined ' +
    'during under through between within until since into onto among toward row time times again ' +
    'shrank shrunk shrink spent spend bore took ran moved move moves edged dipped eased crept swelled sank surged soared plunged tumbled ' +
    'doubled tripled halved recovered rebounded retreated stayed kept got gave given exceeded exceed ' +
    'further faster slower once better worse same opposite way itself themselves alone too full whole merely throughout another ' +
    'nok sek dkk nzd sgd brl mxn pln ' +
    'nearly strong largest smallest biggest highest lowest'
  ).split(' '),
);

/** Nouns that add little to a name: the costs of Labor are Labor. They neither miss in a label nor lack in a clause. */
const general = new Set(
  'expense cost amount balance segment division line category unit activity item operation value income other'
    .split(' ')
    .map(stem),
);

/** Whether a key adds little to a name. */
export const isGeneral = (key: string): boolean => general.has(key);

/** Whether a key stands for a known metric: `#revenue`. */
export const isMetric = (key: string): boolean => key.startsWith('#');

/** Endings that a noun and its verb differ in: `borrowed` and `borrowings`, `operating` and `operations`. */
function stem(word: string): string {
  if (word.length < 5 || /[^a-z]/.test(word)) return word;
  const bare = word.replace(/(?:ations?|ions?|ings?|ments?|ers?|ed|es|s|e)$/, '');
  return bare.length >= 3 ? bare.replace(/([^ls])\1$/, '$1') : word;
}

const stemOf = keptByText(20_000, stem);

/** Metrics that say how a figure counts, and not of what. */
const silentMetrics = new Set(['total', 'share', 'growth']);

/** What a term tells a row apart by; null where it tells nothing. */
function keyOf({ forms, metric }: Term): string | null {
  if (metric) return silentMetrics.has(metric.id) ? null : `#${metric.id}`;
  const form = forms[0];
  if (form === undefined || idle.has(form) || /^[\d%]/.test(form) || /ly$/.test(form)) return null;
  return stemOf(form);
}

/** `Growth capital` is a kind of capital, `growth of capital` is none. */
const isGrowing = ({ raw, to }: Term, next: Term | undefined): boolean =>
  /^growth$/i.test(raw) && next !== undefined && next.from === to + 1 && keyOf(next) !== null;

/** `Net interest income` is no interest income; only sales and a bare income are the same with or without the word. */
const net = /\bnet\b(?!\s+(?:sales|revenues?|income|earnings|profit|loss|of)\b)/i;

/** What the words of a text tell: the keys of its terms, each once. */
export function keysOf(terms: readonly Term[], text = ''): readonly string[] {
  const out = new Set<string>(net.test(text) ? ['net'] : []);
  for (const [i, term] of terms.entries()) {
    const key = keyOf(term) ?? (isGrowing(term, terms[i + 1]) ? 'growth' : null);
    if (key !== null) out.add(key);
  }
  return [...out];
}
