import { preview } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { articles, editor, openArticle } from './page-actions.ts';

const sentence = '가온중공업의 수주잔고가 한 해 전보다 12% 늘었다. ';
test.use({ files: { '수주.md': `# 수주 전망\n\n${sentence.repeat(20)}\n` } });

test('list, editor and preview have room side by side in a window of 800 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await openArticle(page, '수주 전망');
  const text = (await editor(page).locator('.cm-line').first().boundingBox())!;
  const paragraph = (await preview(page).locator('p').first().boundingBox())!;
  expect(paragraph.x).toBeGreaterThan(text.x + text.width);
  expect(text.width).toBeGreaterThan(210);
  expect(paragraph.width).toBeGreaterThan(210);
  expect((await articles(page).first().boundingBox())!.width).toBeGreaterThan(170);
});

test('editor and preview stand one above the other where two columns would be too narrow to read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 683, height: 600 });
  await openArticle(page, '수주 전망');
  const text = (await editor(page).boundingBox())!;
  const paragraph = (await preview(page).locator('p').first().boundingBox())!;
  expect(paragraph.y).toBeGreaterThan(text.y);
  expect(text.width).toBeGreaterThan(380);
  expect(paragraph.width).toBeGreaterThan(380);
});
