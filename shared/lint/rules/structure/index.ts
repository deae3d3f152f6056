import type { Rule } from '../../rule.ts';
import { faqForm } from './faq.ts';
import { frontMatter } from './front-matter.ts';
import { headingRules } from './headings.ts';
import { blankField, comment, leftover } from './leftover.ts';
import { forecastMark, horizons } from './outlook.ts';
import { requiredSections } from './sections.ts';

export const structureRules: readonly Rule[] = [
  frontMatter,
  ...headingRules,
  requiredSections,
  leftover,
  blankField,
  comment,
  faqForm,
  forecastMark,
  horizons,
];
