import { preview } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle } from './page-actions.ts';

const files = { '보통.md': '# 보통\n\n보통 글입니다.\n', '늪.md': '# 늪\n\n여기서 멈춤.\n' };
test.use({ files });

/** Stands in for text that a parser never gets through: the workers hang on the word 멈춤. */
const trap = `addEventListener('message', ({ data }) => {
  if (JSON.stringify(data).includes('멈춤')) for (;;);
});
`;

test('a text that hangs the engine hurts neither typing nor other articles, and is tried again', async ({
  page,
}) => {
  await page.route(/-worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: trap + (await response.text()) });
  });
  await openArticle(page, '늪');
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('계속 쓴다');
  await expect(editor(page)).toContainText('계속 쓴다', { timeout: 1000 });
  await expect(page.getByText('이 글의 미리보기를 만들지 못해 멈췄습니다.')).toBeVisible();
  await expect(page.getByText('이 글의 검사를 끝내지 못해 멈췄습니다.')).toBeVisible();

  await openArticle(page, '보통');
  await expect(preview(page).locator('p')).toHaveText('보통 글입니다.');
  await expect(page.getByText('찾은 문제가 없습니다.')).toBeVisible();

  await openArticle(page, '늪');
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('다시 잘 된다');
  await expect(preview(page).locator('p')).toHaveText('다시 잘 된다');
  await expect(page.getByText('이 글의 미리보기를 만들지 못해 멈췄습니다.')).toBeHidden();
  await expect(page.getByText('이 글의 검사를 끝내지 못해 멈췄습니다.')).toBeHidden();
});
