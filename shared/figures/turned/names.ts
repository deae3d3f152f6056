import { timeWords } from '../gazetteer/cues.ts';
import { namingWords } from '../named/words.ts';
import type { Term } from '../words/terms.ts';

/** Verbs, and nouns that say how a figure counts or moves rather than what it is of. */
const idle = new RegExp(
  [
    '(?:다|고|며|면서|지만|은데|는데|[았었였했됐]던|하는|되는|어서|아서|해서)$',
    '^(?:상승|하락|증가|감소|급등|급락|등락|변동|대비|기준|마감|기록|확대|축소|개선|악화|성장|변화|증감|기여|평균|합계|전체|총)$',
    '^(?:수익|등락|변동|증감|변화)률?$',
    '^(?:전일|전주|전월|전년|전분기|동기|오늘|이번|주간|월간|연간|연초|분기)$',
    '^(?:가장|홀로|모두|각각|약|소폭|크게)$',
    '^(?:yoy|qoq|mom|wow|ytd|vs|the|rose|fell|up|down|increased?|decreased?|change|year|quarter|month|week|day|prior|compared)$',
  ].join('|'),
  'i',
);

const isName = (form: string): boolean =>
  !form.startsWith('#') && !timeWords.has(form) && !idle.test(form) && !/^\d+$/.test(form);

/** The names among some terms, by all their forms; `금이` is also 금. */
export function namesIn(terms: readonly Term[]): readonly string[] {
  return namingWords(terms)
    .filter(({ forms }) => forms.every(isName))
    .flatMap(({ forms }) => [...forms, ...forms.flatMap(withoutParticle)]);
}

const withoutParticle = (form: string): readonly string[] =>
  /^([가-힣])[은는이가도만의을를]$/.exec(form)?.slice(1) ?? [];
