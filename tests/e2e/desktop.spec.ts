import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import {
  answerMessageBox,
  asked,
  changeSettings,
  clickMenu,
  closeWindow,
  inWindow,
} from './desktop-actions.ts';
import { expect, test } from './fixtures.ts';
import { root } from './hosts.ts';
import { articles } from './page-actions.ts';
import { desktopEnvironment } from './workbench.ts';

const article = '반도체 업황.md';
const title = '메모리 반도체 업황 점검';

test('opens its window on the library, with the size of a desk', async ({ page, app }) => {
  await expect(articles(page).filter({ hasText: title })).toBeVisible();
  await expect(articles(page).filter({ hasText: 'Container rates, week 14' })).toBeVisible();
  expect(await page.evaluate(() => [innerWidth > 800, innerHeight > 500])).toEqual([true, true]);
  await expect.poll(() => inWindow(app, page, (window) => window.isVisible())).toBe(true);
});

test('starts on the folder of an article and shows it', async ({ start, library }) => {
  const { page } = await start(join(library, article));
  await expect(page.locator('.cm-content')).toContainText('재고는 세 분기 연속으로 줄었습니다.');
  await expect(page).toHaveTitle(`${title} – Tickmark`);
});

test('opens the library of last time when none is named', async ({ start, library }) => {
  await (await start(library)).close();
  const { page } = await start(null);
  await expect(articles(page).filter({ hasText: title })).toBeVisible();
});

test('says in the user’s language when a recent folder is gone', async ({ start, library, profile }) => {
  const gone = join(profile, '옮긴 폴더');
  mkdirSync(gone);
  await (await start(gone)).close();
  rmSync(gone, { recursive: true });

  const { page, app } = await start(library);
  await answerMessageBox(app!, 0);
  await app!.evaluate(({ Menu }) => {
    const recent = Menu.getApplicationMenu()!.getMenuItemById('menu.recent')!.submenu!;
    recent.items.find(({ label }) => label === '옮긴 폴더')!.click();
  });
  await expect
    .poll(() => asked(app!))
    .toEqual([
      {
        message: '열 수 없습니다.',
        detail: `폴더를 찾을 수 없습니다: ${gone}. 이름을 바꾸거나 옮기지 않았는지 확인하고 다시 여세요.`,
        buttons: undefined,
      },
    ]);
  await expect(articles(page)).toHaveCount(2);
});

test.describe('the menu', () => {
  const label = (app: ElectronApplication, id: string) =>
    app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label, id);

  test('speaks the user’s language and follows when it changes', async ({ page, app }) => {
    expect(await label(app, 'file.save')).toBe('저장');
    await changeSettings(page, { language: 'en' });
    await expect.poll(() => label(app, 'file.save')).toBe('Save');
    await expect.poll(() => label(app, 'role.undo')).toBe('Undo');
  });

  test('runs commands', async ({ page, app }) => {
    await clickMenu(app, 'view.palette');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('lists the folders that were opened, and forgets them when asked', async ({ app, page, library }) => {
    await expect(articles(page)).toHaveCount(2);
    const recent = () =>
      app.evaluate(({ Menu }) => {
        const items = Menu.getApplicationMenu()?.getMenuItemById('menu.recent')?.submenu?.items ?? [];
        return items.filter(({ type }) => type !== 'separator').map(({ label }) => label);
      });
    await expect.poll(recent).toEqual([basename(library), '목록 지우기']);
    await clickMenu(app, 'recent.clear');
    await expect.poll(recent).toEqual(['최근에 연 폴더 없음']);
  });
});

test('a second start shows its article in the first window and ends', async ({
  app,
  page,
  host,
  profile,
  library,
}) => {
  const executable = await app.evaluate(() => process.execPath);
  const second = spawn(
    executable,
    [
      root,
      join(library, article),
      `--user-data-dir=${profile}`,
      ...(host === 'electron' ? ['--no-sandbox'] : []),
    ],
    { env: desktopEnvironment(host), stdio: 'ignore' },
  );
  expect(await once(second, 'close')).toEqual([0, null]);
  await expect(page.locator('.cm-content')).toContainText('재고는 세 분기 연속으로 줄었습니다.');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('keeps settings and the window’s place for the next start', async ({ start }) => {
  const first = await start();
  await changeSettings(first.page, { language: 'en', theme: 'dark' });
  const bounds = { x: 120, y: 90, width: 1100, height: 720 };
  await inWindow(first.app!, first.page, (window, wanted) => window.setBounds(wanted), bounds);
  const ended = first.app!.waitForEvent('close');
  await closeWindow(first.app!, first.page);
  await ended;

  const { page, app } = await start();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await inWindow(app!, page, (window) => window.getNormalBounds())).toEqual(bounds);
});

test('starts from damaged settings, which it sets aside', async ({ start, profile }) => {
  writeFileSync(join(profile, 'tickmark.json'), '{"settings": {"lang');
  const { page } = await start();
  await expect(articles(page)).toHaveCount(2);
  const aside = readdirSync(profile).filter((name) => name.startsWith('tickmark.json.damaged-'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(profile, aside[0]!), 'utf8')).toBe('{"settings": {"lang');
});

test('starts though the settings cannot be read, and keeps a change while it runs', async ({
  start,
  profile,
}) => {
  rmSync(join(profile, 'tickmark.json'));
  mkdirSync(join(profile, 'tickmark.json'));
  const { page } = await start();
  await expect(articles(page)).toHaveCount(2);
  await changeSettings(page, { theme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('window and page follow the theme', async ({ page, app }) => {
  const background = () => inWindow(app, page, (window) => window.getBackgroundColor().toLowerCase());
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await background()).toBe('#ffffff');
  await changeSettings(page, { theme: 'dark' });
  await expect.poll(background).toBe('#1a1d1b');
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test('exports a PDF where the user says', async ({ page, app, library }) => {
  const target = join(library, '내보낸 글.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await articles(page).filter({ hasText: title }).dblclick();
  await expect(page.locator('.cm-content')).toBeVisible();
  await clickMenu(app, 'file.exportPdf');
  await expect.poll(() => readBytes(target).subarray(0, 5).toString()).toBe('%PDF-');
  expect(app.windows()).toHaveLength(1);
});

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
