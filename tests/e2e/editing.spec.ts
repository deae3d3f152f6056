import { compose, editorText, goToEnd, preview } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle } from './page-actions.ts';

const files = {
  '메모.md': '# 메모\n\n첫 문단입니다.\n\n둘째 문단입니다.\n',
  '시장.md': '# 시장\n\n시장 이야기입니다.\n',
};
test.use({ files });

test('what is typed shows in the preview', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('**목표가(12개월)**는 $200~220, 기간은 5~15일이다.');
  const last = preview(page).locator('p').last();
  await expect(last).toHaveText('목표가(12개월)는 $200~220, 기간은 5~15일이다.');
  await expect(last.locator('strong')).toHaveText('목표가(12개월)');
  await expect(last.locator('del')).toHaveCount(0);
});

test('Korean composes undisturbed, also while problems come in', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('[지난 글](./없는글.md) ');
  const client = await page.context().newCDPSession(page);
  // Each stage waits longer than a check takes, so that its result arrives in the middle of the syllable.
  await compose(client, ['ㅎ', '하', '한'], () => page.waitForTimeout(400));
  await compose(client, ['ㄱ', '그', '글']);
  await page.keyboard.type('!');
  await expect(editor(page)).toContainText('[지난 글](./없는글.md) 한글!');
  await expect(preview(page).locator('p').last()).toHaveText('지난 글 한글!');
  await expect(page.locator('.cm-lintRange')).toHaveText('./없는글.md');
});

test.describe('without autosave', () => {
  test.use({ settings: { autosave: false } });

  test('text that is back to what was saved counts as saved', async ({ page }) => {
    await openArticle(page, '메모');
    await goToEnd(page);
    await page.keyboard.type('덧붙임');
    await expect(page).toHaveTitle(/^• /);
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+z');
    await expect(page).not.toHaveTitle(/^• /);
  });
});

test.describe('a long article', () => {
  const long = Array.from({ length: 400 }, (_, index) => `문단 ${index}입니다.`).join('\n\n');
  test.use({ files: { ...files, '긴글.md': `# 긴글\n\n${long}\n` } });

  test('is found again where it was left', async ({ page }) => {
    await openArticle(page, '긴글');
    await editor(page).focus();
    await page.keyboard.press('Control+Home');
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, 3000);
    const top = () => page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTop);
    await expect.poll(top).toBeGreaterThan(2500);
    const left = await top();
    await openArticle(page, '메모');
    await expect(editor(page)).toContainText('첫 문단');
    await openArticle(page, '긴글');
    await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThan(2);
    await editor(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('긴글!');
  });
});

test('what is selected in the line of the cursor is seen through the mark of that line', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('고른 말');
  await page.keyboard.press('Shift+Home');
  await expect(page.locator('.cm-selectionBackground')).toHaveCount(1);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const opacity = await page.locator('.cm-activeLine').evaluate((line) => {
      const colour = getComputedStyle(line).backgroundColor;
      return Number(/(?:\/|rgba\(.*,) *([\d.]+)\)$/.exec(colour)?.[1] ?? 1);
    });
    expect(opacity).toBeGreaterThan(0);
    expect(opacity).toBeLessThan(0.1);
  }
});

test('words become bold, italic or a link by their keys, in the text only', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.insertText('30%');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+B');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.insertText('를 ');
  await page.keyboard.press('Control+I');
  await page.keyboard.insertText('넘었다');
  const last = preview(page).locator('p').last();
  await expect(last).toHaveText('30%를 넘었다');
  await expect(last.locator('strong')).toHaveText('30%');
  await expect(last.locator('em')).toHaveText('넘었다');

  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('시장.md');
  await expect(preview(page).locator('p a')).toHaveText('30%를 넘었다');

  const text = await editorText(page);
  await page.getByRole('searchbox', { name: /거르기/ }).focus();
  await page.keyboard.press('Control+B');
  await expect(editor(page)).toBeFocused();
  expect(await editorText(page)).toBe(text);
});
