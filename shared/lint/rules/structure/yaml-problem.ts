import type { FrontMatter, FrontMatterProblem } from '../../../article/front-matter.ts';
import { message } from '../../../i18n/index.ts';
import type { Report } from '../../rule.ts';
import { yamlFault } from '../../yaml-fault.ts';

/** What is wrong with the YAML at the top, in words for people who write articles, and at the place to mend. */
export function toReport(problem: FrontMatterProblem, text: string, { inner }: FrontMatter): Report {
  const { reason, span } = problem;
  const fault = yamlFault(problem, text, inner);
  if (!fault) {
    return {
      message: message('lint.structure.frontMatter', { reason: reason.split('\n', 1)[0] ?? reason }),
      span,
    };
  }
  const report = { message: message(`lint.structure.yaml${fault.kind}`), span: fault.span };
  if (fault.kind !== 'Colon') return report;
  const quoted = JSON.stringify(text.slice(fault.span.from, fault.span.to));
  return {
    ...report,
    fixes: [{ title: message('lint.structure.yamlQuoteIt'), edits: [{ ...fault.span, insert: quoted }] }],
  };
}
