import { EditorState } from '@codemirror/state';
import { expect, it, vi } from 'vitest';
import { acceptSuggestion, rejectSuggestion } from '../../../renderer/review/suggestion.ts';
import type { ReviewThread } from '../../../shared/review/thread.ts';
import type { Edit } from '../../../shared/span.ts';

const text = '매출은 8% 늘었다.';
const thread: ReviewThread = {
  id: 'a',
  anchor: { quote: '8%', prefix: '매출은 ', suffix: ' 늘었다.', at: 4 },
  instead: '9%',
  comments: [{ id: 'c', by: '김지수', at: 1, text: '' }],
  resolved: null,
};

/** A session with a text in which the thread stands at a span. */
function sessionWith(
  doc: string,
  span: { from: number; to: number } | null,
  { mayChange = true, named = true } = {},
) {
  const change = vi.fn((_edits: readonly Edit[]) => mayChange);
  const say = vi.fn(async (_thread: string, _said: unknown) => {});
  const notify = vi.fn();
  const session = {
    view: { state: EditorState.create({ doc }) },
    review: { locate: () => span, say },
    services: { askReviewer: async () => named, notify, announce: vi.fn() },
    change,
  } as unknown as Parameters<typeof acceptSuggestion>[0];
  return { session, change, say, notify };
}

it('an accepted suggestion takes the place of its quote, and resolves the thread', async () => {
  const { session, change, say } = sessionWith(text, { from: 4, to: 6 });
  await acceptSuggestion(session, thread);
  expect(change).toHaveBeenCalledExactlyOnceWith([{ from: 4, to: 6, insert: '9%' }]);
  expect(say).toHaveBeenCalledExactlyOnceWith('a', { kind: 'resolve', outcome: 'accepted' });
});

it.each([
  ['its words were changed since', text.replace('8%', '7%'), { from: 4, to: 6 }, {}],
  ['its place is lost', text, null, {}],
  ['nobody says who they are', text, { from: 4, to: 6 }, { named: false }],
] as const)('nothing is changed where %s', async (_, doc, span, some) => {
  const { session, change, say } = sessionWith(doc, span, some);
  await acceptSuggestion(session, thread);
  expect(change).not.toHaveBeenCalled();
  expect(say).not.toHaveBeenCalled();
});

it('a thread stays open where the file is read-only, and a rejected one leaves the text alone', async () => {
  const locked = sessionWith(text, { from: 4, to: 6 }, { mayChange: false });
  await acceptSuggestion(locked.session, thread);
  expect(locked.say).not.toHaveBeenCalled();
  const { session, change, say } = sessionWith(text, { from: 4, to: 6 });
  await rejectSuggestion(session, thread);
  expect(change).not.toHaveBeenCalled();
  expect(say).toHaveBeenCalledExactlyOnceWith('a', { kind: 'resolve', outcome: 'rejected' });
});
