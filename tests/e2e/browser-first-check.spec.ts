import { problems } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { openArticle, statusLine } from './page-actions.ts';

test.use({ files: { '메모.md': '# 메모\n\n임금 성장율이 3% 올랐다.\n' } });

test('until the first check is done nothing is counted: no problems, no figures, no words', async ({
  page,
}) => {
  let check = () => {};
  const held = new Promise<void>((resolve) => {
    check = resolve;
  });
  await page.route(/check-worker-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openArticle(page, '메모');
  await expect(statusLine(page)).toContainText('검사 중');
  await expect(statusLine(page)).not.toContainText(/글자|어절|수치/);
  await expect(page.getByRole('tab', { name: '문제' })).toHaveText('문제');

  check();
  await expect(problems(page).getByRole('treeitem')).toHaveCount(1);
  await expect(statusLine(page)).toContainText('어절 5');
  await expect(statusLine(page)).toContainText('수치 1');
  await expect(page.getByRole('tab', { name: '문제' })).toHaveText('문제 1');
});
