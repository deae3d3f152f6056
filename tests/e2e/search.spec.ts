import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, runCommand, shownTab, typeAtEnd } from './page-actions.ts';

test.use({
  files: {
    'freight.md':
      '---\ntitle: 컨테이너 운임\nstatus: draft\n---\n\n운임은 2,150달러입니다.\n\n운임이 올랐습니다.\n',
    '조선.md':
      '---\ntitle: 조선 수주\nstatus: approved\n---\n\n[이 글](freight.md)에서 운임은 2150 달러였고 운임 지수는 없습니다.\n',
    '은행.md': '---\ntitle: 은행 배당\nstatus: approved\n---\n\n배당을 늘립니다.\n',
  },
});

test('finds in every article while one types, and goes to a hit', async ({ page }) => {
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('searchbox', { name: '찾을 말' });
  await expect(field).toBeFocused();
  await page.keyboard.insertText('운임');
  const results = page.getByRole('tree', { name: '찾은 곳' });
  await expect(page.getByText('글 2개에서 5곳')).toBeVisible();
  await expect(results.getByRole('treeitem', { level: 1 })).toHaveCount(2);

  await page.keyboard.press('ArrowDown');
  await expect(results).toBeFocused();
  await results.getByRole('treeitem').filter({ hasText: '올랐습니다' }).click();
  await expect(shownTab(page)).toContainText('컨테이너 운임');
  await expect(page.locator('.cm-activeLine')).toHaveText('운임이 올랐습니다.');

  await page.getByRole('combobox', { name: '상태' }).selectOption('approved');
  await expect(page.getByText('글 1개에서 2곳')).toBeVisible();
  await page.getByRole('button', { name: /상태:승인 조건 빼기/ }).click();
  await expect(page.getByText('글 2개에서 5곳')).toBeVisible();

  await page.getByRole('button', { name: '대소문자 구분' }).press('Escape');
  await expect(page.getByRole('listbox', { name: '글 목록' })).toBeVisible();
  await page.keyboard.press('Control+Shift+F');

  await field.fill('(');
  await page.getByRole('button', { name: '정규식' }).click();
  await expect(page.getByRole('alert')).toContainText('정규식이 잘못되었습니다');
  await field.press('Escape');
  await expect(page.getByRole('listbox', { name: '글 목록' })).toBeVisible();
  await expect(editor(page)).toBeFocused();
});

test('replaces what is chosen, in the editor and on disk, and takes it back', async ({ page, library }) => {
  const onDisk = (name: string) => readFileSync(join(library, name), 'utf8');
  const before = onDisk('조선.md');
  await openArticle(page, '컨테이너 운임');
  await typeAtEnd(page, '새 운임\n');
  await runCommand(page, '모든 글에서 바꾸기');
  await expect(page.getByRole('searchbox', { name: '찾을 말' })).toBeFocused();
  await page.keyboard.insertText('운임');
  await page.keyboard.press('Control+Alt+r');
  await expect(page.getByLabel('바꿀 말')).toBeFocused();
  await page.keyboard.insertText('해상 운임');
  await expect(page.getByText('글 2개에서 6곳')).toBeVisible();
  const results = page.getByRole('tree', { name: '찾은 곳' });
  await results.getByRole('treeitem').filter({ hasText: '올랐습니다' }).locator('[data-box]').click();
  await page.getByRole('button', { name: '고른 5곳 바꾸기' }).click();
  await expect(page.locator('.search__done')).toHaveText('글 2개에서 5곳을 바꾸었습니다.');
  expect(onDisk('조선.md')).toBe(before.replaceAll('운임', '해상 운임'));
  await expect(editor(page)).toContainText('새 해상 운임');
  await expect(editor(page)).toContainText('운임이 올랐습니다.');

  await page.getByRole('button', { name: '바꾸기 취소' }).click();
  await expect(page.getByText('글 2개에서 6곳')).toBeVisible();
  expect(onDisk('조선.md')).toBe(before);
  await expect(editor(page)).not.toContainText('해상 운임');
});

test('leaves addresses of links out of a replacement, and says so', async ({ page, library }) => {
  await runCommand(page, '모든 글에서 바꾸기');
  await page.getByRole('searchbox', { name: '찾을 말' }).fill('freight');
  await page.getByLabel('바꿀 말').fill('cargo');
  // Where addresses are all that was found, they are what is meant.
  await expect(page.getByRole('button', { name: '고른 1곳 바꾸기' })).toBeEnabled();
  await page.getByRole('searchbox', { name: '찾을 말' }).fill('이 글|freight');
  await page.getByRole('button', { name: '정규식' }).click();
  await expect(page.getByText('링크 주소 안의 1곳은 빼 두었습니다.')).toBeVisible();
  const results = page.getByRole('tree', { name: '찾은 곳' });
  const address = results
    .getByRole('treeitem')
    .filter({ hasText: /freight/ })
    .last();
  await expect(address).toHaveAttribute('aria-checked', 'false');
  await page.getByRole('button', { name: '고른 1곳 바꾸기' }).click();
  await expect(page.locator('.search__done')).toBeVisible();
  expect(readFileSync(join(library, '조선.md'), 'utf8')).toContain('[cargo](freight.md)');
});

test('shows who links here, and where else a figure stands', async ({ page }) => {
  await openArticle(page, '컨테이너 운임');
  await runCommand(page, '이 글로 오는 링크');
  const results = page.getByRole('tree', { name: '찾은 곳' });
  await expect(results.getByRole('treeitem', { level: 1 })).toHaveText([/조선 수주/]);
  await editor(page).getByText('운임은 2,150달러').click();
  await page.keyboard.press('Home');
  for (let at = 0; at < 5; at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F12');
  await expect(page.getByText('글 2개에서 2곳')).toBeVisible();

  await page.getByRole('searchbox', { name: '찾을 말' }).fill('');
  await page.keyboard.press('Control+Shift+L');
  const ledger = page.getByRole('tree', { name: '수치 대장' });
  await expect(ledger.getByRole('treeitem')).toHaveCount(1);
  await ledger.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByText('글 2개에서 2곳')).toBeVisible();
});
