import { expect, test } from './fixtures.ts';
import { editor, openArticle, runCommand, typeAtEnd } from './page-actions.ts';
import { comment, marks, select, threads } from './review-actions.ts';

const article = '# 실적\n\n삼성전자의 2025년 3분기 매출은 86조 원으로 잠정 집계되었다.\n';
test.use({
  files: { '실적.md': article },
  settings: { autosave: false, reviewer: '김지수', panel: 'review' },
});

test('another page shows a comment at once, and lets nothing of the typing go', async ({ page, start }) => {
  await openArticle(page, '실적');
  const other = (await start()).page;
  await openArticle(other, '실적');
  await typeAtEnd(other, '쓰는 중');
  await select(page, '86조 원');
  await comment(page, '잠정치?');
  await expect(threads(other)).toContainText('잠정치?');
  await expect(marks(other)).toHaveText(['86조 원']);
  await expect(editor(other)).toContainText('쓰는 중');
});

test('what is open asks for a reason before the article leaves, which is kept and shown', async ({
  page,
}) => {
  await openArticle(page, '실적');
  await select(page, '86조 원');
  await comment(page, '잠정치?');
  const download = page.waitForEvent('download');
  await runCommand(page, 'HTML로 내보내기');
  const dialog = page.getByRole('dialog', { name: '아직 열린 것이 있습니다' });
  await expect(dialog).toContainText('열린 댓글 1개');
  await expect(dialog).toContainText('승인되지 않음');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('이유를 적어 주세요.');
  await page.keyboard.insertText('마감이 먼저');
  await page.keyboard.press('Enter');
  await download;
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '열린 것을 두고 내보낸 기록 1개' }).click();
  await expect(page.locator('.review-overrides')).toContainText(
    /김지수가 HTML로 내보냄.*지금 글과 같음.*마감이 먼저/,
  );

  // The same text with the same left open leaves without a question.
  const again = page.waitForEvent('download');
  await runCommand(page, 'HTML로 내보내기');
  await again;
  await expect(page.getByRole('button', { name: '열린 것을 두고 내보낸 기록 1개' })).toBeVisible();
});
