import { compose, editorText } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle } from './page-actions.ts';

test.use({
  files: {
    '메모.md': '# 메모\n\n첫 문단입니다.\n\n둘째 문단입니다.\n',
  },
});

test('Korean composes in the find bar, and finds while it does', async ({ page }) => {
  await openArticle(page, '메모');
  await editor(page).focus();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: '찾을 말' });
  await expect(field).toBeFocused();
  await field.fill('');
  const client = await page.context().newCDPSession(page);
  await compose(client, ['ㅁ', '무', '문']);
  await compose(client, ['ㄷ', '다', '단'], () => page.waitForTimeout(150));
  await expect(field).toHaveValue('문단');
  await expect(page.locator('.cm-searchMatch')).toHaveCount(2);
  await expect(page.locator('.cm-search-count')).toHaveText('2개');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-search-count')).toHaveText('2개 중 1번째');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
});

test('the fields of the find bar take the room that the pane has', async ({ page }) => {
  await openArticle(page, '메모');
  await editor(page).focus();
  await page.keyboard.press('Control+h');
  const fields = [
    page.getByRole('textbox', { name: '찾을 말' }),
    page.getByRole('textbox', { name: '바꿀 말' }),
  ];
  for (const width of [1920, 1440, 1100, 1024, 900]) {
    await page.setViewportSize({ width, height: 700 });
    const pane = (await page.locator('.editor-pane').boundingBox())!.width;
    for (const field of fields) {
      // What the tools beside a field take; a pane that is too narrow for both has them below.
      const most = pane < 480 ? 0.5 * pane : pane - 280;
      expect((await field.boundingBox())!.width, `${pane} px`).toBeGreaterThan(most);
    }
    const bar = page.getByRole('search');
    expect(await bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});

test('replaces all, as one step of the history', async ({ page }) => {
  await openArticle(page, '메모');
  const before = await editorText(page);
  await editor(page).focus();
  await page.keyboard.press('Control+h');
  await expect(page.getByRole('textbox', { name: '찾을 말' })).toBeFocused();
  await page.keyboard.insertText('문단');
  await page.getByRole('textbox', { name: '바꿀 말' }).fill('단락');
  await page.getByRole('button', { name: '모두 바꾸기' }).click();
  await expect(editor(page)).toContainText('둘째 단락입니다.');
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  expect(await editorText(page)).toBe(before);
});
