import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { layoutFolder, makeLayouts } from '../packaging/layouts.ts';
import { clickMenu } from './desktop-actions.ts';
import { problems } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { root } from './hosts.ts';
import { articles } from './page-actions.ts';
import { desktopEnvironment } from './workbench.ts';

/*
 * The folder that the Linux installers carry, with the stand-in in the place of Electron: what is missing from the
 * package, or looks for something outside it, fails here.
 */
test('the packaged application opens, edits and saves an article', async ({ host, library, profile }) => {
  test.setTimeout(180_000);
  await makeLayouts(['linux']);
  const app = await _electron.launch({
    executablePath: join(layoutFolder('linux'), 'tickmark'),
    args: [library, `--user-data-dir=${profile}`],
    cwd: profile,
    colorScheme: null,
    env: { ...desktopEnvironment(host), STANDIN_FOLDER: join(root, 'out', 'standin') },
  });
  const page = await app.firstWindow();
  await articles(page).filter({ hasText: 'Container rates' }).dblclick();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('운임 ');
  await expect(page.locator('.cm-line').first()).toHaveText('운임 # Container rates, week 14');
  await clickMenu(app, 'file.save');
  const file = join(library, 'shipping-note.md');
  await expect.poll(() => readFileSync(file, 'utf8').split('\n')[0]).toBe('운임 # Container rates, week 14');

  // The dictionary and the program that reads it are in the package, and its policy lets them work.
  await page.keyboard.insertText('divdend ');
  await expect(problems(page).filter({ hasText: '‘divdend’: 사전에 없는 말입니다.' })).toBeVisible({
    timeout: 30_000,
  });
  await clickMenu(app, 'file.save');

  expect(
    await app.evaluate((electron) => ({
      packaged: electron.app.isPackaged,
      name: electron.app.getName(),
      developerTools: Boolean(electron.Menu.getApplicationMenu()?.getMenuItemById('role.toggleDevTools')),
    })),
  ).toEqual({ packaged: true, name: 'Tickmark', developerTools: false });

  await app.evaluate((electron) => electron.app.exit(0)).catch(() => {});
  await app.close();
});
