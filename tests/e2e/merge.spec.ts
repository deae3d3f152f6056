import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editorText } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, runCommand, statusLine, typeAtEnd } from './page-actions.ts';

const article = `# 조선업 수주

목표가는 $250이다.

둘째 문단.

셋째 문단.
`;
/** What a colleague makes of it: another price, and a paragraph of their own. */
const theirs = article.replace('$250', '$270').replace('둘째 문단.', '동료가 고친 문단.');

test.use({ files: { '조선.md': article }, settings: { autosave: false } });

const onDisk = (library: string) => {
  const path = join(library, '조선.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};
const merge = (page: Page) => page.getByRole('region', { name: '내 글과 디스크의 글 합치기' });
const press = (page: Page, name: string) => merge(page).getByRole('button', { name, exact: true });

/** Opens the article, types into it, lets the colleague save, and opens the merge view. */
async function meet(page: Page, library: string): Promise<void> {
  await openArticle(page, '조선업 수주');
  await typeAtEnd(page, '내가 쓴 문장.\n');
  writeFileSync(join(library, '조선.md'), theirs);
  await expect(page.getByRole('alert')).toContainText('두 글 모두 그대로 있습니다');
  await page.getByRole('button', { name: '비교하고 합치기' }).click();
  await expect(merge(page).getByRole('status')).toHaveText('남은 차이 3곳');
}

test('two texts are put together difference by difference, saved, and undone', async ({ page, library }) => {
  await meet(page, library);
  await press(page, '디스크의 글로').nth(0).click();
  await expect(merge(page).getByRole('status')).toHaveText('남은 차이 2곳');
  await press(page, '내 글로').nth(0).click();
  await press(page, '내 글로').nth(0).click();
  await expect(merge(page).getByRole('status')).toHaveText('남은 차이가 없습니다.');
  await press(page, '합치기 마침').click();

  const merged = `${article.replace('$250', '$270')}내가 쓴 문장.\n`;
  await expect.poll(() => editorText(page)).toBe(merged);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(onDisk(library)).toBe(theirs);
  await page.keyboard.press('Control+s');
  await expect.poll(() => onDisk(library)).toBe(merged);
  await page.keyboard.press('Control+z');
  await expect.poll(() => editorText(page)).toBe(`${article}내가 쓴 문장.\n`);
});

test('the text on disk can be taken as a whole, with the keyboard alone', async ({ page, library }) => {
  await meet(page, library);
  await press(page, '모두 디스크의 글로').focus();
  await page.keyboard.press('Enter');
  await press(page, '합치기 마침').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => editorText(page)).toBe(theirs);
  await expect(statusLine(page)).toContainText('저장됨');
});

test('what does not clash is put together at once, and the rest is left to decide', async ({
  page,
  library,
}) => {
  await openArticle(page, '조선업 수주');
  await typeAtEnd(page, '내가 쓴 문장.\n');
  writeFileSync(join(library, '조선.md'), theirs.replace('셋째 문단.\n', '셋째 문단.\n동료의 맺음말.\n'));
  await page.getByRole('button', { name: '비교하고 합치기' }).click();
  await press(page, '겹치지 않는 곳 합치기').click();
  await expect(merge(page).getByRole('status')).toHaveText('남은 차이 1곳');
  await press(page, '내 글로').click();
  await press(page, '합치기 마침').click();
  await expect.poll(() => editorText(page)).toBe(`${theirs}내가 쓴 문장.\n`);
});

test('leaving the merge keeps both texts', async ({ page, library }) => {
  await meet(page, library);
  await press(page, '디스크의 글로').nth(0).click();
  await press(page, '나중에').click();
  await expect.poll(() => editorText(page)).toBe(`${article}내가 쓴 문장.\n`);
  expect(onDisk(library)).toBe(theirs);
  await expect(page.getByRole('button', { name: '비교하고 합치기' })).toBeVisible();
});

test('a text that came back after a crash meets what was written meanwhile', async ({
  start,
  library,
  profile,
}) => {
  const before = await start();
  await openArticle(before.page, '조선업 수주');
  await typeAtEnd(before.page, '내가 쓴 문장.\n');
  const journal = join(profile, 'journal');
  const kept = () =>
    (existsSync(journal) ? readdirSync(journal) : []).filter((name) => name.endsWith('.json'));
  await expect
    .poll(() =>
      kept()
        .map((name) => readFileSync(join(journal, name), 'utf8'))
        .join(),
    )
    .toContain('내가 쓴 문장');
  await before.kill();
  writeFileSync(join(library, '조선.md'), theirs);

  const { page } = await start();
  await page.getByRole('button', { name: '비교하고 합치기' }).click();
  await press(page, '모두 내 글로').click();
  await press(page, '합치기 마침').click();
  await page.keyboard.press('Control+s');
  await expect.poll(() => onDisk(library)).toBe(`${article}내가 쓴 문장.\n`);
});

test('the text of a deleted file stays, and is saved to its old place', async ({ page, library }) => {
  await openArticle(page, '조선업 수주');
  await typeAtEnd(page, '내가 쓴 문장.\n');
  rmSync(join(library, '조선.md'));
  await expect(page.getByRole('alert')).toContainText('파일이 없습니다');
  await page.getByRole('button', { name: '원래 자리에 다시 저장' }).click();
  await expect.poll(() => onDisk(library)).toBe(`${article}내가 쓴 문장.\n`);
  await expect(editor(page)).toContainText('내가 쓴 문장.');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what is typed while merging outlives another tab, and is a version when it is left', async ({
  page,
  library,
}) => {
  writeFileSync(join(library, '다른.md'), '# 다른 글\n');
  await meet(page, library);
  const result = merge(page).locator('.cm-merge-b .cm-content');
  await result.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('합치며 쓴 문장.');
  await openArticle(page, '다른 글');
  await page.getByRole('tab', { name: '조선업 수주' }).click();
  await expect(result).toContainText('합치며 쓴 문장.');
  await press(page, '나중에').click();
  await expect(page.getByRole('region', { name: '알림' })).toContainText('합치다 만 글');
  await expect(editor(page)).not.toContainText('합치며 쓴 문장.');
  await runCommand(page, '변경 이력');
  await expect(page.getByRole('dialog')).toContainText('합치다 만 글');
});
