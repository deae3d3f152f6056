import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorText, goToEnd, preview, problems } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle } from './page-actions.ts';

test.use({
  files: {
    '메모.md': '# 메모\n\n첫 문단입니다.\n\n둘째 문단입니다.\n',
    '시장.md': '# 시장\n\n시장 이야기입니다.\n',
    '수주.md': `# 수주 전망\n\n가온중공업 주식에 매수 의견을 낸다.\n\n${'수주가 늘었다. 배값도 올랐다.\n\n'.repeat(60)}`,
    '끊긴 링크.md': Array.from({ length: 300 }, (_, nth) => `[글](./없음${nth}.md)\n`).join('\n'),
  },
});

test('a problem appears while typing, and goes when it is mended', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('[지난 글](./없는글.md)을 보라.');
  const problem = problems(page).getByRole('treeitem').filter({ hasText: '없는글.md' });
  await expect(problem).toBeVisible();
  await expect(page.locator('.cm-lintRange')).toHaveText('./없는글.md');
  await expect(page.locator('.cm-gutter-lint [class*=cm-lint-marker-]')).toHaveCount(1);

  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('[지난 글](./시장.md)을 보라.');
  await expect(problem).toHaveCount(0);
  await expect(page.locator('.cm-lintRange')).toHaveCount(0);
});

test('a link to a heading of another article is followed on disk and in another tab', async ({
  page,
  library,
}) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('[시장](./시장.md#시장-전망)을 보라.');
  const problem = problems(page).getByRole('treeitem').filter({ hasText: '시장-전망' });
  await expect(problem).toBeVisible();
  writeFileSync(join(library, '시장.md'), '# 시장\n\n## 시장 전망\n\n');
  await expect(problem).toHaveCount(0);

  await openArticle(page, '시장');
  await goToEnd(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type('과 금리');
  await openArticle(page, '메모');
  await problem.click();
  await problems(page).getByRole('treeitem').filter({ hasText: '시장-전망과-금리' }).click();
  await expect.poll(() => editorText(page)).toContain('(./시장.md#시장-전망과-금리)');
  await expect(problem).toHaveCount(0);
});

test('F8 and a click lead to the problem', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('[하나](./하나없음.md)\n\n[둘](./둘없음.md)');
  await expect(page.locator('.cm-lintRange')).toHaveCount(2);
  await page.keyboard.press('Control+Home');
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await page.keyboard.press('F8');
  expect(await selected()).toBe('./하나없음.md');
  await page.keyboard.press('F8');
  expect(await selected()).toBe('./둘없음.md');
  await page.keyboard.press('Shift+F8');
  expect(await selected()).toBe('./하나없음.md');

  await problems(page).getByRole('treeitem').filter({ hasText: '둘없음.md' }).click();
  expect(await selected()).toBe('./둘없음.md');
  await expect(editor(page)).toBeFocused();
});

test('from the preview alone, the keys scroll it, and a problem is gone to in the text', async ({ page }) => {
  await openArticle(page, '끊긴 링크');
  const row = problems(page).getByRole('treeitem').filter({ hasText: '없음3.md' });
  await expect(row).toBeVisible();
  await page.keyboard.press('Control+Alt+3');
  await expect(editor(page)).toBeHidden();
  await expect(page.locator('iframe[title="미리보기"]')).toBeFocused();
  await expect(preview(page).locator('a').last()).toBeAttached();
  await page.keyboard.press('End');
  await expect(preview(page).locator('a').last()).toBeInViewport();

  await row.click();
  await expect(editor(page)).toBeFocused();
  await expect(editor(page).locator('.cm-activeLine')).toContainText('없음3.md');
  await expect(editor(page).locator('.cm-activeLine')).toBeInViewport();

  await page.keyboard.press('Control+Alt+3');
  await expect(editor(page)).toBeHidden();
  await page.keyboard.press('End');
  await expect(preview(page).locator('a').last()).toBeInViewport();
  await page.keyboard.press('Shift+F8');
  await expect(page.locator('.cm-tooltip')).toContainText('없음2.md');
  await expect(editor(page)).toBeFocused();
  await expect(preview(page).locator('a').last()).not.toBeInViewport();
  await expect(editor(page).locator('.cm-activeLine')).toBeInViewport();
});

test('F8 says what the problem is beside it and marks its row in the list', async ({ page }) => {
  await openArticle(page, '끊긴 링크');
  const rows = problems(page).getByRole('treeitem');
  await expect(rows.filter({ hasText: '없음0.md' })).toBeVisible();
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+F8');
  const card = page.locator('.cm-tooltip');
  await expect(card).toContainText('없음299.md');
  await expect(card.getByRole('button', { name: '이유를 적고 넘어가기' })).toBeVisible();
  const row = rows.and(page.locator('[aria-selected="true"]'));
  await expect(row).toContainText('없음299.md');
  await expect(row).toBeInViewport();

  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('F8');
  await expect(card).toContainText('제목이 없습니다');
  await page.keyboard.press('ArrowRight');
  await expect(card).toHaveCount(0);
});

test('a problem is found and fixed by the keys alone', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('임금 성장율이 올랐다.');
  await expect(page.locator('.cm-lintRange')).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  const answers = page.getByRole('dialog').getByRole('option');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveAccessibleDescription(/성장율/);
  await expect(answers).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('임금 성장률이 올랐다.');
  await expect(editor(page)).toBeFocused();

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('region', { name: '알림' })).toContainText('문제가 없습니다');
});

test('of several problems, all that mends them is offered before what lets them be', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('성장율이 높고 합격율도 높다.');
  await expect(problems(page).getByRole('treeitem')).toHaveCount(2);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+.');
  const offers = page.getByRole('dialog', { name: '여기의 문제에 할 수 있는 일' }).getByRole('option');
  await expect(offers).toContainText(['성장률', '합격률', '넘어가기', '넘어가기']);
});

test('a section that the template wants is added in its place, its heading ready to be typed over', async ({
  page,
  library,
}) => {
  writeFileSync(
    join(library, 'tickmark.config.yaml'),
    'templates:\n  시황: {sections: [요약, 전망, 결론]}\n',
  );
  writeFileSync(
    join(library, '시황.md'),
    '---\ntitle: 아침 시황\ntemplate: 시황\n---\n\n## 요약\n\n올랐다.\n\n## 결론\n\n지켜본다.\n',
  );
  await openArticle(page, '아침 시황');
  const problem = problems(page).getByRole('treeitem').filter({ hasText: '전망' });
  await problem.click();
  await problems(page).getByRole('treeitem', { name: '‘전망’ 절 넣기' }).click();
  await page.keyboard.type('내일 볼 것');
  await expect.poll(() => editorText(page)).toContain('올랐다.\n\n## 내일 볼 것\n\n## 결론');
});

test('why a rule exists is told from a problem and from its card', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('임금 성장율이 올랐다.');
  const problem = problems(page).getByRole('treeitem').filter({ hasText: '성장율' });
  await problem.click();
  await problems(page).getByRole('treeitem', { name: '규칙 설명 보기' }).click();
  const dialog = page.getByRole('dialog', { name: 'prose/ratio-spelling 규칙 설명' });
  await expect(dialog.getByRole('heading', { name: '이 규칙을 끄는 법' })).toBeVisible();
  await expect(dialog.locator('mark').first()).not.toBeEmpty();
  await expect(dialog).toContainText('tickmark-ignore prose/ratio-spelling');
  await page.keyboard.press('Escape');

  await editor(page).focus();
  await page.keyboard.press('F8');
  await page.locator('.cm-tooltip').getByRole('button', { name: 'prose/ratio-spelling' }).click();
  await expect(dialog).toBeVisible();
});

test('hundreds of problems are listed without weighing on the page, and all can be reached', async ({
  page,
}) => {
  await openArticle(page, '끊긴 링크');
  const rows = problems(page).getByRole('treeitem');
  await expect(rows.filter({ hasText: '없음0.md' })).toBeVisible();
  await problems(page).focus();
  await page.keyboard.press('End');
  const last = rows.and(page.locator('[aria-selected="true"]'));
  await expect(last).toContainText('없음299.md');
  await expect(last).toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);
});

test('what hangs below a problem comes into sight when it is opened', async ({ page }) => {
  await openArticle(page, '끊긴 링크');
  const rows = problems(page).getByRole('treeitem');
  await expect(rows.filter({ hasText: '없음0.md' })).toBeVisible();
  const height = await problems(page).evaluate((tree) => tree.clientHeight);
  await rows.nth(Math.floor(height / 26) - 1).click();
  await expect(rows.filter({ hasText: '이유를 적고 넘어가기' })).toBeInViewport();
});

test('a statement that a fix puts at the end comes into sight, and the focus stays in the list', async ({
  page,
}) => {
  await openArticle(page, '수주 전망');
  const rows = problems(page).getByRole('treeitem');
  await rows.filter({ hasText: '투자 조언이나 권유가 아니라는' }).click();
  await rows.filter({ hasText: '투자 권유가 아니라는 문장 넣기' }).click();
  const inserted = page.locator('.cm-line').filter({ hasText: '투자 권유가 아닙니다' });
  await expect(inserted).toBeInViewport();
  await expect(rows.filter({ hasText: '투자 조언이나 권유가 아니라는' })).toHaveCount(0);
  await expect(problems(page)).toBeFocused();
  // Its speech level is the law's, and no slip of the article's.
  await expect(rows.filter({ hasText: '합니다체' })).toHaveCount(0);
});

test('the problems list is worked by keys and keeps the focus when it changes', async ({ page, library }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.type('[하나](./하나없음.md)\n\n[둘](./둘없음.md)');
  const rows = problems(page).getByRole('treeitem');
  const [one, two] = [rows.filter({ hasText: '하나없음.md' }), rows.filter({ hasText: '둘없음.md' })];
  await expect(two).toBeVisible();
  await problems(page).focus();
  await page.keyboard.press('End');
  await expect(two).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();

  await problems(page).focus();
  writeFileSync(join(library, '하나없음.md'), '# 이제 있다\n');
  // Without the pointer, which would take the focus along.
  await page.getByRole('button', { name: '다시 읽기' }).evaluate((button: HTMLElement) => button.click());
  await expect(one).toHaveCount(0);
  await expect(problems(page)).toBeFocused();
  await expect(two).toHaveAttribute('aria-selected', 'true');
});

test('F8 says so where there is no problem to go to', async ({ page }) => {
  await openArticle(page, '시장');
  await expect(page.getByText('찾은 문제가 없습니다.')).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(page.getByRole('region', { name: '알림' })).toContainText('찾은 문제가 없습니다.');
});
