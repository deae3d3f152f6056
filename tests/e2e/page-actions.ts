import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The rows of the library list. */
export const articles = (page: Page) =>
  page.getByRole('listbox', { name: /글 목록|Library/ }).getByRole('option');

/** Where the text is typed. */
export const editor = (page: Page) => page.locator('.cm-content');

/** The tabs of the open articles. */
export const tabs = (page: Page) =>
  page.getByRole('tablist', { name: /열린 글|Open articles/ }).getByRole('tab');

/** The tab whose article is shown. */
export const shownTab = (page: Page) => tabs(page).and(page.getByRole('tab', { selected: true }));

/** What the status line says about the open article. */
export const statusLine = (page: Page) => page.getByRole('region', { name: /글의 상태|About this article/ });

/** Opens the article whose row shows this text and waits until it can be typed in. */
export async function openArticle(page: Page, shown: string): Promise<void> {
  await articles(page).filter({ hasText: shown }).dblclick();
  await expect(shownTab(page)).toContainText(shown);
  await expect(editor(page)).toBeVisible();
}

/** Adds text at the end of the open article as an input method commits it. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

/** Runs a command by its name in the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
}

/** Gives a reason why an article is exported although something is open in it. */
export async function leaveAllTheSame(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '그래도 내보내는 이유' }).fill('마감');
  await page.keyboard.press('Enter');
}
