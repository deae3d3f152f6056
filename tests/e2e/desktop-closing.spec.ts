import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerMessageBox, asked, closeWindow } from './desktop-actions.ts';
import { expect, test } from './fixtures.ts';
import { articles } from './page-actions.ts';

const article = '반도체 업황.md';
const title = '메모리 반도체 업황 점검';

test.describe('closing with unsaved text', () => {
  test.use({ settings: { autosave: false } });

  test.beforeEach(async ({ page }) => {
    await articles(page).filter({ hasText: title }).dblclick();
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('덧붙인 문장입니다.');
    await expect(page).toHaveTitle(`• ${title} – Tickmark`);
  });

  const onDisk = (library: string) => readFileSync(join(library, article), 'utf8');

  test('asks, and Cancel keeps window and text', async ({ page, app, library }) => {
    const before = onDisk(library);
    await answerMessageBox(app, 2);
    await closeWindow(app, page);
    await expect
      .poll(() => asked(app))
      .toEqual([
        {
          message: '저장하지 않은 글이 1개 있습니다. 저장할까요?',
          detail: expect.stringContaining(title),
          buttons: ['모두 저장', '저장 안 함', '취소'],
        },
      ]);
    await expect(page.locator('.cm-content')).toContainText('덧붙인 문장입니다.');
    expect(onDisk(library)).toBe(before);
  });

  test('Save All writes the text and closes', async ({ page, app, library }) => {
    const before = onDisk(library);
    await answerMessageBox(app, 0);
    const ended = app.waitForEvent('close');
    await closeWindow(app, page);
    await ended;
    expect(onDisk(library)).toBe(`${before}덧붙인 문장입니다.`);
  });

  test('Don’t Save closes and leaves the file as it was', async ({ page, app, library }) => {
    const before = onDisk(library);
    await answerMessageBox(app, 1);
    const ended = app.waitForEvent('close');
    await closeWindow(app, page);
    await ended;
    expect(onDisk(library)).toBe(before);
  });

  test('quitting asks too, and goes on after saving', async ({ app, library }) => {
    const before = onDisk(library);
    await answerMessageBox(app, 0);
    const ended = app.waitForEvent('close');
    await app.evaluate((electron) => electron.app.quit());
    await ended;
    expect(onDisk(library)).toBe(`${before}덧붙인 문장입니다.`);
  });
});

test('closes at once when everything is saved', async ({ page, app }) => {
  await articles(page).filter({ hasText: title }).dblclick();
  await expect(page.locator('.cm-content')).toBeVisible();
  const ended = app.waitForEvent('close');
  await closeWindow(app, page);
  await ended;
});
