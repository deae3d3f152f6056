import type { Rule } from '../../rule.ts';
import { emphasis } from './emphasis.ts';
import { fencedArticle } from './fenced-article.ts';
import { inlineRules } from './inline.ts';
import { lineRules } from './lines.ts';
import { tableRules } from './tables.ts';

export const markdownRules: readonly Rule[] = [
  emphasis,
  fencedArticle,
  ...lineRules,
  ...tableRules,
  ...inlineRules,
];
