import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, statusLine, typeAtEnd } from './page-actions.ts';

const article = '# 조선업 수주\n\n첫 문장.\n';

test.use({ files: { '조선.md': article }, settings: { autosave: false } });

test('what was typed before a crash is there at the next start, unsaved', async ({ start, library }) => {
  const before = await start();
  await openArticle(before.page, '조선업 수주');
  await typeAtEnd(before.page, '저장하지 않은 문장.');
  await before.page.waitForTimeout(1000);
  await before.kill();
  expect(readFileSync(join(library, '조선.md'), 'utf8')).toBe(article);

  const { page } = await start();
  await expect(editor(page)).toContainText('저장하지 않은 문장.');
  await expect(statusLine(page)).toContainText('저장 안 됨');
  await expect(page.getByText(/되살렸습니다/)).toBeVisible();
  await editor(page).focus();
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => readFileSync(join(library, '조선.md'), 'utf8'))
    .toBe(`${article}저장하지 않은 문장.`);
});

test('a change from outside shows by itself where the writer changed nothing', async ({ page, library }) => {
  await openArticle(page, '조선업 수주');
  writeFileSync(join(library, '조선.md'), '# 조선업 수주\n\n동료가 고친 문장.\n');
  await expect(editor(page)).toContainText('동료가 고친 문장.');
  await expect(statusLine(page)).toContainText('저장됨');
});

test('and never over what the writer has typed', async ({ page, library }) => {
  await openArticle(page, '조선업 수주');
  await typeAtEnd(page, '내가 쓰던 문장.');
  writeFileSync(join(library, '조선.md'), '# 조선업 수주\n\n동료가 고친 문장.\n');
  await expect(page.getByRole('alert')).toContainText('바뀌었습니다');
  await expect(editor(page)).toContainText('내가 쓰던 문장.');
});
