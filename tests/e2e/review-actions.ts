import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { editor } from './page-actions.ts';

/** The threads of the review panel, those in sight. */
export const threads = (page: Page) => page.getByRole('feed', { name: '댓글' }).getByRole('article');

/** What is marked in the text because somebody said something about it. */
export const marks = (page: Page) => page.locator('.review-mark');

/** Selects words of the text by looking for them. */
export async function select(page: Page, words: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words);
}

/** Leaves a comment on what is selected. */
export async function comment(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m');
  await page.getByRole('textbox', { name: '댓글' }).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}
