import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { KeptDesk } from '../../electron/library/workspace/desks.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, shownTab, tabs } from './page-actions.ts';

const long = `# 긴 글\n\n${Array.from({ length: 20 }, (_, n) => `## ${n + 1}절\n\n${`${n + 1}절의 문장입니다.\n\n`.repeat(6)}`).join('')}`;

test.use({
  files: { 'a.md': '# 첫 글\n\n글.\n', 'b.md': long, 'c.md': '# 셋째 글\n\n글.\n' },
  settings: { autosave: false },
});

const scroller = (page: Page) => page.locator('.cm-scroller');
const cursor = (page: Page) => page.getByRole('region', { name: '글의 상태' }).getByText(/자 선택/);
const firstLine = (page: Page) =>
  page.evaluate(() => {
    const top = document.querySelector('.cm-scroller')!.getBoundingClientRect().top;
    const lines = [...document.querySelectorAll('.cm-line')];
    return lines.find((line) => line.getBoundingClientRect().bottom > top + 1)?.textContent;
  });

async function leaveDesk(page: Page): Promise<void> {
  await openArticle(page, '셋째 글');
  await openArticle(page, '첫 글');
  await openArticle(page, '긴 글');
  await editor(page).focus();
  // The first section is folded, the cursor stands in the tenth.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect(page.locator('.cm-foldPlaceholder')).toHaveCount(1);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await scroller(page).evaluate((element) => element.scrollTo({ top: 900 }));
  // The editor draws what it was scrolled to a moment later: the last sections are gone from its top then.
  await expect.poll(() => firstLine(page)).not.toMatch(/(?:1\d|20)절/);
}

/** What the host keeps of the desk on disk. */
function kept(profile: string) {
  const folder = join(profile, 'desks');
  const [name] = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.json')) : [];
  if (!name) return null;
  const { tabs, active } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeptDesk;
  const { top, selection, folded } = tabs.find(({ path }) => path === active)!.view;
  const [{ anchor, head }] = selection as [{ anchor: number; head: number }];
  return {
    active,
    topLine: long.slice(top.at).split('\n', 1)[0],
    selected: anchor !== head,
    folds: folded.length,
  };
}

test('the desk is found as it was left, after a crash too', async ({ start, library, profile }) => {
  const before = await start();
  await leaveDesk(before.page);
  const shown = await firstLine(before.page);
  const place = await cursor(before.page).textContent();
  await expect
    .poll(() => kept(profile))
    .toEqual({ active: 'b.md', topLine: shown, selected: true, folds: 1 });
  await before.kill();
  rmSync(join(library, 'c.md'));
  expect(readdirSync(library)).toEqual(['a.md', 'b.md']);

  const { page } = await start();
  await expect(shownTab(page)).toContainText('긴 글');
  await expect(tabs(page)).toHaveText(['첫 글', '긴 글']);
  await expect.poll(() => firstLine(page)).toBe(shown);
  await expect(cursor(page)).toHaveText(place!);
  await expect(page.getByText(/이제 폴더에 없어 열지 않았습니다: c\.md/)).toBeVisible();
  await scroller(page).evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(page.locator('.cm-foldPlaceholder')).toHaveCount(1);
  expect(readdirSync(profile)).toContain('desks');
});

test('a damaged record of the desk is no obstacle', async ({ start, profile }) => {
  const before = await start();
  await openArticle(before.page, '첫 글');
  const folder = join(profile, 'desks');
  await expect.poll(() => (readdirSync(profile).includes('desks') ? readdirSync(folder).length : 0)).toBe(1);
  await before.close();
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"format":1,"tabs":[{}');

  const { page } = await start();
  await openArticle(page, '셋째 글');
  await expect(tabs(page)).toHaveText(['셋째 글']);
});
