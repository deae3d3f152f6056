import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { articles, editor, openArticle } from './page-actions.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]);

const wordings = {
  ko: {
    binary: '글 파일이 아닌 것 같습니다',
    large: '파일이 너무 큽니다',
    frontMatter: '머리말',
  },
  en: {
    binary: 'does not look like a text file',
    large: 'The file is too large',
    frontMatter: 'front matter',
  },
} as const;

for (const language of ['ko', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({
      language,
      files: {
        'good.md': '# 좋은 글\n\n본문입니다.\n',
        'picture.md': png,
        'huge.txt': '',
        'broken.md':
          '---\ntitle: "열린 따옴표\nstatus: [draft\n---\n\n# 머리말이 깨진 글\n\n본문은 그대로 보입니다.\n',
      },
    });

    test('a picture named like an article is refused with the reason, the others open', async ({ page }) => {
      await expect(articles(page).filter({ hasText: 'picture.md' })).toContainText(wordings[language].binary);
      await openArticle(page, '좋은 글');
      await expect(editor(page)).toContainText('본문입니다.');
    });

    test('a file of 100 MB is refused with its size and the limit', async ({ library, start }) => {
      writeFileSync(join(library, 'huge.txt'), 'a');
      truncateSync(join(library, 'huge.txt'), 100 * 1024 * 1024);
      const { page } = await start();
      const row = articles(page).filter({ hasText: 'huge.txt' });
      await expect(row).toContainText(wordings[language].large);
      await expect(row).toContainText('50 MB');
    });

    test('broken front matter is named as a problem, and the text can be edited', async ({ page }) => {
      await openArticle(page, '머리말이 깨진 글');
      await expect(editor(page)).toContainText('본문은 그대로 보입니다.');
      await expect(page.getByRole('tree', { name: /^(문제|Problems)$/ })).toContainText(
        wordings[language].frontMatter,
      );
    });
  });
}

test.describe('several wrong settings', () => {
  test.use({
    files: {
      '글.md': '# 글\n',
      'tickmark.config.yaml': 'profile: nobody\nseverities:\n  prose/josa: loud\n  nothing: off\n',
    },
  });

  test('are counted in one line, and told when it is opened', async ({ page }) => {
    const reason = page.getByText('profile에 쓸 수 있는 값은');
    await expect(page.getByText('잘못된 설정 3개')).toBeVisible();
    await expect(reason).toBeHidden();
    await page.getByText('잘못된 설정 3개').click();
    await expect(reason).toBeVisible();
    await expect(page.getByText('없는 규칙입니다: nothing')).toBeVisible();
  });
});
