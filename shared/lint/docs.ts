import { figureDocs } from '../figures/docs/index.ts';
import type { Entry } from '../i18n/message.ts';
import { namedRules } from './registry.ts';
import type { Example, NamedRule, RuleDocs } from './rule.ts';

/** The page of documentation of one rule, for the problems panel and the command line. */
export interface RulePage {
  readonly id: string;
  readonly severity: NamedRule['severity'];
  readonly title: Entry;
  readonly why: Entry;
  /** `⟦…⟧` in `wrong` marks what is reported. */
  readonly examples: readonly Example[];
  /** What to write to silence the rule: in one place of one article, and for a whole library. */
  readonly silence: { readonly comment: string; readonly config: string };
}

export const rulePages: readonly RulePage[] = [
  // A relation that the text does not state itself, only suggests, is a warning.
  ...figureDocs.map(({ id, severity, ...docs }) => pageOf(id, severity, docs)),
  ...namedRules.map(({ id, severity, docs }) => pageOf(id, severity, docs)),
];

function pageOf(id: string, severity: RulePage['severity'], docs: RuleDocs): RulePage {
  return {
    id,
    severity,
    ...docs,
    silence: { comment: `<!-- tickmark-ignore ${id}: … -->`, config: `severities:\n  ${id}: off` },
  };
}

/** A rule's page; null for an id that no rule has. */
export function rulePage(id: string): RulePage | null {
  return rulePages.find((page) => page.id === id) ?? null;
}
