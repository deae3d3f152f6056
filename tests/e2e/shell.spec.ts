import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import {
  articles,
  editor,
  openArticle,
  runCommand,
  shownTab,
  statusLine,
  tabs,
  typeAtEnd,
} from './page-actions.ts';

test.use({
  settings: { autosave: false },
  files: {
    'banks.md': '---\ntitle: 은행지주 3분기 실적\nstatus: review\ntickers: [105560]\n---\n\n본문입니다.\n',
    'chips.md': '---\ntitle: 반도체 업황 점검\n---\n\n본문입니다.\n',
    'deep/reits.md': '---\ntitle: REITs after the rate cut\ntickers: [O]\n---\n\nText.\n',
    'templates/review.md': '---\ntitle: 실적 리뷰 양식\nprofile: press\n---\n\n## 핵심 요약\n',
  },
});

test('the library is worked by keys: arrows, letters, Enter', async ({ page }) => {
  const list = page.getByRole('listbox', { name: '글 목록' });
  await expect(articles(page)).toHaveCount(3);
  await list.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('R');
  const row = articles(page).filter({ hasText: 'REITs' });
  await expect(list).toHaveAttribute('aria-activedescendant', (await row.getAttribute('id'))!);
  await page.keyboard.press('Enter');
  await expect(shownTab(page)).toHaveText('REITs after the rate cut');
  await expect(editor(page)).toBeFocused();
});

test('a press on a list that was scrolled opens the article that lies there', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 230 });
  const list = page.getByRole('listbox', { name: '글 목록' });
  await expect(articles(page)).toHaveCount(3);
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const scrolled = await list.evaluate((element) => element.scrollTop);
  expect(scrolled).toBeGreaterThan(0);
  const last = (await articles(page).last().boundingBox())!;
  await page.mouse.click(last.x + last.width / 2, last.y + last.height / 2);
  await expect(articles(page).last()).toHaveAttribute('aria-selected', 'true');
  expect(await list.evaluate((element) => element.scrollTop)).toBe(scrolled);
});

test('the filter finds titles by their initial consonants, and says when nothing fits', async ({ page }) => {
  const filter = page.getByRole('searchbox');
  await filter.fill('ㅂㄷㅊ');
  await expect(articles(page)).toHaveText([/반도체 업황 점검/]);
  await filter.fill('105560');
  await expect(articles(page)).toHaveText([/은행지주/]);
  await filter.fill('없는 말');
  await expect(page.getByText('‘없는 말’에 맞는 글이 없습니다.')).toBeVisible();
  await page.getByRole('button', { name: '모두 보기' }).click();
  await expect(articles(page)).toHaveCount(3);
});

test('quick open finds while a syllable composes, and its Enter does not choose', async ({ page }) => {
  await page.keyboard.press('Control+P');
  const field = page.getByRole('combobox', { name: '글 찾기' });
  await expect(field).toBeFocused();
  const client = await page.context().newCDPSession(page);
  await compose(client, ['ㅂ', '바', '반'], async () => {
    await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    await expect(field).toBeVisible();
  });
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
    '반도체 업황 점검',
  );
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(shownTab(page)).toHaveText('반도체 업황 점검');
  await expect(editor(page)).toBeFocused();
});

test('the palette finds a command in either language and gives the focus back', async ({ page }) => {
  await openArticle(page, '은행지주');
  // Opened by a double click, it can be written in at once.
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.insertText('editor only');
  const first = page.getByRole('dialog').getByRole('option').first();
  await expect(first).toContainText('편집기만');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('버전');
  await expect(first).toContainText('변경 이력…');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();
  await runCommand(page, '찾기');
  await expect(page.locator('input[name="search"]')).toBeFocused();
});

test('the language and the theme change at once', async ({ page }) => {
  await page.keyboard.press('Control+,');
  await page.getByRole('combobox', { name: '화면' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('combobox', { name: '언어' }).selectOption('en');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('dividers move by arrow keys and the pointer, and stay where they were put', async ({ page }) => {
  await openArticle(page, '은행지주');
  const split = page.getByRole('separator', { name: '편집기와 미리보기의 비율' });
  await split.focus();
  await page.keyboard.press('ArrowRight');
  await expect(split).toHaveAttribute('aria-valuenow', '55');
  const height = page.getByRole('separator', { name: '문제 패널 높이' });
  const before = Number(await height.getAttribute('aria-valuenow'));
  const box = (await height.boundingBox())!;
  await page.mouse.move(box.x + 50, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + 50, box.y - 40, { steps: 4 });
  await page.mouse.up();
  await expect(height).toHaveAttribute('aria-valuenow', String(before + 40));
});

test('tabs are stepped through and closed by keys; unsaved text asks first', async ({ page, library }) => {
  await openArticle(page, '은행지주');
  await openArticle(page, 'REITs');
  await typeAtEnd(page, '덧붙인 말');
  const tab = shownTab(page);
  await expect(tab).toHaveAccessibleName('REITs after the rate cut, 저장 안 됨');
  await tab.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tab).toHaveText('은행지주 3분기 실적');
  await page.keyboard.press('Delete');
  await expect(tabs(page)).toHaveCount(1);

  await runCommand(page, '탭 닫기');
  const question = page.getByRole('alertdialog', { name: '저장할까요?' });
  await expect(question).toContainText('REITs after the rate cut');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toContainText('덧붙인 말');
  await runCommand(page, '탭 닫기');
  await question.getByRole('button', { name: '저장', exact: true }).click();
  await expect(tabs(page)).toHaveCount(0);
  expect(readFileSync(join(library, 'deep/reits.md'), 'utf8')).toMatch(/Text\.\n덧붙인 말$/);
});

test('the keys go on in the next article: in its text, its problems, or its preview alone', async ({
  page,
}) => {
  await openArticle(page, '은행지주');
  await openArticle(page, 'REITs');
  await editor(page).focus();
  await runCommand(page, '다음 탭');
  await expect(shownTab(page)).toHaveText('은행지주 3분기 실적');
  await expect(editor(page)).toBeFocused();
  await tabs(page).filter({ hasText: 'REITs' }).click();
  await expect(editor(page)).toBeFocused();

  const problems = page.getByRole('tree', { name: '문제' });
  await runCommand(page, '문제 패널로');
  await expect(problems).toBeFocused();
  await runCommand(page, '다음 탭');
  await expect(problems).toBeFocused();
  await runCommand(page, '미리보기만');
  await runCommand(page, '편집기로');
  await expect(editor(page)).toBeFocused();

  await runCommand(page, '미리보기만');
  const preview = page.locator('iframe[title="미리보기"]');
  await expect(preview).toBeFocused();
  await runCommand(page, '다음 탭');
  await expect(shownTab(page)).toHaveText('REITs after the rate cut');
  await expect(preview).toBeFocused();
});

test('the keys go on in the text where what they went to leaves the page', async ({ page }) => {
  await openArticle(page, '은행지주');
  await page.getByRole('listbox', { name: '글 목록' }).focus();
  await runCommand(page, '글 목록 보이기/숨기기');
  await expect(editor(page)).toBeFocused();

  await runCommand(page, '사본 만들기');
  await expect(tabs(page)).toHaveCount(2);
  await expect(editor(page)).toBeFocused();
  const notice = page.getByRole('region', { name: '알림' });
  await notice.getByRole('button', { name: '닫기' }).press('Enter');
  await expect(editor(page)).toBeFocused();

  await runCommand(page, '휴지통으로 옮기기');
  await expect(tabs(page)).toHaveCount(1);
  await expect(editor(page)).toBeFocused();
});

test('the tab in front stays in sight when the window grows narrow', async ({ page }) => {
  for (const title of ['은행지주', '반도체', 'REITs']) await openArticle(page, title);
  await page.setViewportSize({ width: 1360, height: 860 });
  await expect(shownTab(page)).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 520, height: 860 });
  const list = (await page.getByRole('tablist', { name: '열린 글' }).boundingBox())!;
  expect(list.width).toBeLessThan(3 * 144);
  await expect(shownTab(page)).toBeInViewport({ ratio: 1 });
});

test('a closed tab hands the keys on to the next text, and the last one to the list', async ({ page }) => {
  await openArticle(page, '은행지주');
  await openArticle(page, 'REITs');
  await editor(page).focus();
  await runCommand(page, '탭 닫기');
  await expect(shownTab(page)).toHaveText('은행지주 3분기 실적');
  await expect(editor(page)).toBeFocused();
  await runCommand(page, '탭 닫기');
  await expect(tabs(page)).toHaveCount(0);
  await expect(page.getByRole('listbox', { name: '글 목록' })).toBeFocused();
});

test('a new article starts from a template, below its front matter', async ({ page, library }) => {
  await runCommand(page, '새 글');
  const form = page.getByRole('dialog', { name: '새 글' });
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toHaveText('제목을 적어 주세요.');
  await form.getByRole('textbox', { name: '제목' }).fill('해운: "운임" 반등?');
  await form.getByRole('combobox', { name: '양식' }).selectOption({ label: '실적 리뷰 양식' });
  await form.getByRole('button', { name: '만들기' }).click();
  await expect(shownTab(page)).toHaveText('해운: "운임" 반등?');
  await expect(editor(page)).toBeFocused();
  const [name] = readdirSync(library).filter((file) => file.startsWith('해운'));
  const text = readFileSync(join(library, name!), 'utf8');
  expect(text).toContain('title: "해운: \\"운임\\" 반등?"\nprofile: press\nstatus: draft\n');
  expect(text).toMatch(/\n---\n\n## 핵심 요약\n$/);
  await expect(articles(page).filter({ hasText: '해운' })).toBeVisible();
});

test('who publishes the folder is chosen in the settings, for everyone who opens it', async ({
  page,
  library,
}) => {
  await page.keyboard.press('Control+,');
  const profile = page.getByRole('dialog', { name: '설정' }).getByLabel('이 폴더의 발행 주체');
  await expect(profile).toHaveValue('');
  await profile.selectOption({ label: '블로그' });
  await expect(profile).toHaveValue('blog');
  expect(readFileSync(join(library, 'tickmark.config.yaml'), 'utf8')).toBe('profile: blog\n');
});

test('the status menu opens from the status line on the present status', async ({ page }) => {
  await openArticle(page, '은행지주');
  await statusLine(page).getByRole('button', { name: '검토 중' }).click();
  await expect(page.getByRole('menuitemradio', { name: '검토 중' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(statusLine(page).getByRole('button', { name: '수정 요청' })).toBeFocused();
  await expect(editor(page)).toContainText('status: changes');
});

test('the list of shortcuts tells what keys do that are no command’s: Tab in a table, in a list, in the text', async ({
  page,
}) => {
  await page.keyboard.press('F1');
  const list = page.getByRole('dialog', { name: '단축키' });
  const keysOf = (title: string) => list.locator('.shortcuts__row').filter({ hasText: title }).locator('kbd');
  await expect(keysOf('들여쓰기, 내어쓰기')).toHaveText(['Ctrl+]', 'Ctrl+[']);
  await expect(keysOf('다음, 이전 칸')).toHaveText(['Tab', 'Shift+Tab']);
  await expect(keysOf('목록 밖의')).toHaveText(['Tab', 'Shift+Tab']);
  await expect(keysOf('글 밖의 다음, 이전')).toHaveText(['Tab', 'Shift+Tab']);
});
