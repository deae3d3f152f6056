import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { articles, editor, openArticle, runCommand, statusLine, typeAtEnd } from './page-actions.ts';
import { comment, marks, select, threads } from './review-actions.ts';

const article = `# 실적

삼성전자의 2025년 3분기 매출은 86조 원으로 잠정 집계되었다.

영업이익률은 14.1%로 회복되었다고 회사는 밝혔다.
`;
test.use({ files: { '실적.md': article }, settings: { autosave: false } });

test('a comment is left by the keys, answered, resolved and opened again, and the article keeps its bytes', async ({
  page,
  library,
}) => {
  await openArticle(page, '실적');
  await select(page, '14.1%');
  await page.keyboard.press('Control+Alt+m');
  // Who one is, is asked once.
  await page.getByRole('textbox', { name: '이름' }).fill('김지수');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('blockquote')).toHaveText('14.1%');
  await page.getByRole('textbox', { name: '댓글' }).fill('출처가\n어디인가요? <b>굵게</b>');
  await page.keyboard.press('Control+Enter');
  await expect(marks(page)).toHaveText(['14.1%']);
  await expect(editor(page)).toBeFocused();

  await statusLine(page).getByRole('button', { name: '댓글 1' }).click();
  await expect(threads(page)).toBeFocused();
  await expect(threads(page)).toContainText('출처가 어디인가요? <b>굵게</b>');
  await threads(page).getByRole('button', { name: '답글' }).click();
  await page.getByRole('textbox', { name: '답글 쓰기' }).fill('공시입니다.');
  await page.keyboard.press('Control+Enter');
  await expect(threads(page)).toContainText('공시입니다.');

  await threads(page).getByRole('button', { name: '해결', exact: true }).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(threads(page)).toHaveCount(0);
  await page.getByRole('button', { name: '해결된 댓글 1개' }).click();
  await expect(threads(page)).toContainText('김지수가 해결함');
  await threads(page).getByRole('button', { name: '다시 열기' }).click();
  await expect(marks(page)).toHaveText(['14.1%']);

  expect(readFileSync(join(library, '실적.md'), 'utf8')).toBe(article);
  const [folder] = readdirSync(join(library, '.tickmark', 'reviews')).filter((name) =>
    /^[0-9a-f]+$/.test(name),
  );
  const [file] = readdirSync(join(library, '.tickmark', 'reviews', folder!)).filter((name) =>
    name.endsWith('.jsonl'),
  );
  const kinds = readFileSync(join(library, '.tickmark', 'reviews', folder!, file!), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(kinds).toEqual(['open', 'reply', 'resolve', 'reopen']);
});

test.describe('with a name', () => {
  test.use({ settings: { autosave: false, reviewer: '김지수', panel: 'review' } });

  test('comments follow the text, are gone to by the keys, and lose their place only with their words', async ({
    page,
  }) => {
    await openArticle(page, '실적');
    await select(page, '86조 원');
    await comment(page, '잠정치?');
    await select(page, '영업이익률은 14.1%로 회복되었다고 회사는 밝혔다.');
    await comment(page, '어느 분기?');
    await expect(threads(page)).toHaveCount(2);

    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('새 줄\n\n');
    await expect(marks(page)).toHaveText(['86조 원', '영업이익률은 14.1%로 회복되었다고 회사는 밝혔다.']);
    await expect(threads(page).first()).toContainText('5줄');

    await page.keyboard.press('F9');
    await expect(page.locator('.review-card')).toContainText('잠정치?');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('86조 원');
    await page.keyboard.press('F9');
    await expect(page.locator('.review-card')).toContainText('어느 분기?');
    await page.keyboard.press('Delete');
    await expect(page.getByText('자리를 잃은 댓글 1개')).toBeVisible();
    await expect(threads(page).last()).toContainText('영업이익률은 14.1%로');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('자리를 잃은 댓글')).toBeHidden();
    await expect(marks(page)).toHaveCount(2);
  });

  test('what was typed and not sent is there again, and one’s own words can be taken back', async ({
    page,
  }) => {
    await openArticle(page, '실적');
    await select(page, '86조 원');
    await page.keyboard.press('Control+Alt+m');
    await page.getByRole('textbox', { name: '댓글' }).fill('쓰다가');
    await page.keyboard.press('Escape');
    await expect(editor(page)).toBeFocused();
    await page.keyboard.press('Control+Alt+m');
    await expect(page.getByRole('textbox', { name: '댓글' })).toHaveValue('쓰다가');
    await page.getByRole('button', { name: '남기기' }).click();
    await expect(threads(page)).toContainText('쓰다가');
    await threads(page).getByRole('button', { name: '지우기' }).click();
    await threads(page).getByRole('alert').getByRole('button', { name: '지우기' }).click();
    await expect(threads(page)).toHaveCount(0);
    await expect(page.getByText('이 글에는 아직 댓글이 없습니다.')).toBeVisible();
  });

  test('an approval is bound to the text, shows what came after it, and holds again after undo', async ({
    page,
    library,
  }) => {
    await openArticle(page, '실적');
    await runCommand(page, '이 글 승인');
    await page.getByRole('dialog').getByRole('button', { name: '승인', exact: true }).click();
    const line = page.locator('.review-approval');
    await expect(line).toContainText(/김지수 · .*승인/);
    expect(readFileSync(join(library, '실적.md'), 'utf8')).toBe(`---\nstatus: approved\n---\n\n${article}`);

    await expect(page.getByRole('dialog')).toBeHidden();
    await typeAtEnd(page, '덧붙인 말');
    await page.keyboard.press('Control+s');
    await expect(line).toContainText('승인한 뒤에 바뀌었습니다');
    await expect(statusLine(page)).toContainText('승인· 바뀜');
    await expect(articles(page)).toContainText('승인· 바뀜');
    await line.getByRole('button', { name: '바뀐 것 보기' }).click();
    await expect(page.getByRole('dialog')).toContainText('덧붙인 말');
    await expect(page.getByRole('dialog')).toContainText('김지수 승인');
    await page.keyboard.press('Escape');

    await editor(page).focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
    await expect(line).toHaveAttribute('data-state', 'current');
    await expect(articles(page)).not.toContainText('승인· 바뀜');
  });

  test('a suggestion shows what goes and what comes, is accepted as one edit, and undo takes it back', async ({
    page,
  }) => {
    await openArticle(page, '실적');
    await select(page, '14.1%로 회복되었다고');
    await runCommand(page, '고칠 글 제안');
    const instead = page.getByRole('textbox', { name: '이렇게 고치기' });
    await expect(instead).toBeFocused();
    await expect(instead).toHaveValue('14.1%로 회복되었다고');
    await instead.fill('15.1%로 회복했다고');
    await page.getByRole('button', { name: '남기기' }).click();
    await expect(threads(page).locator('del').first()).toHaveText('14.1%');
    await expect(threads(page).locator('ins').first()).toHaveText('15.1%');
    await threads(page).getByRole('button', { name: '반영', exact: true }).click();
    await expect(editor(page)).toContainText('영업이익률은 15.1%로 회복했다고 회사는');
    await expect(threads(page)).toHaveCount(0);
    await page.getByRole('button', { name: '해결된 댓글 1개' }).click();
    await expect(threads(page)).toContainText('김지수가 반영함');
    await editor(page).focus();
    await page.keyboard.press('Control+z');
    await expect(editor(page)).toContainText('영업이익률은 14.1%로 회복되었다고 회사는');
  });
});
