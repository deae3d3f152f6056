import type { CDPSession, FrameLocator, Locator, Page } from '@playwright/test';
import { editor } from './page-actions.ts';

export const preview = (page: Page): FrameLocator => page.frameLocator('iframe[title="미리보기"]');
export const problems = (page: Page): Locator => page.getByRole('tree', { name: '문제' });

/** Puts the cursor at the end of the text, in a new line. */
export async function goToEnd(page: Page): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

/** The whole text of the editor; short articles only, because long ones are drawn in part. */
export async function editorText(page: Page): Promise<string> {
  return (await editor(page).locator('.cm-line').allTextContents()).join('\n');
}

/**
 * Types a syllable as a Korean input method does: each stage replaces the one before, then the last is committed.
 * `between` runs after each stage.
 */
export async function compose(
  client: CDPSession,
  stages: readonly string[],
  between: () => Promise<void> = async () => {},
): Promise<void> {
  for (const text of stages) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await between();
  }
  await client.send('Input.insertText', { text: stages.at(-1)! });
}
