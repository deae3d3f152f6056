import type { Client, DocumentId, ProblemCount } from '../../shared/contract.ts';
import { countProblems } from '../../shared/finding.ts';
import type { DocumentSession } from '../editor/session.ts';

interface Checked {
  readonly id: DocumentId;
  readonly session: DocumentSession;
}

/**
 * Tells the host how many problems a document has whenever its saved text is checked, so that the host need not
 * check it once more. The result ends it.
 */
export function reportChecked(client: Client, { id, session }: Checked): () => void {
  let told: ProblemCount | null = null;
  return session.state.subscribe(() => {
    const { checking, dirty, findings, gaveUp } = session.state.get();
    if (checking || dirty || gaveUp.check) return;
    const count = countProblems(findings);
    if (count.problems === told?.problems && count.errors === told.errors) return;
    told = count;
    client.call('document.checked', { id, ...count }).catch(() => {
      // The list shows an older count until the host answers again.
      told = null;
    });
  });
}
