import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorText, problems } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { articles, editor, openArticle, runCommand, shownTab, statusLine } from './page-actions.ts';

const text = '---\ntitle: 잠긴 글\nstatus: draft\n---\n\n임금 성장율이 올랐다.\n';
test.use({ files: { '잠긴 글.md': text } });

test('what would change a read-only article says why it does not, and Save As leads on', async ({
  page,
  library,
}) => {
  // Root may write what is locked, and tests may run as root: the host is made to say so of this one file.
  await page.route('**/call/document.open', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('"readOnly":false', '"readOnly":true'),
    });
  });
  await openArticle(page, '잠긴 글');
  await expect(statusLine(page)).toContainText('읽기 전용');
  const before = await editorText(page);
  const notices = page.getByRole('region', { name: '알림' });
  const told = async () => {
    await expect(notices).toContainText('읽기 전용 파일이라 고칠 수 없습니다');
    await notices.getByRole('button', { name: '알림 닫기' }).click();
    expect(await editorText(page)).toBe(before);
  };

  await editor(page).focus();
  await page.keyboard.type('가');
  await told();
  await problems(page).getByRole('treeitem').filter({ hasText: '성장율' }).click();
  await problems(page)
    .getByRole('treeitem', { name: /성장률/ })
    .last()
    .click();
  await told();
  await runCommand(page, '글 상태 바꾸기');
  await page.getByRole('menuitemradio', { name: '승인' }).click();
  await told();

  await editor(page).focus();
  await page.keyboard.press('Control+Shift+S');
  await page.keyboard.type('풀린 글');
  await page.keyboard.press('Enter');
  await expect(articles(page)).toHaveCount(2);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('덧붙임');
  await expect.poll(() => readFileSync(join(library, '풀린 글.md'), 'utf8')).toContain('덧붙임');
  await expect(shownTab(page)).toContainText('잠긴 글');
  expect(readFileSync(join(library, '잠긴 글.md'), 'utf8')).toBe(text);
});
