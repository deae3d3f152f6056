import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { leaveAllTheSame, openArticle, runCommand, typeAtEnd } from './page-actions.ts';

const title = '리츠 배당 📌 점검';

test.use({
  settings: { autosave: false, reviewer: '김지수' },
  files: {
    '리츠.md': `# ${title}\n\n**배당률(연환산)**은 5~6%, 목표가는 $200~220이다. 똠방각하 펲시콜라.\n\n| 자산 | 비중 |\n|---|---|\n| 오피스 | 62% |\n`,
  },
});

/** Runs an export and gives the bytes of the file: downloaded in a browser, written by a desktop. */
async function exported(
  { page, app }: { readonly page: Page; readonly app: ElectronApplication | null },
  command: string,
  target: string,
): Promise<Buffer> {
  if (!app) {
    const download = page.waitForEvent('download');
    await runCommand(page, command);
    await leaveAllTheSame(page);
    return readFileSync(await (await download).path());
  }
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await runCommand(page, command);
  await leaveAllTheSame(page);
  await expect(page.getByText(/내보냈습니다/).first()).toBeVisible();
  return readFileSync(target);
}

test('HTML is one file with the text as it stands in the editor', async ({ workbench, library }) => {
  const { page } = workbench;
  await openArticle(page, title);
  await typeAtEnd(page, '\n\n저장하지 않은 문장.');
  const html = (await exported(workbench, 'HTML로 내보내기', join(library, 'out.html'))).toString('utf8');
  expect(html).toContain('<strong>배당률(연환산)</strong>은 5~6%, 목표가는 $200~220이다.');
  expect(html).toContain('저장하지 않은 문장.');
  expect(html).toContain('📌');
  expect(html).not.toMatch(/<script|https?:\/\/|<del>/);
});

test('a Word document is exported, and the dialog begins there next time', async ({ workbench, library }) => {
  const { page } = workbench;
  await openArticle(page, title);
  const docx = await exported(workbench, 'Word 문서로 내보내기', join(library, 'out.docx'));
  expect(docx.subarray(0, 2).toString()).toBe('PK');
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: '내보내기' });
  await expect(dialog.getByRole('button', { name: /^Word/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('button', { name: /^PDF/ })).toBeFocused();
});

test('PDF keeps Korean and emoji, and numbers its pages', async ({ workbench, library }) => {
  const { page } = workbench;
  await openArticle(page, title);
  const target = join(library, 'out.pdf');
  const pdf = await exported(workbench, 'PDF로 내보내기', target);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  for (const words of ['리츠 배당', '📌', '목표가는 $200~220이다', '똠방각하 펲시콜라', '62%']) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(/^ +1 ?\/ ?1$/m);
});

test('the export dialog says what is still open and leads there', async ({ workbench, library }) => {
  const { page, app } = workbench;
  const target = join(library, 'out.html');
  await app?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await openArticle(page, title);
  await typeAtEnd(page, '\n\n성장율이 올랐다.');
  await expect(page.locator('.cm-lintRange').first()).toBeVisible();
  await page.getByRole('button', { name: '내보내기…' }).click();
  const dialog = page.getByRole('dialog', { name: '내보내기' });
  await expect(dialog.getByRole('list', { name: '내보내기 전에 볼 것' })).toContainText('남아 있습니다');
  await expect(dialog).toContainText('저장하지 않은 내용도 함께');
  await dialog.getByRole('button', { name: '문제 보기' }).click();
  await expect(page.getByRole('tree', { name: '문제' })).toBeFocused();

  await page.keyboard.press('Control+Shift+E');
  await expect(dialog.getByRole('button', { name: /^HTML/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await leaveAllTheSame(page);
  await expect(page.getByText(/(?:내보냈습니다|내려받았습니다).*\.html/).first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('export and history have buttons of their own while an article is open', async ({ page }) => {
  const toolbar = page.getByRole('toolbar');
  await expect(toolbar.getByRole('button', { name: '설정…' })).toBeVisible();
  await expect(toolbar.getByRole('button', { name: '내보내기…' })).toHaveCount(0);
  await openArticle(page, title);
  await toolbar.getByRole('button', { name: '변경 이력…' }).click();
  await expect(page.getByRole('dialog', { name: '변경 이력' })).toBeVisible();
});

test('what is copied for a blog is pasted with its formats, and as plain text where there are none', async ({
  page,
}) => {
  await openArticle(page, title);
  await runCommand(page, '블로그에 붙여넣도록 복사');
  await leaveAllTheSame(page);
  await expect(page.getByText('복사했습니다. 블로그의 편집기에')).toBeVisible();
  const pasted = page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const take = (event: ClipboardEvent) => {
          event.stopImmediatePropagation();
          resolve(['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type) ?? ''));
        };
        window.addEventListener('paste', take, { capture: true, once: true });
      }),
  );
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+v');
  const [html, text] = await pasted;
  expect(html).toMatch(/<strong[^>]*>배당률\(연환산\)<\/strong>은 5~6%, 목표가는 \$200~220이다/);
  expect(html).toMatch(/<td style="[^"]*border:[^"]*"[^>]*>62%/);
  expect(html).not.toMatch(/ class=|<style/);
  expect(text).toContain('배당률(연환산)은 5~6%, 목표가는 $200~220이다');
});
