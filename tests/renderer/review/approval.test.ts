import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { approvalState } from '../../../renderer/review/approval.ts';
import { followOutdated } from '../../../renderer/review/outdated.ts';
import { createStore } from '../../../renderer/store.ts';
import type { ArticleSummary, Library } from '../../../shared/contract.ts';
import { fakeClient } from '../fakes.ts';

const approval = { by: '김지수', at: 1, isCurrent: true, version: null };

describe('the approval of an open article', () => {
  it.each([
    ['unclaimed', 'draft', false, approval],
    ['missing', 'approved', false, null],
    ['current', 'approved', false, approval],
    ['current', 'exported', false, approval],
    ['changed', 'approved', true, approval],
    ['changed', 'approved', false, { ...approval, isCurrent: false }],
  ] as const)('is %s where the status is %s and unsaved changes are %s', (kind, status, dirty, given) => {
    expect(approvalState({ status, dirty }, { approval: given }).kind).toBe(kind);
  });
});

describe('the approved articles that have changed since', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const library = (...articles: Partial<ArticleSummary>[]) => ({
    library: { articles } as unknown as Library,
  });

  it('are asked for once the library is still, and only where one claims an approval', async () => {
    const client = fakeClient({ 'review.outdated': () => ({ ids: ['a'] }) });
    const store = createStore(library({ id: 'a', status: 'draft', modified: 1 }));
    const outdated = followOutdated(client, store);
    client.emit('review.changed', {});
    await vi.advanceTimersByTimeAsync(2000);
    expect(client.asked).toHaveLength(0);
    for (const modified of [1, 2, 3]) store.set(library({ id: 'a', status: 'approved', modified }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(client.asked).toHaveLength(1);
    expect([...outdated.get()]).toEqual(['a']);
    client.emit('review.changed', {});
    await vi.advanceTimersByTimeAsync(2000);
    expect(client.asked).toHaveLength(2);
    store.set(library({ id: 'a', status: 'draft', modified: 4 }));
    expect([...outdated.get()]).toEqual([]);
  });
});
