import type { Page } from '@playwright/test';
import { goToEnd, preview } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, shownTab } from './page-actions.ts';

/** A red square of 1 × 1, which the style sheet does not stretch: pictures here are for their place, not their look. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** A section whose rows and items are named `section-number`, so that each can be found in both panes. */
function section(index: number): string {
  const rows = Array.from({ length: 12 }, (_, row) => `| 줄 ${index}-${row} | ${row} |`);
  const items = Array.from(
    { length: 15 },
    (_, item) => `- 항목 ${index}-${item + 12} ${'긴 설명이 이어집니다. '.repeat(8)}`,
  );
  return [
    `## 절 ${index}`,
    '문단입니다. '.repeat(40),
    ['| 항목 | 값 |', '|---|---|', ...rows].join('\n'),
    '![그림](그림/점.png)',
    items.join('\n'),
  ].join('\n\n');
}

const long = `# 긴글\n\n${Array.from({ length: 12 }, (_, index) => section(index)).join('\n\n')}\n`;

const hostile = `# 나쁜 글

<script>window.top.hacked = 1; fetch('http://198.51.100.7/a')</script>
<img src="x" onerror="window.top.hacked = 2">
<img src="http://198.51.100.7/b.png">
<iframe src="http://198.51.100.7/c"></iframe>
<svg onload="window.top.hacked = 3"></svg>
<a href="javascript:window.top.hacked=4">누르세요</a>
<style>@import url(http://198.51.100.7/d.css); body { background: url(http://198.51.100.7/e.png) }</style>
<form action="http://198.51.100.7/f"><button>보내기</button></form>
<meta http-equiv="refresh" content="0;url=http://198.51.100.7/g">

[주소](javascript:window.top.hacked=5) ![그림](http://198.51.100.7/h.png)

끝 문단입니다.
`;

const years = Array.from({ length: 12 }, (_, index) => 2019 + index);
const wideTable = [
  `| 구분 | ${years.join(' | ')} | 비고 |`,
  `|---|${years.map(() => '---:|').join('')}---|`,
  `| 반도체 | ${years.map((year) => `1,234,${year % 1000}`).join(' | ')} | 내부 거래를 뺀 값이다 |`,
].join('\n');

const opinion = '이익률이 오르고 있지만 고객이 두 곳뿐입니다';
const opinions = `| ${years.join(' | ')} | 의견 |\n|${'---|'.repeat(years.length + 1)}\n| ${years.map(() => '12.4조 원').join(' | ')} | ${opinion} |`;

const files = {
  '긴글.md': long,
  '그림/점.png': picture,
  '폴더/안쪽.md': '# 안쪽\n\n[바깥](../긴글.md) [없음](없음.md) [안](#끝)\n\n## 끝\n',
  '나쁜글.md': hostile,
  '빈글.md': '',
  '표.md': `# 넓은 표\n\n${wideTable}\n`,
  '의견.md': `# 의견 표\n\n${opinions}\n\n2026. 3. 26. 공시했습니다.\n`,
};
test.use({ files });

/** Where the panes are scrolled, and the rows and items that each shows in full. */
function look(page: Page) {
  return page.evaluate(() => {
    const scroller = document.querySelector('.cm-scroller')!;
    const frame = document.querySelector<HTMLIFrameElement>('iframe')!.contentDocument!;
    const named = (elements: Iterable<Element>, top: number, bottom: number) =>
      [...elements].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const name = /(?:줄|항목) (\d+-\d+) /.exec(`${element.textContent} `)?.[1];
        return name && box.top >= top && box.bottom <= bottom ? [name] : [];
      });
    const pane = scroller.getBoundingClientRect();
    return {
      editor: scroller.scrollTop,
      preview: frame.documentElement.scrollTop,
      editorShows: named(document.querySelectorAll('.cm-line'), pane.top, pane.bottom),
      previewShows: named(frame.querySelectorAll('li, td'), 0, frame.documentElement.clientHeight),
    };
  });
}

/** Waits until both panes have come to rest. */
async function atRest(page: Page) {
  let before = await look(page);
  for (;;) {
    await page.waitForTimeout(150);
    const now = await look(page);
    if (now.editor === before.editor && now.preview === before.preview) return now;
    before = now;
  }
}

const overEditor = (page: Page) => page.mouse.move(450, 300);
const overPreview = (page: Page) => page.mouse.move(1150, 300);

async function wheel(page: Page, distance: number, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, distance);
    await page.waitForTimeout(16);
  }
}

test.describe('scrolling', () => {
  test.beforeEach(async ({ page }) => {
    await openArticle(page, '긴글');
    await expect(preview(page).locator('h2').last()).toHaveText('절 11');
    await page.locator('.cm-line').first().click();
  });

  test('the preview follows the editor from end to end', async ({ page }) => {
    await overEditor(page);
    for (let stop = 0; stop < 12; stop += 1) {
      await wheel(page, 230, 4);
      const { editorShows, previewShows } = await atRest(page);
      const shared = editorShows.filter((name) => previewShows.includes(name));
      expect(shared.length, `${editorShows} beside ${previewShows}`).toBeGreaterThan(0);
    }
    await wheel(page, 4000, 6);
    await atRest(page);
    const rest = await page.evaluate(() => {
      const root = document.querySelector<HTMLIFrameElement>('iframe')!.contentDocument!.documentElement;
      return root.scrollHeight - root.clientHeight - root.scrollTop;
    });
    expect(rest).toBeLessThan(3);
    await wheel(page, -6000, 8);
    expect(await atRest(page)).toMatchObject({ editor: 0, preview: 0 });
  });

  test('the editor follows the preview, and both come back without drift', async ({ page }) => {
    await overPreview(page);
    await wheel(page, 300, 12);
    const first = await atRest(page);
    expect(first.editor).toBeGreaterThan(300);
    for (let round = 0; round < 4; round += 1) {
      await overPreview(page);
      await wheel(page, 200, 5);
      await wheel(page, -200, 5);
      await overEditor(page);
      await wheel(page, 200, 5);
      await wheel(page, -200, 5);
    }
    const last = await atRest(page);
    expect(Math.abs(last.editor - first.editor)).toBeLessThan(4);
    expect(Math.abs(last.preview - first.preview)).toBeLessThan(8);
  });

  test('a pane that only follows does not move the one that drives', async ({ page }) => {
    await overEditor(page);
    await wheel(page, 700, 2);
    const before = await atRest(page);
    expect(before.preview).toBeGreaterThan(0);
    await page.waitForTimeout(600);
    expect(await look(page)).toEqual(before);
  });

  test('the line that is typed on stays in view', async ({ page }) => {
    await goToEnd(page);
    await page.keyboard.type('마지막 문단에 씁니다.');
    const last = preview(page).locator('p').last();
    await expect(last).toHaveText('마지막 문단에 씁니다.');
    await expect(last).toBeInViewport();
  });
});

test('a link leads to another article, to a place in this one, or says that there is none', async ({
  page,
}) => {
  await openArticle(page, '안쪽');
  const frame = preview(page);
  await frame.getByRole('link', { name: '없음' }).click();
  await expect(page.getByText('링크가 가리키는 글이 폴더에 없습니다: 폴더/없음.md')).toBeVisible();
  await frame.getByRole('link', { name: '바깥' }).click();
  await expect(shownTab(page)).toContainText('긴글');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('긴글');
});

test('pictures of the library are shown', async ({ page }) => {
  await openArticle(page, '긴글');
  const shown = preview(page).locator('img').first();
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
});

test('a table wider than the pane scrolls, and breaks no figure in two', async ({ page }) => {
  await openArticle(page, '넓은 표');
  const cells = preview(page).locator('td', { hasText: '1,234,' });
  await expect(cells).toHaveCount(years.length);
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const range = cell.ownerDocument.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toEqual(years.map(() => 1));
  const root = preview(page).locator('html');
  expect(await root.evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
});

test('a column of sentences keeps its width, and the number of a list its digits', async ({ page }) => {
  await openArticle(page, '의견 표');
  const cell = preview(page).locator('td', { hasText: opinion });
  expect((await cell.boundingBox())!.width).toBeGreaterThan(150);
  const list = preview(page).locator('ol').first();
  const [room, needed] = await list.evaluate((ol) => {
    const number = ol.ownerDocument.createElement('span');
    number.textContent = '2026.';
    ol.firstElementChild!.append(number);
    const inside = ol.firstElementChild!.getBoundingClientRect().left - ol.getBoundingClientRect().left;
    return [inside, number.getBoundingClientRect().width];
  });
  expect(room).toBeGreaterThan(needed!);
});

test('an empty article says what will appear', async ({ page }) => {
  await openArticle(page, '빈글');
  const hint = page.getByText('아직 본문이 없습니다.');
  await expect(hint).toBeVisible();
  await editor(page).focus();
  await page.keyboard.type('첫 문장');
  await expect(hint).toBeHidden();
});

test('shortcuts work while the preview has the focus', async ({ page }) => {
  await openArticle(page, '긴글');
  await preview(page).getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a hostile article runs nothing and asks nothing of anyone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openArticle(page, '나쁜 글');
  const frame = preview(page);
  await expect(frame.getByText('끝 문단입니다.')).toBeVisible();
  await frame.getByText('누르세요').first().click();
  await frame.getByText('주소').click();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  expect(asked.filter((url) => url.includes('198.51.100.7'))).toEqual([]);
  expect(page.url()).not.toContain('198.51.100.7');
});

test.describe('in a narrow column', () => {
  const words = '이익률은 12%입니다. 코스피(KOSPI)는 **30%**를 넘었다. ';
  test.use({ files: { '좁은 글.md': `# 좁은 글\n\n${words.repeat(40)}\n` } });

  test('no line begins with the particle of a word that ends in a sign or bracket', async ({ page }) => {
    await openArticle(page, '좁은 글');
    const paragraph = preview(page).locator('p').first();
    await expect(paragraph).toContainText('30%를 넘었다');
    const torn = () =>
      paragraph.evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const letters: { letter: string; top: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          [...node.nodeValue!].forEach((letter, at) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            letters.push({ letter, top: range.getBoundingClientRect().top });
          });
        }
        const begins = letters.slice(1).filter(({ top }, before) => top > letters[before]!.top + 10);
        return {
          lines: begins.length,
          torn: begins.filter(({ letter }) => '입는를'.includes(letter)).length,
        };
      });
    for (const width of [1360, 1300, 1240, 1180, 1120, 1060]) {
      await page.setViewportSize({ width, height: 700 });
      const { lines, torn: all } = await torn();
      expect(lines).toBeGreaterThan(20);
      expect(all).toBe(0);
    }
  });
});
