import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { articles, editor, openArticle } from './page-actions.ts';

test.use({
  files: {
    '메모.md': '# 메모\n\n임금 성장율이 올랐다.\n',
    '시장.md': '# 시장\n\n시장 이야기입니다.\n',
  },
});

const background = (element: Locator, pseudo?: string) =>
  element.evaluate((one, part) => getComputedStyle(one, part).backgroundColor, pseudo);

test('in high contrast it is seen what is pressed, chosen, open, selected and wrong', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openArticle(page, '시장');
  await openArticle(page, '메모');
  const canvas = await background(page.locator('body'));

  const toolbar = page.getByRole('toolbar');
  const pressed = toolbar.getByRole('button', { name: '편집기와 미리보기' });
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  expect(await background(pressed)).not.toBe(
    await background(toolbar.getByRole('button', { name: '편집기만' })),
  );

  const outline = (row: Locator) => row.evaluate((one) => getComputedStyle(one).outlineStyle);
  expect(await outline(articles(page).and(page.locator('[aria-selected="true"]')))).toBe('solid');
  expect(await outline(articles(page).and(page.locator('[aria-selected="false"]')))).toBe('none');

  expect(await background(page.locator('.tab--active'), '::before')).not.toBe(canvas);

  await expect(page.locator('.cm-lint-marker-warning')).toHaveCount(1);
  expect(await background(page.locator('.cm-lint-marker-warning'))).not.toBe(canvas);
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  expect(await background(page.locator('.cm-selectionBackground').first())).not.toBe(canvas);
});
