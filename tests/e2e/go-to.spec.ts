import { goToEnd, preview } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle } from './page-actions.ts';

test.use({
  files: {
    '메모.md': '# 메모\n\n첫 문단입니다.\n\n둘째 문단입니다.\n',
    '시장.md': '# 시장\n\n시장 이야기입니다.\n',
  },
});

test('the outline lists the headings and leads to one', async ({ page }) => {
  await openArticle(page, '시장');
  await page.keyboard.press('Control+Shift+O');
  const rows = page.getByRole('dialog').getByRole('option');
  await expect(rows).toHaveText(['시장1줄']);
  await page.keyboard.press('Escape');
  await goToEnd(page);
  await page.keyboard.insertText('## 금리\n\n글\n\n## 환율\n\n글');
  await page.keyboard.press('Control+Shift+O');
  await expect(rows).toHaveText(['시장1줄', '금리5줄', '환율9줄']);
  await expect(rows.and(page.getByRole('option', { selected: true }))).toContainText('환율');
  await page.keyboard.insertText('금리');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.insertText('와 물가');
  await expect(preview(page).locator('h2').first()).toHaveText('금리와 물가');
});

test('a line is gone to by its number, and Escape closes the bar from wherever in it the focus is', async ({
  page,
}) => {
  await openArticle(page, '메모');
  await editor(page).focus();
  await page.keyboard.press('Control+g');
  const field = page.getByRole('textbox', { name: '이동할 줄' });
  await expect(field).toBeFocused();
  await page.keyboard.insertText('5');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(editor(page).locator('.cm-activeLine')).toHaveText('둘째 문단입니다.');

  await page.keyboard.press('Control+g');
  await expect(field).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.cm-goto-line').getByRole('button', { name: '닫기' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
});
