import type { FrontMatter, FrontMatterProblem } from '../../../article/front-matter.ts';
import { message } from '../../../i18n/index.ts';
import type { Report } from '../../rule.ts';
import { type YamlFault, yamlFault } from '../../yaml-fault.ts';

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
  if (!fault.mend) return report;
  return { ...report, fixes: [{ title: message(fixTitle(fault.kind)), edits: [fault.mend] }] };
}

function fixTitle(kind: YamlFault['kind']) {
  if (kind === 'Indent') return 'lint.structure.yamlAlignIt';
  return kind === 'Line' ? 'lint.structure.yamlPairIt' : 'lint.structure.yamlQuoteIt';
}
