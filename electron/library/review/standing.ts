import { isPastApproval, type Status } from '../../../shared/article/status.ts';
import type { Approval } from '../../../shared/review/article-event.ts';
import type { ApprovalKind } from '../../../shared/review/checklist.ts';
import { approvedHash } from './approved-bytes.ts';

/** How the bytes of an article stand to its newest approval. */
export function standsApproved(
  status: Status | null,
  approval: Approval | null,
  bytes: Buffer,
): ApprovalKind {
  if (!isPastApproval(status)) return 'unclaimed';
  if (!approval) return 'missing';
  return approvedHash(bytes) === approval.approved ? 'current' : 'changed';
}
