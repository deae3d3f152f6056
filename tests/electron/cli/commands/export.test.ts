import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { approvedHash } from '../../../../electron/library/review/approved-bytes.ts';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const chromium = process.env.TICKMARK_CHROMIUM;
afterEach(() => {
  if (chromium === undefined) delete process.env.TICKMARK_CHROMIUM;
  else process.env.TICKMARK_CHROMIUM = chromium;
});

describe('tickmark export', () => {
  it('writes each article beside itself, with its pictures inside, and says where', async () => {
    const folder = folderWith({ '글.md': '# 제목\n\n![](p.png)\n', 'p.png': 'picture' });
    const { code, out } = await tickmark(folder, ['export', '--to', 'html', '글.md']);
    expect({ code, out }).toEqual({ code: 0, out: `${join(folder, '글.html')}\n` });
    const html = readFileSync(join(folder, '글.html'), 'utf8');
    expect(html).toContain('제목</h1>');
    expect(html).toContain(`data:image/png;base64,${Buffer.from('picture').toString('base64')}`);
  });

  it('writes to one folder, which it makes, and never one article over another', async () => {
    const folder = folderWith({ 'a/글.md': '# 가\n', 'b/글.md': '# 나\n' });
    const { code, error } = await tickmark(folder, ['export', '--to', 'html', '--out', 'new/out', 'a', 'b']);
    expect(code).toBe(2);
    expect(error).toContain('Another article or format has just been exported');
    expect(readdirSync(join(folder, 'new', 'out'))).toEqual(['글.html']);
    expect(readFileSync(join(folder, 'new', 'out', '글.html'), 'utf8')).toContain('가</h1>');
  });

  it('replaces the export of an earlier run', async () => {
    const folder = folderWith({ '글.md': '# 새 글\n', '글.html': 'old' });
    await tickmark(folder, ['export', '--to', 'html', '글.md']);
    expect(readFileSync(join(folder, '글.html'), 'utf8')).toContain('새 글</h1>');
  });

  it('writes Word documents, and says which pictures they lack', async () => {
    const folder = folderWith({ '글.md': '# 글\n\n![](없음.png)\n' });
    const { code, out, error } = await tickmark(folder, ['export', '--to', 'docx', '글.md']);
    expect({ code, out }).toEqual({ code: 0, out: `${join(folder, '글.docx')}\n` });
    expect(error).toBe(`tickmark: ${join(folder, '글.docx')} lacks pictures: 없음.png\n`);
    expect(readFileSync(join(folder, '글.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  const form = 'TITLE:\r\n배당 확대\r\n\r\nCONTENT:\r\n**30%**를 $200~220\r\n';
  it.each([
    ['UTF-8', Buffer.from(form)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${form}`)],
    ['CP949', iconv.encode(form, 'cp949')],
  ])('gives an article of the TITLE/CONTENT form back byte for byte: %s', async (_, bytes) => {
    const folder = folderWith({ '글.txt': bytes });
    const { code } = await tickmark(folder, ['export', '--to', 'text-form', '--out', 'out', '글.txt']);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'out', '글.txt')).equals(bytes)).toBe(true);
  });

  it('puts no text beside the articles, where it would be one of them, and takes none for one later', async () => {
    const folder = folderWith({ '글.md': '# 제목\n\n**30%**를\n', '옆.txt': 'TITLE:\n옆\nCONTENT:\n글\n' });
    const beside = await tickmark(folder, ['export', '--to', 'txt', '글.md', '옆.txt']);
    expect(beside.code).toBe(2);
    expect(beside.error).toMatch(/글\.txt would be taken for an article.*--out/);
    expect(beside.error).toMatch(/옆\.txt is an article, so nothing is exported over it/);
    expect(readdirSync(folder).sort()).toEqual(['글.md', '옆.txt']);
    for (const _ of ['once', 'again']) {
      const { code, error } = await tickmark(folder, ['export', '--to', 'txt,docx', '--out', 'out', '.']);
      expect({ code, error }).toEqual({ code: 0, error: '' });
    }
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['글.docx', '글.txt', '옆.docx', '옆.txt']);
    expect(readFileSync(join(folder, 'out', '글.txt'), 'utf8')).toBe('제목\n\n30%를\n');
    expect(readFileSync(join(folder, '옆.txt'), 'utf8')).toBe('TITLE:\n옆\nCONTENT:\n글\n');
  });

  it('writes Markdown for other programs', async () => {
    const folder = folderWith({ '글.md': '---\ntitle: 제목\n---\n\n**30%**를 5~15%와 1~2%\n' });
    await tickmark(folder, ['export', '--to', 'markdown', '--out', 'out', '글.md']);
    expect(readFileSync(join(folder, 'out', '글.md'), 'utf8')).toBe(
      '# 제목\n\n<strong>30%</strong>를 5\\~15%와 1\\~2%\n',
    );
  });

  it('tells two names apart only as far as every system does', async () => {
    const folder = folderWith({ 'a/Post.md': '# A\n', 'b/post.md': '# B\n' });
    const { code, error } = await tickmark(folder, ['export', '--to', 'html', '--out', 'out', 'a', 'b']);
    expect(code).toBe(2);
    expect(error).toContain('Another article or format has just been exported');
    expect(readdirSync(join(folder, 'out'))).toEqual(['Post.html']);
  });

  it('shortens a name that is too long with its extension', async () => {
    const stem = '가'.repeat(84);
    const folder = folderWith({ [`${stem}.md`]: '# 글\n' });
    expect((await tickmark(folder, ['export', '--to', 'html', '.'])).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([`${'가'.repeat(83)}.html`, `${stem}.md`].sort());
  });

  it('says which formats there are, and when there can be no such folder', async () => {
    const folder = folderWith({ '글.md': '# 글\n' });
    const unknown = await tickmark(folder, ['export', '--to', 'word', '글.md']);
    expect(unknown.code).toBe(2);
    expect(unknown.error).toContain('--to takes one of html, pdf, docx');
    const inFile = await tickmark(folder, ['export', '--to', 'html', '--out', '글.md/out', '글.md']);
    expect(inFile.code).toBe(2);
    expect(inFile.error).toMatch(/cannot be made.*--out/);
  });

  it('says when there is no browser for the PDF, and still writes the rest', async () => {
    process.env.TICKMARK_CHROMIUM = '/no/such/browser';
    const folder = folderWith({ '글.md': '# 글\n' });
    const { code, error } = await tickmark(folder, ['export', '--to', 'pdf,html', '글.md']);
    expect(code).toBe(2);
    expect(error).toContain('No browser to make the PDF');
    expect(readdirSync(folder).sort()).toEqual(['글.html', '글.md']);
  });

  describe('of an article under review', () => {
    const article = '---\nstatus: approved\n---\n\n# 실적\n\n매출은 늘었다. TODO\n';
    const event = (n: number, rest: object) =>
      `${JSON.stringify({ v: 1, id: String(n).padStart(16, '0'), n, at: '2026-12-01T00:00:00.000Z', by: '김지수', ...rest })}\n`;
    const anchor = { quote: '매출', prefix: '', suffix: '', at: 30 };
    const approved = approvedHash(Buffer.from(article));
    const reviews = '.tickmark/reviews/00000000000000ff';
    const reviewed = {
      [`${reviews}/document.json`]: '{"format":1,"path":"글/글.md"}',
      [`${reviews}/00000000000000aa.jsonl`]: event(1, { kind: 'open', anchor, text: '출처?' }),
      [`${reviews}/article.jsonl`]: event(1, { kind: 'approve', approved, file: approved }),
    };

    it('tells what is open, and writes it all the same', async () => {
      const folder = folderWith({ ...reviewed, '글/글.md': article });
      const before = readdirSync(folder, { recursive: true }).length;
      const { code, error } = await tickmark(folder, ['export', '--to', 'html', '글/글.md']);
      expect(code).toBe(0);
      expect(error).toContain('still open: Open comments: 1 · ');
      expect(error).toContain('Unfinished marks and comments: 1');
      expect(error).not.toContain('pproved');
      expect(readdirSync(folder, { recursive: true })).toHaveLength(before + 1);
    });

    it('leaves out what was never approved, or has changed since, where approval is required', async () => {
      const folder = folderWith({ ...reviewed, '글/글.md': article, '글/새 글.md': '# 글\n' });
      const asked = ['export', '--require-approval', '--to', 'html', '글'];
      const first = await tickmark(folder, asked);
      expect(first.code).toBe(1);
      expect(first.error).toContain('새 글.md was not exported: Not approved');
      expect(readdirSync(join(folder, '글')).sort()).toEqual(['글.html', '글.md', '새 글.md'].sort());

      writeFileSync(join(folder, '글/글.md'), article.replace('늘었다', '줄었다'));
      const { code, error, out } = await tickmark(folder, [...asked.slice(0, -1), '글/글.md']);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(error).toContain('글.md was not exported: Changed since it was approved');
      expect(readFileSync(join(folder, '글/글.html'), 'utf8')).toContain('늘었다');
    });

    it('exports exactly what was approved, also once it is marked as exported', async () => {
      const folder = folderWith({ ...reviewed, '글/글.md': article.replace('approved', 'exported') });
      expect(
        (await tickmark(folder, ['export', '--require-approval', '--to', 'html', '글/글.md'])).code,
      ).toBe(0);
    });
  });
});
