import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ dialog: {} }));
const { unsavedQuestion } = await import('../../../electron/desktop/ask-to-save.ts');

const articles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `a${index}`, title: `글 ${index + 1}` }));

describe('the question before unsaved text is closed', () => {
  it('names the articles and offers to save, in both languages', () => {
    expect(unsavedQuestion(articles(2), 'ko')).toMatchObject({
      message: '저장하지 않은 글이 2개 있습니다. 저장할까요?',
      detail: expect.stringContaining('글 1\n글 2\n'),
      buttons: ['모두 저장', '저장 안 함', '취소'],
      defaultId: 0,
      cancelId: 2,
    });
    expect(unsavedQuestion(articles(1), 'en').buttons).toEqual(['Save All', 'Don’t Save', 'Cancel']);
  });

  it('stays short when there are many', () => {
    const { detail } = unsavedQuestion(articles(12), 'ko');
    expect(detail).toContain('글 5\n그 밖에 7개');
    expect(detail).not.toContain('글 6');
  });
});
