import type { Severity } from '../../../shared/finding.ts';

/** What SARIF calls a severity. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;
