import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, shownTab, statusLine, tabs, typeAtEnd } from './page-actions.ts';

const paragraphs = Array.from({ length: 200 }, (_, index) => `문단 ${index}입니다.`).join('\n\n');
test.use({
  files: {
    '긴글.md': `# 긴글\n\n${paragraphs}\n`,
    '송고.txt': 'TITLE: 송고 글\n\nCONTENT:\n\n본문입니다.\n',
  },
  settings: { autosave: false },
});

async function saveAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+S');
  await page.getByRole('textbox', { name: '새 파일 이름' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
}

test('Save As moves the text to a new file and leaves the old one as it was', async ({ page, library }) => {
  const before = readFileSync(join(library, '긴글.md'), 'utf8');
  await openArticle(page, '긴글');
  await typeAtEnd(page, '새 문장');
  await page.keyboard.press('Control+Shift+S');
  await page.getByRole('textbox', { name: '새 파일 이름' }).fill('긴글 사본');
  await page.keyboard.press('Enter');
  await expect(statusLine(page)).toContainText('저장됨');
  expect(readFileSync(join(library, '긴글.md'), 'utf8')).toBe(before);
  expect(readFileSync(join(library, '긴글 사본.md'), 'utf8')).toBe(`${before}새 문장`);
  await expect(tabs(page)).toHaveCount(1);
});

test('undo and redo go on after Save As, and so does the writer at the same place', async ({
  page,
  library,
}) => {
  await openArticle(page, '긴글');
  await typeAtEnd(page, '먼저 쓴 말');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('나중에 쓴 말');
  await page.keyboard.press('Control+z');
  const line = editor(page).locator('.cm-activeLine');
  const before = (await line.boundingBox())!.y;

  await saveAs(page, '사본');
  expect(readFileSync(join(library, '사본.md'), 'utf8')).toContain('먼저 쓴 말');
  await expect.poll(async () => Math.abs((await line.boundingBox())!.y - before)).toBeLessThan(2);
  await page.keyboard.press('Control+Shift+Z');
  await expect(editor(page)).toContainText('나중에 쓴 말');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('쓴 말');
  await expect(shownTab(page)).toContainText('긴글');
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFileSync(join(library, '사본.md'), 'utf8')).not.toContain('쓴 말');
});

test('a copy keeps the ending of its file, and a name that brings its own does not get a second one', async ({
  page,
  library,
}) => {
  await openArticle(page, '송고');
  await page.keyboard.press('Control+Shift+S');
  await page.keyboard.type('둘째');
  await expect(page.getByRole('textbox', { name: '새 파일 이름' })).toHaveValue('둘째.txt');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.type('셋째.txt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const names = () =>
    readdirSync(library)
      .filter((name) => name.endsWith('.txt'))
      .sort();
  await expect.poll(names).toEqual(['셋째.txt', '송고.txt']);
});
