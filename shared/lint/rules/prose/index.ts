import type { Rule } from '../../rule.ts';
import { englishArticle } from './article.ts';
import { certainty } from './certainty.ts';
import { mixedEndings } from './endings.ts';
import { englishConfusion, englishDoubledWord, englishWordy, englishYear } from './english.ts';
import { doubleHedge } from './hedge.ts';
import { josaAfterFigures } from './josa.ts';
import { mixedSpelling } from './mixed.ts';
import { numberStyle } from './number-style.ts';
import { doublePassive, unattributedPassive } from './passive.ts';
import { ratioSpelling } from './ratio.ts';
import { misspelling } from './spelling.ts';
import { houseTerms } from './terms.ts';
import { undated } from './undated.ts';
import { vagueSource } from './vague-source.ts';
import { financeTerm, loanword, redundancy } from './words.ts';

export const proseRules: readonly Rule[] = [
  ratioSpelling,
  misspelling,
  loanword,
  financeTerm,
  redundancy,
  josaAfterFigures,
  doubleHedge,
  doublePassive,
  unattributedPassive,
  certainty,
  mixedSpelling,
  mixedEndings,
  numberStyle,
  undated,
  houseTerms,
  englishDoubledWord,
  englishConfusion,
  englishWordy,
  englishYear,
  englishArticle,
  vagueSource,
];
