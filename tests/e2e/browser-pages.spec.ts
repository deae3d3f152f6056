import { expect, test } from './fixtures.ts';
import { editor, openArticle, statusLine, tabs, typeAtEnd } from './page-actions.ts';

test.use({ files: { '조선.md': '# 조선업 수주\n\n첫 문장.\n' }, settings: { autosave: false } });

test('a page that is loaded anew has its unsaved text again, and another page leaves it to it', async ({
  page,
}) => {
  await openArticle(page, '조선업 수주');
  await typeAtEnd(page, '아직 저장하지 않은 말');
  await expect(statusLine(page)).toContainText('저장 안 됨');
  await page.waitForTimeout(1000);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(tabs(other)).toHaveCount(1);
  await other.waitForTimeout(1000);
  await expect(editor(other)).not.toContainText('아직 저장하지 않은 말');
  await expect(other.getByRole('region', { name: '알림' })).not.toContainText('되살렸습니다');
  await other.close();

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(editor(page)).toContainText('아직 저장하지 않은 말');
  await expect(statusLine(page)).toContainText('저장 안 됨');
});

test('a host that does not answer is told of in one place, until it answers again', async ({ page }) => {
  await openArticle(page, '조선업 수주');
  await page.route('**/call/*', (route) => route.abort());
  await typeAtEnd(page, '끊긴 동안 쓴 말');
  const bar = page.getByRole('alert').filter({ hasText: '연결이 끊겼습니다' });
  await expect(bar).toHaveCount(1);
  await page.waitForTimeout(1500);
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('region', { name: '알림' })).toBeEmpty();
  await page.unrouteAll();
  await expect(bar).toHaveCount(0);
  await expect(editor(page)).toContainText('끊긴 동안 쓴 말');
});
