import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { folderWith } from '../electron/temporary-folder.ts';
import { startInProcess } from './in-process.ts';
import { startPage } from './page.ts';
import { report, times } from './scale.ts';

/** How a file's text becomes its bytes. */
const forms: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a BOM': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  CP949: (text) => iconv.encode(text, 'cp949'),
};

/** Lines as articles have them, and as they should not. All of them can be said in CP949. */
const line = fc.constantFrom(
  '',
  '# 제목',
  '제목',
  '====',
  '---',
  '매출은 2,500억 원으로 12.5% 늘었다.',
  '똠방각하 펲시콜라',
  '\t들여 쓴 줄',
  '뒤에 빈칸  ',
  '뒤에 탭\t',
  '| 항목 | 2025 | 2026 |',
  '|:---|---:|:---:|',
  `| ${'가'.repeat(60)} | 1 | 2 |`,
  '```',
  '<!-- 주석 -->',
  'TITLE: 제목',
  'title: "따옴표"',
  'a\fb',
);
const end = fc.constantFrom('\n', '\r\n', '\r');
const file = fc
  .record({
    form: fc.constantFrom(...Object.keys(forms)),
    lines: fc.array(fc.tuple(line, end), { minLength: 1, maxLength: 12 }),
    mixed: fc.boolean(),
    last: line,
    decomposed: fc.boolean(),
  })
  .map(({ form, lines, mixed, last, decomposed }) => {
    const one = lines[0]![1];
    const text = lines.map(([words, own]) => words + (mixed ? own : one)).join('') + last;
    // CP949 has no decomposed Hangul.
    return { form, text: decomposed && form !== 'CP949' ? text.normalize('NFD') : text };
  })
  // What has no Hangul in it is the same bytes in CP949 and in UTF-8.
  .filter(({ form, text }) => text !== '' && (form !== 'CP949' || /[가-힣]/.test(text)));

async function startReader() {
  const folder = folderWith({ 'a.md': '' });
  const path = join(folder, 'a.md');
  const { bridge, close } = await startInProcess(folder, folderWith());
  // Without the watch on the folder: each file here is another one of the same name.
  await close();
  const page = await startPage(bridge);
  return async (bytes: Buffer, edit: (text: string) => string) => {
    writeFileSync(path, bytes);
    const { session, save, id } = await page.open('a.md');
    const { mtimeNs } = statSync(path, { bigint: true });
    session.type(edit(session.text()));
    const saved = await save();
    const touched = statSync(path, { bigint: true }).mtimeNs !== mtimeNs;
    await page.documents.close(id);
    return { saved, touched, held: readFileSync(path) };
  };
}

it('a file that was opened and saved without an edit keeps each byte, and is not even written', async () => {
  const through = await startReader();
  const numRuns = times(100, 3000);
  await fc.assert(
    fc.asyncProperty(file, async ({ form, text }) => {
      const bytes = forms[form]!(text);
      const { saved, touched, held } = await through(bytes, (same) => same);
      expect({ saved, touched, same: held.equals(bytes) }).toEqual({
        saved: true,
        touched: false,
        same: true,
      });
    }),
    { numRuns },
  );
  report(`${numRuns} odd files opened and saved unedited: ${numRuns} unchanged`);
});

it('an edit changes its own line and no other byte', async () => {
  const through = await startReader();
  const numRuns = times(100, 3000);
  await fc.assert(
    fc.asyncProperty(file, fc.nat(), async ({ form, text }, at) => {
      const bytes = forms[form]!(text);
      // The line in the middle of which the words go in: with its place in the text as the file has it.
      const lines = text.split(/\r\n?|\n/);
      const which = at % lines.length;
      const wanted = text
        .split(/(\r\n?|\n)/)
        .map((part, index) => (index === which * 2 ? `${part}고친 말` : part))
        .join('');
      const { saved, held } = await through(bytes, (same) =>
        same
          .split('\n')
          .map((words, index) => (index === which ? `${words}고친 말` : words))
          .join('\n'),
      );
      expect(saved).toBe(true);
      expect(held.toString('hex')).toBe(forms[form]!(wanted).toString('hex'));
    }),
    { numRuns },
  );
  report(`${numRuns} odd files with one line edited: ${numRuns} changed in that line only`);
});
