import { problems } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { openArticle, statusLine } from './page-actions.ts';

test.use({
  files: { '실적.md': '# 3분기 실적\n\n3분기 매츌이 크게 늘었다. The divdend was paid.\n' },
  settings: { autosave: false, spellingKo: true },
});

test('a dictionary that does not load is told of and can be tried again, and the other language goes on', async ({
  page,
}) => {
  /** The Korean dictionary takes seconds where the machine is busy. */
  const loaded = { timeout: 30_000 };
  const misspelt = (word: string) =>
    problems(page)
      .getByRole('treeitem')
      .filter({ hasText: `‘${word}’` });
  let broken = true;
  await page
    .context()
    .route('**/dictionaries/ko.dic', (route) => (broken ? route.abort() : route.fallback()));
  await openArticle(page, '실적');
  const again = statusLine(page).getByRole('button', { name: /한국어 사전을 읽지 못했습니다.*다시 시도/ });
  await expect(again).toBeVisible(loaded);
  await expect(misspelt('divdend')).toBeVisible();
  broken = false;
  await again.click();
  await expect(misspelt('매츌이')).toBeVisible(loaded);
  await expect(again).toHaveCount(0);
});
