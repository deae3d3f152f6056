import { isPastApproval } from '../../shared/article/status.ts';
import type { Approved } from '../../shared/contract.ts';
import type { ApprovalKind } from '../../shared/review/checklist.ts';
import type { DocumentState } from '../editor/session.ts';
import type { ReviewState } from './review.ts';

/** How an article stands to its approval: nothing is said of one whose status claims none. */
export type ApprovalState =
  | { readonly kind: Extract<ApprovalKind, 'unclaimed' | 'missing'> }
  | { readonly kind: Exclude<ApprovalKind, 'unclaimed' | 'missing'>; readonly approval: Approved };

/** `dirty`: what is on the screen is not what is on disk, and so not what was approved. */
export function approvalState(
  { status, dirty }: Pick<DocumentState, 'status' | 'dirty'>,
  { approval }: Pick<ReviewState, 'approval'>,
): ApprovalState {
  if (!isPastApproval(status)) return { kind: 'unclaimed' };
  if (!approval) return { kind: 'missing' };
  return { kind: approval.isCurrent && !dirty ? 'current' : 'changed', approval };
}
