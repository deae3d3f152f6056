import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editorText, problems } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { openArticle, runCommand, statusLine, typeAtEnd } from './page-actions.ts';

const article = `# 3분기 실적

누리반도체의 3분기 매츌이 크게 늘었다. The divdend was paid.
`;
test.use({ files: { '실적.md': article }, settings: { autosave: false, spellingKo: true } });

/** The Korean dictionary takes seconds where the machine is busy. */
const loaded = { timeout: 30_000 };
const misspelt = (page: Page, word: string) =>
  problems(page)
    .getByRole('treeitem')
    .filter({ hasText: `‘${word}’: 사전에 없는 말입니다.` });
test('misspelt words of both languages are hints with suggestions, and never problems', async ({ page }) => {
  await openArticle(page, '실적');
  await expect(misspelt(page, '매츌이')).toBeVisible(loaded);
  await expect(misspelt(page, 'divdend')).toContainText('dividend');
  await expect(misspelt(page, '매츌이')).toContainText('참고');
  await expect(statusLine(page)).not.toContainText('오류 1');
  await expect(page.locator('.cm-lintRange-info').filter({ hasText: '매츌이' })).toBeVisible();

  await misspelt(page, '매츌이').click();
  await problems(page).getByRole('treeitem').filter({ hasText: '매출이로 바꾸기' }).click();
  await expect(misspelt(page, '매츌이')).toHaveCount(0);
  expect(await editorText(page)).toContain('3분기 매출이 크게');

  await typeAtEnd(page, ' 이익도 늘엇다.');
  await expect(misspelt(page, '늘엇다')).toBeVisible();
});

test('a word can be added to the own dictionary, and taken out again in the settings', async ({ page }) => {
  await openArticle(page, '실적');
  await expect(misspelt(page, '매츌이')).toBeVisible(loaded);
  await misspelt(page, '매츌이').click();
  await problems(page).getByRole('treeitem').filter({ hasText: '내 사전에 ‘매츌’ 넣기' }).click();
  await expect(misspelt(page, '매츌이')).toHaveCount(0);
  await typeAtEnd(page, ' 매츌은');
  await expect(misspelt(page, 'divdend')).toBeVisible();
  await expect(misspelt(page, '매츌은')).toHaveCount(0);

  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: '‘매츌’ 지우기' }).click();
  await expect(page.getByText('아직 넣은 말이 없습니다.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(misspelt(page, '매츌은')).toBeVisible();
});

test('a word can be added to the words of the library, for everyone who works on it', async ({
  page,
  library,
}) => {
  await openArticle(page, '실적');
  await expect(misspelt(page, 'divdend')).toBeVisible(loaded);
  await misspelt(page, 'divdend').click();
  await problems(page).getByRole('treeitem').filter({ hasText: '이 폴더의 사전에 ‘divdend’ 넣기' }).click();
  await expect(misspelt(page, 'divdend')).toHaveCount(0);
  expect(readFileSync(join(library, 'tickmark.config.yaml'), 'utf8')).toBe('words:\n  - "divdend"\n');
});

test('each language is switched on and off by itself', async ({ page }) => {
  await openArticle(page, '실적');
  await expect(misspelt(page, '매츌이')).toBeVisible(loaded);
  await page.keyboard.press('Control+,');
  await page.getByRole('checkbox', { name: '영어' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(misspelt(page, 'divdend')).toHaveCount(0);
  await expect(misspelt(page, '매츌이')).toBeVisible(loaded);
  await runCommand(page, '한국어 맞춤법');
  await expect(misspelt(page, '매츌이')).toHaveCount(0);
});

test('only the worker that spells may run WebAssembly', async ({ page }) => {
  const refused = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => 'compiled',
      (error: Error) => error.message,
    ),
  );
  expect(refused).toContain('Content Security Policy');
});

test('the licences of the dictionaries are shown', async ({ page }) => {
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: '라이선스' }).click();
  const licences = page.getByRole('textbox', { name: '라이선스' });
  await expect(licences).toHaveValue(/dictionary-ko 2\.0\.0[\s\S]*GNU General Public License/);
  await expect(licences).toHaveValue(/hunspell-wasm[\s\S]*MOZILLA PUBLIC LICENSE/);
});

test('a suggestion is reached and taken by keys', async ({ page }) => {
  await openArticle(page, '실적');
  await expect(misspelt(page, '매츌이')).toBeVisible(loaded);
  await problems(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(misspelt(page, '매츌이')).toHaveCount(0);
  expect(await editorText(page)).toContain('3분기 매출이 크게');
});
