import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { editorText, problems } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, statusLine } from './page-actions.ts';

const article = `# 실적

AWS의 2025년 3분기 매출은 $30억이다.

| 구분 | 매출 (억원) |
|---|---|
| 반도체 | 1,234 |
| 가전 | 812 |
| 합계 | 2,046 |

AWS의 2025년 3분기 매출은 $35억이다.
`;
test.use({ files: { '실적.md': article }, settings: { autosave: false } });

const ledger = (page: Page): Locator => page.getByRole('tree', { name: '수치 대장' });
const rows = (page: Page): Locator => ledger(page).getByRole('treeitem');
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

/** Opens the article with its ledger shown, and waits for the first figures. */
async function openLedger(page: Page): Promise<void> {
  await openArticle(page, '실적');
  await statusLine(page)
    .getByRole('button', { name: /수치 \d/ })
    .click();
  await expect(rows(page).first()).toBeVisible();
}

test('the ledger shows a conflict with its arithmetic, and leads to both places', async ({ page }) => {
  await openLedger(page);
  await expect(page.getByRole('tab', { name: /수치/ })).toHaveAttribute('aria-selected', 'true');
  const conflict = rows(page).filter({ hasText: '충돌' });
  await expect(conflict).toHaveCount(2);
  await expect(conflict.first()).toContainText('30억 달러');
  await expect(conflict.first()).toContainText('매출 · 2025년 3분기');

  await conflict.first().click();
  expect(await selected(page)).toBe('$30억');
  await expect(editor(page)).toBeFocused();
  await expect(rows(page).filter({ hasText: '≠' })).toContainText('맞지 않음');
  await rows(page).filter({ hasText: '11줄: $35억' }).click();
  expect(await selected(page)).toBe('$35억');
});

test('the chips count what the status line says, and filter; the search finds by meaning', async ({
  page,
}) => {
  await openLedger(page);
  await expect(statusLine(page)).toContainText('충돌 2');
  await expect(page.getByRole('button', { name: '충돌 2개' })).toBeVisible();
  const all = await rows(page).count();
  const [, read] = /수치 (\d+)/.exec((await statusLine(page).textContent())!)!;
  expect(all).toBe(Number(read));

  const conflicts = page.getByRole('button', { name: '충돌 2개' });
  const agreeing = page.getByRole('button', { name: '맞음 3개' });
  await conflicts.click();
  await expect(rows(page)).toHaveCount(2);
  await expect(agreeing).toHaveAttribute('aria-pressed', 'false');
  await agreeing.click();
  await expect(rows(page)).toHaveCount(5);
  await agreeing.click();
  await conflicts.click();
  await expect(rows(page)).toHaveCount(all);
  await page.getByRole('searchbox', { name: '수치, 이름' }).fill('1,234');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('맞음');
});

test('the ledger is worked by keys, and keeps the focus and its place while figures change', async ({
  page,
}) => {
  await openLedger(page);
  await ledger(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(rows(page).first()).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('End');
  const last = rows(page).last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toContainText('$35억');

  // Undone by no key of the ledger's: the text changes while the focus stays here.
  await page.evaluate(() => {
    const line = document.querySelector('.cm-content .cm-line')!;
    line.append(' 12%');
  });
  await expect(rows(page).first()).toContainText('12%');
  await expect(ledger(page)).toBeFocused();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  expect(await selected(page)).toBe('$35억');
  await expect(editor(page)).toBeFocused();
});

test('the ledger opens and closes by its keys, and Escape leads back to the text', async ({ page }) => {
  await openArticle(page, '실적');
  await editor(page).focus();
  await page.keyboard.press('Control+Shift+L');
  await expect(ledger(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();
  await expect(ledger(page)).toBeVisible();
  await page.keyboard.press('Control+j');
  await expect(problems(page)).toBeFocused();
  await page.keyboard.press('Control+j');
  await expect(problems(page)).toBeHidden();
  await expect(editor(page)).toBeFocused();
});

test('taking the other value is one step that undo takes back', async ({ page }) => {
  await openArticle(page, '실적');
  const finding = problems(page).getByRole('treeitem').filter({ hasText: '같은 수치인데' });
  await finding.click();
  const offer = problems(page).getByRole('treeitem').filter({ hasText: '다른 곳의 값을 여기에 쓰기' });
  await expect(offer).toHaveCount(1);
  const before = await editorText(page);
  await offer.click();
  await expect(finding).toHaveCount(0);
  const after = await editorText(page);
  expect([before.replace('$30억', '$35억'), before.replace('$35억', '$30억')]).toContain(after);
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  expect(await editorText(page)).toBe(before);
  await expect(finding).toHaveCount(1);
});

test('different facts are noted with a reason, and the finding is gone', async ({ page, library }) => {
  await openArticle(page, '실적');
  const finding = problems(page).getByRole('treeitem').filter({ hasText: '같은 수치인데' });
  await finding.click();
  await problems(page).getByRole('treeitem').filter({ hasText: '서로 다른 수치: 이유를' }).click();
  const dialog = page.getByRole('dialog', { name: '서로 다른 수치입니다' });
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('이유를 적어 주세요.');
  await dialog.getByRole('textbox', { name: '이유' }).fill('회계 기준이 다르다');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(finding).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+s');
  const comment = '<!-- tickmark-ignore figures/same-fact: 회계 기준이 다르다 -->\n';
  await expect.poll(() => readFileSync(join(library, '실적.md'), 'utf8')).toContain(comment);
  expect(readFileSync(join(library, '실적.md'), 'utf8').replace(comment, '')).toBe(article);
});

test('the margin marks lines with figures, and says on hover what was read', async ({ page }) => {
  await openArticle(page, '실적');
  const marks = page.locator('.cm-figure-gutter .figure-mark:visible');
  await expect(marks.filter({ hasText: '✗' })).toHaveCount(2);
  await expect(marks.filter({ hasText: '✓' })).toHaveCount(3);
  await page.locator('.cm-line', { hasText: '1,234' }).hover({ position: { x: 80, y: 10 } });
  const card = page.locator('.figure-card');
  await expect(card).toContainText('1,234억 원');
  await expect(card).toContainText('합계: 맞음');
});

test('the words behind the marks of the ledger begin in one line, however wide a mark is', async ({
  page,
}) => {
  await openLedger(page);
  const words = rows(page).locator('.ledger-row__word');
  expect(new Set(await words.allTextContents()).size).toBeGreaterThan(1);
  const begins = await words.evaluateAll((all) => all.map((word) => word.getBoundingClientRect().x));
  expect(new Set(begins).size).toBe(1);
});
