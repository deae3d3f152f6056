import { valuesToTake } from '../../shared/figures/take-value.ts';
import type { Finding, Fix } from '../../shared/finding.ts';
import type { DocumentSession } from '../editor/session.ts';

export const isFigureFinding = ({ ruleId }: Finding): boolean => ruleId.startsWith('figures/');

/** The values that the writer may take over for a finding's figure, one by one; for `session.applyFix`. */
export function offersFor(session: DocumentSession, finding: Finding): readonly Fix[] {
  if (!isFigureFinding(finding)) return [];
  const { doc } = session.view.state;
  return valuesToTake(finding, (span) => {
    const { from, to } = session.locate(span);
    return doc.sliceString(from, to);
  });
}
