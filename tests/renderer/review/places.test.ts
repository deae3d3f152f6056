import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { anchorHere } from '../../../renderer/review/comment-here.ts';
import { openThreadsAt, placesIn, setThreadPlaces, threadPlaces } from '../../../renderer/review/marks.ts';
import { placeThreads } from '../../../renderer/review/place-threads.ts';
import { anchorOf } from '../../../shared/review/anchor.ts';
import type { ReviewThread } from '../../../shared/review/thread.ts';
import type { Span } from '../../../shared/span.ts';

const text = '첫 줄입니다.\n\n매출은 8% 늘었고 이익은 12% 줄었다고 회사가 밝혔다.\n';

function threadOn(id: string, quote: string, resolved: ReviewThread['resolved'] = null): ReviewThread {
  const from = text.indexOf(quote);
  const anchor = anchorOf(text, { from, to: from + quote.length })!;
  return { id, anchor, instead: null, comments: [{ id: 'c', by: '김지수', at: 1, text: '?' }], resolved };
}

const nowhere: ReadonlyMap<string, Span> = new Map();
const words = (state: EditorState) =>
  Object.fromEntries([...placesIn(state)].map(([id, { from, to }]) => [id, state.sliceDoc(from, to)]));

async function editorWith(...threads: ReviewThread[]): Promise<EditorState> {
  const placed = await placeThreads(text, threads, nowhere, []);
  const state = EditorState.create({ doc: text, extensions: threadPlaces });
  return state.update({ effects: setThreadPlaces.of(placed) }).state;
}

describe('threads in an editor', () => {
  it('stand in the order of the text, those without a place last', async () => {
    const lost: ReviewThread = { ...threadOn('lost', '8%'), anchor: null };
    const placed = await placeThreads(text, [lost, threadOn('b', '12%'), threadOn('a', '8%')], nowhere, []);
    expect(placed.map(({ thread, span }) => [thread.id, span && text.slice(span.from, span.to)])).toEqual([
      ['a', '8%'],
      ['b', '12%'],
      ['lost', null],
    ]);
  });

  it('follow the edits; what is typed at their edges does not join them', async () => {
    const state = await editorWith(threadOn('a', '8%'));
    const at = text.indexOf('8%');
    const edited = state.update({
      changes: [
        { from: 0, insert: '제목\n' },
        { from: at, insert: '약 ' },
        { from: at + 1, insert: '.5' },
        { from: at + 2, insert: '나' },
      ],
    }).state;
    expect(words(edited)).toEqual({ a: '8.5%' });
  });

  it('are found at a place while they are open', async () => {
    const state = await editorWith(
      threadOn('a', '8%'),
      threadOn('b', '12%', { by: '김지수', at: 2, outcome: null }),
    );
    expect(openThreadsAt(state, text.indexOf('8%'))?.threads).toEqual(['a']);
    expect(openThreadsAt(state, text.indexOf('12%'))).toBeNull();
    expect(words(state)).toEqual({ a: '8%', b: '12%' });
  });

  it('are looked for word for word only, once they were lost: a close look is for the moment of the loss', async () => {
    const thread = threadOn('a', '이익은 12% 줄었다고 회사가 밝혔다.');
    const changed = text.replace('이익은 12% 줄었다고', '이익은 15% 줄었다고');
    const closely = await placeThreads(changed, [thread], nowhere, []);
    expect(closely[0]!.span).not.toBeNull();
    const before = [{ thread, span: null }];
    expect((await placeThreads(changed, [thread], nowhere, before))[0]!.span).toBeNull();
    expect((await placeThreads(text, [thread], nowhere, before))[0]!.span).not.toBeNull();
  });
});

describe('a comment at the cursor', () => {
  const quoteAt = (from: number, to = from) =>
    anchorHere(EditorState.create({ doc: text, selection: { anchor: from, head: to } }))?.quote ?? null;

  it('is about the selection, else about the word, else about the line; about nothing on a blank line', () => {
    const at = text.indexOf('이익');
    expect(quoteAt(at, at + 6)).toBe('이익은 12');
    expect(quoteAt(at + 1)).toBe('이익은');
    expect(quoteAt(text.indexOf('.') + 1)).toBe('첫 줄입니다.');
    expect(quoteAt(text.indexOf('\n') + 1)).toBeNull();
  });
});
