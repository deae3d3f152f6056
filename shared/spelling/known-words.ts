import { entities } from '../figures/gazetteer/entities.ts';
import { metrics } from '../figures/gazetteer/metrics.ts';
import type { LintConfig } from '../lint/lint-config.ts';
import { englishFinance, koreanFinance } from './finance-words.ts';

const builtIn = [
  ...koreanFinance,
  ...englishFinance,
  ...entities.flat(),
  ...metrics.flatMap(({ names }) => names),
];

/** The words that count as right beside the dictionaries': of finance, of the library, and of the writer's own list. */
export function knownWords(config: LintConfig, own: readonly string[]): ReadonlySet<string> {
  const { terms, allow, entities: names, metrics: measures, words } = config;
  const library = [
    ...words,
    ...allow,
    ...terms.map(({ use }) => use),
    ...[...names, ...measures].flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  return new Set([...builtIn, ...library, ...own].flatMap(wordsIn));
}

/** A name of several words makes each of them known. */
function wordsIn(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[가-힣]+|[a-z\u00C0-\u024F]+/g) ?? []
  );
}
