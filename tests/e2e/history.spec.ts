import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editorText } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, runCommand, statusLine } from './page-actions.ts';

const first = `# 메모리 업황

가온반도체의 목표가는 $250이다. 영업이익률은 35%로 본다.

| 구분 | 2026년 매출 |
|---|---:|
| 메모리 | 1,234억 원 |
| 파운드리 | 812억 원 |

수요가 견조하다.
`;
const second = first
  .replace('$250', '$260')
  .replace('35%', '38%')
  .replace('812', '790')
  .replace('견조', '부진');

test.use({ files: { '메모리.md': first }, settings: { autosave: false } });

const dialog = (page: Page) => page.getByRole('dialog', { name: '변경 이력' });
const versions = (page: Page) => dialog(page).getByRole('listbox', { name: '버전' }).getByRole('option');
const changes = (page: Page) => dialog(page).getByRole('region', { name: '바뀐 글' });

/** Puts another text in place of the article's, and saves it. */
async function rewrite(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+s');
  await expect(statusLine(page)).toContainText('저장됨');
}

test('an earlier version shows which figures changed since, and comes back as one step that undo takes back', async ({
  page,
  library,
}) => {
  await openArticle(page, '메모리 업황');
  await rewrite(page, second);
  await page.keyboard.press('Control+Shift+H');
  await expect(versions(page)).toContainText(['지금 글', '저장', '저장 전에 있던 글']);
  // The list has the focus: the next version is one key away.
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page)).toContainText('지금 글과 같습니다.');
  await page.keyboard.press('ArrowDown');
  const figures = changes(page).getByRole('list').first().getByRole('listitem');
  await expect(figures).toContainText([
    /\$250 → \$260\s*\+4%/,
    /35% → 38%\s*\+3%p/,
    /812억 원 → 790억 원\s*−2\.7%/,
  ]);
  await expect(changes(page)).toContainText('견조하다');
  await expect(changes(page).getByRole('insertion').filter({ hasText: '부진하다' })).toBeVisible();

  await dialog(page).getByRole('button', { name: '이 버전으로 되돌리기' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => editorText(page)).toBe(first);
  expect(readFileSync(join(library, '메모리.md'), 'utf8')).toBe(second);
  await page.keyboard.press('Control+z');
  await expect.poll(() => editorText(page)).toBe(second);
});

test('a version gets a name, and another program’s text is a version too', async ({ page, library }) => {
  await openArticle(page, '메모리 업황');
  await rewrite(page, second);
  writeFileSync(join(library, '메모리.md'), '# 메모리 업황\n\n동료가 쓴 글.\n');
  await expect(editor(page)).toContainText('동료가 쓴 글.');
  await rewrite(page, '# 메모리 업황\n\n다시 쓴 글.\n');
  await runCommand(page, '변경 이력');
  // Of the writer's own saves within one minute the last is enough; what others wrote is all there.
  await expect(versions(page).filter({ hasText: '저장 전에 있던 글' })).toHaveCount(2);

  await page.keyboard.press('End');
  await dialog(page).getByRole('button', { name: '이름 붙이기…' }).click();
  await dialog(page).getByRole('textbox', { name: '버전 이름' }).fill('동료 검토 전');
  await page.keyboard.press('Enter');
  await expect(versions(page).last()).toContainText('동료 검토 전');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('an article without versions says how they come to be', async ({ page }) => {
  await openArticle(page, '메모리 업황');
  await runCommand(page, '변경 이력');
  await expect(dialog(page)).toContainText('아직 남아 있는 버전이 없습니다.');
  await expect(dialog(page)).toContainText('10분마다');
});
