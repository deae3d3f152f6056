import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
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
  files: {
    '운임.md': '# 컨테이너 운임\n\n운임 글.\n\n[선복](./해운/선복.md)\n',
    '전망.md': '# 하반기 전망\n\n[운임](운임.md)과 [운임](./운임.md#표)을 보십시오.\n',
    '해운/선복.md': '# 선복량\n\n[위](../운임.md)\n',
  },
  settings: { autosave: false },
});

const row = (page: Page, title: string) => articles(page).filter({ hasText: title });
const notices = (page: Page) => page.getByRole('region', { name: '알림' });
const read = (library: string, path: string) => readFileSync(join(library, path), 'utf8');

test('a file is renamed from the list, and the links to it follow', async ({ page, library }) => {
  await openArticle(page, '하반기 전망');
  await typeAtEnd(page, '저장 전');
  await row(page, '컨테이너 운임').click();
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: '파일 이름 바꾸기' });
  await expect(dialog).toContainText('글 2개가 이 글로 이어집니다.');
  await expect(dialog.getByRole('textbox')).toHaveValue('운임.md');

  await dialog.getByRole('textbox').fill('전망');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('같은 이름이 이미 있습니다: 전망.md');
  await dialog.getByRole('button', { name: '‘전망 2.md’ 쓰기' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue('전망 2.md');
  await dialog.getByRole('textbox').fill('컨테이너');
  await page.keyboard.press('Enter');
  await expect(notices(page)).toContainText('운임.md → 컨테이너.md');

  expect(
    readdirSync(library)
      .filter((name) => name.endsWith('.md'))
      .sort(),
  ).toEqual(['전망.md', '컨테이너.md']);
  await expect.poll(() => read(library, '해운/선복.md')).toBe('# 선복량\n\n[위](../컨테이너.md)\n');
  // What was unsaved follows in the editor, and undo takes it back there.
  expect(read(library, '전망.md')).toContain('[운임](운임.md)');
  await tabs(page).filter({ hasText: '하반기 전망' }).click();
  await expect(editor(page)).toContainText('[운임](컨테이너.md)과 [운임](./컨테이너.md#표)');
  await editor(page).focus();
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => read(library, '전망.md'))
    .toContain('[운임](컨테이너.md)과 [운임](./컨테이너.md#표)');

  await notices(page).getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => existsSync(join(library, '운임.md'))).toBe(true);
  await expect.poll(() => read(library, '해운/선복.md')).toBe('# 선복량\n\n[위](../운임.md)\n');
});

test('a new article is written beside the one whose menu asks for it, or in a new folder', async ({
  page,
  library,
  host,
}) => {
  await row(page, '선복량').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '이 폴더에 새 글' }).click();
  const form = page.getByRole('dialog', { name: '새 글' });
  await expect(form.getByRole('combobox', { name: '폴더' })).toHaveValue('해운');
  await page.keyboard.insertText('벌크선');
  await page.keyboard.press('Enter');
  await expect(shownTab(page)).toHaveText('벌크선');
  expect(read(library, '해운/벌크선.md')).toContain('title: "벌크선"');
  await expect(row(page, '벌크선')).toContainText('해운');

  await row(page, '선복량').click();
  await page.keyboard.press(host === 'browser' ? 'Alt+N' : 'Control+N');
  await form.getByRole('combobox', { name: '폴더' }).selectOption('새 폴더…');
  await form.getByRole('textbox', { name: '제목' }).fill('탱커');
  await form.getByRole('textbox', { name: '새 폴더 이름' }).fill('2분기?');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert').last()).toContainText('이름에 쓸 수 없는 글자');
  await form.getByRole('textbox', { name: '새 폴더 이름' }).fill('2분기');
  await page.keyboard.press('Enter');
  await expect(shownTab(page)).toHaveText('탱커');
  expect(existsSync(join(library, '해운', '2분기', '탱커.md'))).toBe(true);
});

test('the open article goes on under its new name', async ({ page, library }) => {
  await openArticle(page, '컨테이너 운임');
  await typeAtEnd(page, '더 쓴 글');
  await page.keyboard.press('F2');
  await page.getByRole('dialog').getByRole('textbox').fill('새 이름');
  await page.keyboard.press('Enter');
  await expect(notices(page)).toContainText('새 이름.md');
  expect(read(library, '새 이름.md')).toContain('더 쓴 글');
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('더 쓴 글');
  await page.keyboard.press('Control+s');
  await expect.poll(() => read(library, '새 이름.md')).not.toContain('더 쓴 글');
});

test('an article moves to another folder by its menu, all by keyboard', async ({ page, library }) => {
  await row(page, '컨테이너 운임').click();
  await expect(shownTab(page)).toContainText('컨테이너 운임');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: '‘컨테이너 운임’ 메뉴' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '다른 폴더로 옮기기' });
  await expect(dialog.getByRole('combobox')).toHaveValue('해운');
  await expect(dialog).toContainText('이 글 안의 링크 1개도 폴더에 맞춥니다.');
  await dialog.getByRole('button', { name: '옮기기' }).click();
  await expect.poll(() => existsSync(join(library, '해운', '운임.md'))).toBe(true);
  await expect.poll(() => read(library, '해운/운임.md')).toContain('[선복](./선복.md)');
  await expect.poll(() => read(library, '전망.md')).toContain('[운임](해운/운임.md)');
});

test('and to a new folder', async ({ page, library }) => {
  await openArticle(page, '하반기 전망');
  await runCommand(page, '다른 폴더로 옮기기');
  const dialog = page.getByRole('dialog', { name: '다른 폴더로 옮기기' });
  await dialog.getByRole('combobox').selectOption('새 폴더…');
  await dialog.getByRole('textbox', { name: '새 폴더 이름' }).fill('해운');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('같은 이름이 이미 있습니다: 해운');
  await dialog.getByRole('textbox', { name: '새 폴더 이름' }).fill('2026년');
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(join(library, '2026년', '전망.md'))).toBe(true);
  await expect.poll(() => read(library, '2026년/전망.md')).toContain('[운임](../운임.md)');
});

test('and by being dragged to the folder', async ({ page, library }) => {
  const from = await row(page, '하반기 전망').boundingBox();
  await page.mouse.move(from!.x + 40, from!.y + 10);
  await page.mouse.down();
  await page.mouse.move(from!.x + 60, from!.y + 40, { steps: 5 });
  const target = page.getByRole('region', { name: '놓을 폴더' }).getByText('해운');
  await target.hover();
  await target.hover();
  await page.mouse.up();
  await expect.poll(() => existsSync(join(library, '해운', '전망.md'))).toBe(true);
  await expect.poll(() => read(library, '해운/전망.md')).toContain('[운임](../운임.md)');
});

test('an article goes to the trash and comes back', async ({ page, library, host, workbench }) => {
  await workbench.app?.evaluate(async ({ shell }) => {
    shell.trashItem = async (path: string) => process.getBuiltinModule('node:fs').unlinkSync(path);
  });
  await openArticle(page, '하반기 전망');
  await row(page, '하반기 전망').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '휴지통으로 옮기기' }).click();
  await expect(notices(page)).toContainText('휴지통으로 옮겼습니다: 하반기 전망');
  expect(existsSync(join(library, '전망.md'))).toBe(false);
  await expect(row(page, '하반기 전망')).toHaveCount(0);
  await expect(tabs(page)).toHaveCount(0);
  if (host === 'browser') expect(existsSync(join(library, '.tickmark', 'trash'))).toBe(false);
  await notices(page).getByRole('button', { name: '되돌리기' }).click();
  await expect(shownTab(page)).toContainText('하반기 전망');
  expect(read(library, '전망.md')).toContain('[운임](운임.md)');
});

test('the trash asks first where others link to the article', async ({ page, library }) => {
  await row(page, '컨테이너 운임').click();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog', { name: '휴지통으로 옮길까요?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(existsSync(join(library, '운임.md'))).toBe(true);
});

test('a copy stands beside the article and opens', async ({ page, library }) => {
  await openArticle(page, '하반기 전망');
  await runCommand(page, '사본 만들기');
  await expect(notices(page)).toContainText('전망 2.md');
  await expect(tabs(page)).toHaveCount(2);
  expect(read(library, '전망 2.md')).toBe(read(library, '전망.md'));
});

test('files that are dropped on the list come into the library', async ({ page, library }) => {
  await expect(row(page, '컨테이너 운임')).toBeVisible();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['# 밖에서 온 글\r\n'], '운임.md'));
    transfer.items.add(new File(['x'], '표.xlsx'));
    return transfer;
  });
  await articles(page).first().dispatchEvent('dragover', { dataTransfer: data });
  await articles(page).first().dispatchEvent('drop', { dataTransfer: data });
  await expect(row(page, '밖에서 온 글')).toBeVisible();
  await expect(notices(page)).toContainText('글 파일이 아니어서 넣지 않았습니다: 표.xlsx');
  expect(read(library, '운임 2.md')).toBe('# 밖에서 온 글\r\n');
});

test.describe('a very long text', () => {
  test.use({ files: { 'long.md': `# 아주 긴 글\n\n${'문장이 이어집니다.\n\n'.repeat(400_000)}` } });

  test('opens for writing, and says what rests', async ({ page }) => {
    await openArticle(page, '아주 긴 글');
    await expect(page.getByText(/아주 긴 글\(480만 자\)이라 미리보기와 검사를 쉬고/)).toBeVisible();
    await expect(page.getByRole('region', { name: '미리보기' })).toHaveCount(0);
    await editor(page).click();
    await page.keyboard.insertText('처음 쓴 말');
    await expect(editor(page)).toContainText('처음 쓴 말');
    await expect(statusLine(page)).toContainText('저장 안 됨');
  });

  test.describe('in English', () => {
    test.use({ language: 'en' });
    test('tells its length as English does', async ({ page }) => {
      await openArticle(page, '아주 긴 글');
      await expect(page.getByText(/very long \(4\.8 million characters\)/)).toBeVisible();
    });
  });
});

test.describe('a legacy file', () => {
  // 「목표가」 in CP949.
  test.use({ files: { 'old.md': new Uint8Array([0x23, 0x20, 0xb8, 0xf1, 0xc7, 0xa5, 0xb0, 0xa1, 0x0a]) } });

  test('is UTF-8 only once the writer wants it', async ({ page, library }) => {
    await openArticle(page, '목표가');
    await expect(statusLine(page)).toContainText('CP949');
    await typeAtEnd(page, '📌');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('alert')).toContainText('CP949에 없는 글자가 있어 저장하지 못했습니다: 📌');
    await page.getByRole('button', { name: 'UTF-8로 변환…' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '변환' }).click();
    await expect(statusLine(page)).toContainText('UTF-8');
    expect(read(library, 'old.md')).toBe('# 목표가\n📌');
  });
});

test('the list stands folder by folder, or with the most problems first', async ({ page, library }) => {
  await expect(articles(page)).toHaveCount(3);
  const order = page.getByRole('combobox', { name: '정렬' });
  await order.selectOption({ label: '폴더별' });
  await expect(page.getByText('해운', { exact: true }).first()).toBeVisible();
  await expect(articles(page)).toContainText(['컨테이너 운임', '하반기 전망', '선복량']);

  await openArticle(page, '하반기 전망');
  await typeAtEnd(page, '[끊긴 링크](없는글.md)\n');
  await order.selectOption({ label: '문제 많은 순' });
  await page.keyboard.press('Control+S');
  await expect(articles(page).first()).toContainText('하반기 전망');
  await expect.poll(() => read(library, '전망.md')).toContain('없는글.md');
});
