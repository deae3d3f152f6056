/** Where an article stands on its way from draft to reader; front matter key `status`. */
export const statuses = ['draft', 'review', 'changes', 'approved', 'exported'] as const;
export type Status = (typeof statuses)[number];

/** The status that a front matter value names; null where it names none. */
export function toStatus(value: unknown): Status | null {
  return statuses.find((status) => status === value) ?? null;
}

/** Whether a status says that somebody has approved the article. */
export function isPastApproval(status: Status | null): boolean {
  return status === 'approved' || status === 'exported';
}
