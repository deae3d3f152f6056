import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editorText, goToEnd, preview } from './editor-actions.ts';
import { expect, test } from './fixtures.ts';
import { editor, openArticle, runCommand } from './page-actions.ts';

test.use({ files: { '메모.md': '# 메모\n\n첫 문단입니다.\n' } });

/** A paste of what another program put on the clipboard. `picture`: the bytes of a PNG file, as base64. */
async function paste(
  page: Page,
  { text = '', html = '', picture = '' }: { text?: string; html?: string; picture?: string },
): Promise<void> {
  await editor(page).evaluate(
    (place, { text, html, picture }) => {
      const data = new DataTransfer();
      if (text) data.setData('text/plain', text);
      if (html) data.setData('text/html', html);
      if (picture) {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
      }
      place.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { text, html, picture },
  );
}

test('cells from a spreadsheet become a table, and Tab leads through it', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await paste(page, { text: '구분\t2025\t2026E\n매출\t1,200억\t1,350억\n이익률\t12%\t13%\n' });
  expect(await editorText(page)).toContain(
    [
      '| 구분   |    2025 |   2026E |',
      '| ------ | ------: | ------: |',
      '| 매출   | 1,200억 | 1,350억 |',
      '| 이익률 |     12% |     13% |',
    ].join('\n'),
  );
  await expect(preview(page).locator('td')).toHaveText([
    '매출',
    '1,200억',
    '1,350억',
    '이익률',
    '12%',
    '13%',
  ]);

  const selected = () => page.evaluate(() => getSelection()?.toString());
  for (let line = 0; line < 3; line += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  for (let cell = 0; cell < 4; cell += 1) await page.keyboard.press('Tab');
  expect(await selected()).toBe('1,200억');
  await page.keyboard.type('1,250억');
  await page.keyboard.press('Shift+Tab');
  expect(await selected()).toBe('매출');
  for (let cell = 0; cell < 6; cell += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('부채비율');
  await expect(preview(page).locator('tr').last().locator('td').first()).toHaveText('부채비율');
  await expect(preview(page).locator('tr')).toHaveCount(4);
});

test('Enter leads down a table and out of it, and never breaks a row', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await runCommand(page, '표 넣기');
  await page.keyboard.insertText('구분');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('매출');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.insertText('(연결)');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('이익');
  await page.keyboard.press('Enter');
  await expect(preview(page).locator('tr')).toHaveCount(4);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('표 아래의 문단');
  await expect(preview(page).locator('tr')).toHaveCount(3);
  await expect(preview(page).locator('td:first-child')).toHaveText(['매출(연결)', '이익']);
  await expect(preview(page).locator('p').last()).toHaveText('표 아래의 문단');
});

test('what is typed after a table was pasted goes behind it', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await paste(page, { text: '구분\t2025\n매출\t1,200억\n' });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('표 아래 문장');
  expect(await editorText(page)).toMatch(/\| 구분 \| {4}2025 \|\n.*\n\| 매출 \| 1,200억 \|\n\n표 아래 문장$/);
});

test('a table of a web page becomes one too; Shift pastes plain text', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  const html =
    '<table><tr><th rowspan="2">구분<th colspan="2">매출</tr><tr><th>A|B<th>C</tr><tr><td>1분기<td>10<td>20</table>';
  await paste(page, { html, text: '구분 매출 A|B C 1분기 10 20' });
  await expect(preview(page).locator('th')).toHaveText(['구분', '매출 A|B', '매출 C']);
  await expect(preview(page).locator('td')).toHaveText(['1분기', '10', '20']);
  await page.keyboard.press('Control+Z');
  await expect(preview(page).locator('table')).toHaveCount(0);
  await page.keyboard.down('Shift');
  await paste(page, { html, text: '글자 그대로' });
  await page.keyboard.up('Shift');
  await expect(preview(page).locator('p').last()).toHaveText('글자 그대로');
});

test('what Excel puts on the clipboard becomes the table that Excel shows', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-style-parent:style0;}</style></head>
    <body><table width=260><!--StartFragment--><col width=72>
    <tr><td rowspan=2 class=xl65>구분</td><td colspan=2>2026년</td></tr><tr><td>1분기</td><td>2분기</td></tr>
    <tr><td>매출</td><td align=right x:num="1234567">&#8361;1,234,567</td><td align=right>₩2,345,678 </td></tr>
    <tr height=0 style='display:none'><td>숨긴 행</td><td>1</td><td>2</td></tr>
    <tr><td rowspan=2>이익률</td><td>12.5%</td><td>-3.0%</td></tr><tr><td>13%</td><td>(4%)</td></tr>
    <!--EndFragment--></table></body></html>`;
  await paste(page, { html, text: '구분\t2026년\t\n\t1분기\t2분기\n' });
  expect(await editorText(page)).toContain(
    [
      '| 구분   | 2026년 1분기 | 2026년 2분기 |',
      '| ------ | -----------: | -----------: |',
      '| 매출   |   ₩1,234,567 |   ₩2,345,678 |',
      '| 이익률 |        12.5% |        -3.0% |',
      '| 이익률 |          13% |         (4%) |',
    ].join('\n'),
  );
  await page.keyboard.press('Control+Z');
  await expect(preview(page).locator('table')).toHaveCount(0);
  // The rows of one thing are no headings, whatever spans them.
  await paste(page, {
    html: '<table><tr><td rowspan=2>반도체<td>DRAM<td>10<tr><td>NAND<td>20<tr><td>가전<td>TV<td>5</table>',
  });
  await expect(preview(page).locator('tr')).toHaveCount(3);
});

test('a sheet too large for a table is pasted as it is, and the writer hears why', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await paste(page, { text: '1\t2\t3\t4\t5\n'.repeat(4001) });
  await expect(page.getByRole('region', { name: '알림' })).toContainText('글자 그대로 붙여 넣었습니다');
  await expect(editor(page)).toContainText('1\t2\t3\t4\t5');
});

test('comma-separated values become a table, and sentences with commas stay sentences', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await paste(page, { text: '이름,값\r\n"가 ""나"", 다","1,234"\r\n"여러\n줄",5%\r\n' });
  await expect(preview(page).locator('td')).toHaveText(['가 "나", 다', '1,234', '여러줄', '5%']);
  await page.keyboard.press('Control+Z');
  await expect(preview(page).locator('table')).toHaveCount(0);
  for (const text of [
    '매출, 이익, 배당\n2025, 2026, 2027\n',
    '매출 1,200억\n이익 1,350억\n배당 1,500억\n',
    '가,나\n다,라\n',
    '가,나,다\n라,마\n',
  ]) {
    await paste(page, { text });
    await expect(editor(page)).toContainText(text.split('\n')[1]!);
  }
  await expect(preview(page).locator('p').last()).toBeVisible();
  await expect(preview(page).locator('table')).toHaveCount(0);
});

test('rows and columns are added, moved and aligned by commands', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await runCommand(page, '표: 행 지우기');
  await expect(page.getByRole('region', { name: '알림' })).toContainText('커서를 표 안에');
  await paste(page, { text: '구분\t값\n가\t1\n나\t2' });
  for (let cell = 0; cell < 3; cell += 1) await page.keyboard.press('Shift+Tab');
  await runCommand(page, '표: 행을 아래로');
  await expect(preview(page).locator('td')).toHaveText(['나', '2', '가', '1']);
  await runCommand(page, '표: 열을 오른쪽으로');
  await expect(preview(page).locator('td')).toHaveText(['2', '나', '1', '가']);
  await runCommand(page, '표: 열 가운데 맞춤');
  await expect(preview(page).locator('th').last()).toHaveCSS('text-align', 'center');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect(preview(page).locator('td')).toHaveText(['가', '1', '나', '2']);
});

test('selected comma-separated text becomes a table', async ({ page }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await page.keyboard.insertText('분기,매출\n1분기,"1,200"\n2분기,"1,350"');
  await page.keyboard.press('Shift+Control+Home');
  await runCommand(page, '선택한 글을 표로');
  await expect(page.getByRole('region', { name: '알림' })).toContainText('먼저 선택하세요');
  await page.keyboard.press('Control+End');
  for (const key of ['Shift+Home', 'Shift+ArrowUp', 'Shift+ArrowUp']) await page.keyboard.press(key);
  await runCommand(page, '선택한 글을 표로');
  await expect(preview(page).locator('td')).toHaveText(['1분기', '1,200', '2분기', '1,350']);
});

test('a pasted picture is stored beside the article and shown', async ({ page, library }) => {
  await openArticle(page, '메모');
  await goToEnd(page);
  await paste(page, {
    picture:
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  });
  const picture = preview(page).locator('img');
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(10);
  expect(existsSync(join(library, '메모.png'))).toBe(true);
  await page.keyboard.type('운임 추이');
  await expect(preview(page).locator('img')).toHaveAttribute('alt', '운임 추이');
});

test('a picture that is dropped on the text is stored under its name, and the link can be undone', async ({
  page,
  library,
}) => {
  await openArticle(page, '메모');
  const data = await page.evaluateHandle(() => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], '운임 추이 (2026).png', { type: 'image/png' }));
    return transfer;
  });
  const line = editor(page).locator('.cm-line', { hasText: '첫 문단' });
  const box = (await line.boundingBox())!;
  const at = { clientX: box.x + 4, clientY: box.y + box.height / 2, dataTransfer: data };
  await line.dispatchEvent('dragover', at);
  await line.dispatchEvent('drop', at);
  await expect.poll(() => existsSync(join(library, '운임 추이 (2026).png'))).toBe(true);
  await expect(line).toContainText('![](운임%20추이%20%282026%29.png)');
  const picture = preview(page).locator('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(10);
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('운임');
});

test('a file that is no picture stays out of the text, and out of the page wherever it is dropped', async ({
  page,
}) => {
  await openArticle(page, '메모');
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['월,운임\n1,900'], '운임.csv', { type: 'text/csv' }));
    return transfer;
  });
  const line = editor(page).locator('.cm-line', { hasText: '첫 문단' });
  await line.dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('region', { name: '알림' })).toContainText(
    '그림 파일만 넣을 수 있습니다: 운임.csv',
  );
  await expect(editor(page)).not.toContainText('900');

  await runCommand(page, '글 목록 보이기/숨기기');
  const stays = await page.evaluate((dataTransfer) => {
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('[role="tablist"]')!.dispatchEvent(event);
    return event.defaultPrevented;
  }, data);
  expect(stays).toBe(true);
});
