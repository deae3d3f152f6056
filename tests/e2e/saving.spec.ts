import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { articles, editor, openArticle, statusLine, typeAtEnd } from './page-actions.ts';

const title = '해운 운임 메모';
/** BOM, CRLF, a comment in the front matter, decomposed Hangul, no final newline. */
const odd = [
  '\uFEFF---',
  `title: ${title}  # 데스크가 정한 제목`,
  'status: draft',
  '---',
  '',
  `${'운임'.normalize('NFD')}은 $200~220 수준이다.`,
  '마지막 줄',
].join('\r\n');

test.use({ files: { '해운.md': odd }, settings: { autosave: false } });

const onDisk = (library: string) => readFileSync(join(library, '해운.md'), 'utf8');

test('opening and saving without an edit leaves every byte', async ({ page, library }) => {
  await openArticle(page, title);
  await editor(page).focus();
  await page.keyboard.press('Control+s');
  await expect(statusLine(page)).toContainText('저장됨');
  expect(onDisk(library)).toBe(odd);
});

test('saving writes the typed text and no other byte', async ({ page, library }) => {
  await openArticle(page, title);
  await typeAtEnd(page, ' 끝');
  await expect(statusLine(page)).toContainText('저장 안 됨');
  await page.keyboard.press('Control+s');
  await expect(statusLine(page)).toContainText('저장됨');
  expect(onDisk(library)).toBe(`${odd} 끝`);
});

test('a new line gets the file’s own line end', async ({ page, library }) => {
  await openArticle(page, title);
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('둘째');
  await page.keyboard.press('Control+s');
  await expect.poll(() => onDisk(library)).toBe(`${odd}\r\n둘째`);
});

test('undoing back to the saved text is saved again as it was', async ({ page, library }) => {
  await openArticle(page, title);
  await typeAtEnd(page, '잠깐');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  expect(onDisk(library)).toBe(odd);
});

test('setting the status touches the status alone, and undo takes it back', async ({ page, library }) => {
  await openArticle(page, title);
  await statusLine(page).getByRole('button', { name: /초안/ }).click();
  await page.getByText('검토 중', { exact: true }).last().click();
  await expect(statusLine(page)).toContainText('검토 중');
  await page.keyboard.press('Control+s');
  await expect.poll(() => onDisk(library)).toBe(odd.replace('status: draft', 'status: review'));
  await expect(articles(page).first()).toContainText('검토 중');
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(() => onDisk(library)).toBe(odd);
});

test('a file that changed elsewhere is not overwritten, and both texts stay', async ({ page, library }) => {
  await openArticle(page, title);
  await typeAtEnd(page, ' 나의 문장');
  writeFileSync(join(library, '해운.md'), '다른 곳에서 쓴 글');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert').or(page.getByRole('status'))).toContainText([/바뀌었습니다/]);
  expect(onDisk(library)).toBe('다른 곳에서 쓴 글');
  await expect(editor(page)).toContainText('나의 문장');
});

test.describe('autosave', () => {
  test.use({ settings: { autosave: true } });

  test('saves soon after the typing pauses', async ({ page, library }) => {
    await openArticle(page, title);
    await typeAtEnd(page, ' 자동');
    await expect.poll(() => onDisk(library), { timeout: 8000 }).toBe(`${odd} 자동`);
  });
});
